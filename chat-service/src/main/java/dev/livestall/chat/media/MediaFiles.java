package dev.livestall.chat.media;

import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** {@code /media/**} from the folder that {@code livestall.media.folder} names; byte ranges work, so players can seek. */
@Configuration
class MediaFiles implements WebFluxConfigurer {
    private final String folder;
    private final Duration freshFor;

    MediaFiles(
            @Value("${livestall.media.folder}") String folder,
            @Value("${livestall.media.fresh-for}") Duration freshFor) {
        this.folder = folder;
        this.freshFor = freshFor;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (folder.isBlank()) return; // else the whole disk would be served
        var media = registry.addResourceHandler("/media/**").addResourceLocations("file:" + folder + "/");
        media.setMediaTypes(Map.of("vtt", MediaType.parseMediaType("text/vtt;charset=UTF-8")));
        media.setCacheControl(CacheControl.maxAge(freshFor));
    }
}
