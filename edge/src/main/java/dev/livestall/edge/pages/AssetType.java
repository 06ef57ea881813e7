package dev.livestall.edge.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The kinds of files that are served; any other doesn't exist for the outside. */
enum AssetType {
    JS("text/javascript;charset=utf-8", true),
    CSS("text/css;charset=utf-8", true),
    SVG("image/svg+xml", true),
    VTT("text/vtt;charset=utf-8", true),
    PNG("image/png", false),
    WEBP("image/webp", false),
    MP4("video/mp4", false);

    final MediaType mediaType;
    final boolean text;

    AssetType(String mediaType, boolean text) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.text = text;
    }

    static @Nullable AssetType ofPath(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        for (AssetType type : values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(ending)) {
                return type;
            }
        }
        return null;
    }
}
