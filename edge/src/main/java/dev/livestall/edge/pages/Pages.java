package dev.livestall.edge.pages;

import dev.livestall.edge.settings.EdgeSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * HTML pages from {@code pages/<template>.html} on the class path, all read at start: a page that names a missing asset stops the service.
 *
 * <p>Placeholders: {@code {{head}}} (import map and settings) and {@code {{asset:components/tokens.css}}} (its immutable URL).
 */
public final class Pages {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Map<String, Template> templates = new HashMap<>();
    private final JsonMapper json;
    private final Map<String, Object> addresses = new LinkedHashMap<>();
    private final String importMap;
    private final ContentPolicy policy;

    Pages(ClassLoader loader, OwnAssets assets, ImportMap imports, EdgeSettings settings, JsonMapper json) {
        this.json = json;
        this.importMap = imports.json();
        this.policy = new ContentPolicy(importMap, settings.serviceUrls(), settings.chatUrl());
        addresses.put("chatUrl", settings.chatUrl());
        addresses.put("commerceUrl", settings.commerceUrl());
        addresses.put("insightsUrl", settings.insightsUrl());
        try {
            for (Resource page :
                    new PathMatchingResourcePatternResolver(loader).getResources("classpath*:pages/*.html")) {
                String name = Objects.requireNonNull(page.getFilename()).replaceFirst("\\.html$", "");
                String html = page.getContentAsString(StandardCharsets.UTF_8);
                templates.putIfAbsent(name, new Template(name, html, assets::url));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the pages", e);
        }
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
        return Mono.fromSupplier(() -> {
            Template found = templates.get(template);
            if (found == null) {
                throw new IllegalStateException("no such page on the class path: pages/" + template + ".html");
            }
            String html = found.with(head(settings));
            String csp = policy.header(media.stream().map(Origins::of).toList());
            return ResponseEntity.status(status)
                    .contentType(HTML)
                    .cacheControl(CacheControl.noCache())
                    .eTag(Sha256.shortHex((csp + html).getBytes(StandardCharsets.UTF_8)))
                    .header("Content-Security-Policy", csp)
                    .header("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
                    .body(html);
        });
    }

    private String head(Map<String, Object> settings) {
        Map<String, Object> all = new LinkedHashMap<>(addresses);
        all.putAll(settings);
        return "<script type=\"importmap\">" + importMap
                + "</script>\n<script type=\"application/json\" id=\"settings\">"
                + HtmlJson.escape(json.writeValueAsString(all)) + "</script>";
    }
}
