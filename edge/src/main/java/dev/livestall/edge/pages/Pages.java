package dev.livestall.edge.pages;

import dev.livestall.edge.settings.EdgeSettings;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTML pages from {@code pages/<template>.html} on the class path, all read at start: a page that names a missing asset stops the service.
 *
 * <p>Placeholders: {@code {{head}}} (import map and settings) and {@code {{asset:components/tokens.css}}} (its immutable URL);
 * {@code {{script:watch/watch.js}}} is the same for a page's script, whose modules the build may have put into one file.
 */
public final class Pages {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Sites sites;
    private final EdgeSettings edge;
    private final JsonMapper json;
    private final Map<String, Object> addresses = new LinkedHashMap<>();

    Pages(Sites sites, EdgeSettings edge, JsonMapper json) {
        this.sites = sites;
        this.edge = edge;
        this.json = json;
        addresses.put("chatUrl", edge.chatUrl());
        addresses.put("commerceUrl", edge.commerceUrl());
        addresses.put("insightsUrl", edge.insightsUrl());
    }

    /** @param settings what the page's script finds under {@code #settings}, besides the three base URLs; public */
    public Mono<ResponseEntity<String>> render(String template, Map<String, Object> settings) {
        return render(HttpStatus.OK, template, settings, List.of());
    }

    /**
     * @param status such as 404 for a page that says so
     * @param media origins (or URLs of them) from which this page also plays video and loads
     */
    public Mono<ResponseEntity<String>> render(
            HttpStatus status, String template, Map<String, Object> settings, Collection<String> media) {
        return render(status, template, settings, media, null);
    }

    /** @param preview for those who don't run the page's script; the template has no title of its own then */
    public Mono<ResponseEntity<String>> render(
            HttpStatus status,
            String template,
            Map<String, Object> settings,
            Collection<String> media,
            @Nullable Preview preview) {
        return Mono.fromSupplier(() -> {
            Site site = sites.now();
            String more = preview == null ? "" : preview.html(json);
            Template page = site.page(template);
            String importMap = site.importMap(page);
            String html = page.with(more + head(importMap, settings));
            String csp = new ContentPolicy(importMap, edge.serviceUrls(), edge.chatUrl())
                    .header(media.stream().map(Origins::of).toList());
            return ResponseEntity.status(status)
                    .contentType(HTML)
                    .cacheControl(CacheControl.noCache())
                    .eTag(Sha256.shortHex((csp + html).getBytes(StandardCharsets.UTF_8)))
                    .header("Content-Security-Policy", csp)
                    .header("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
                    .body(html);
        });
    }

    private String head(String importMap, Map<String, Object> settings) {
        Map<String, Object> all = new LinkedHashMap<>(addresses);
        all.putAll(settings);
        return "<script type=\"importmap\">" + importMap
                + "</script>\n<script type=\"application/json\" id=\"settings\">"
                + HtmlJson.escape(json.writeValueAsString(all)) + "</script>";
    }
}
