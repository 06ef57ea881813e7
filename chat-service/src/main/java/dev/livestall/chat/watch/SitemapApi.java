package dev.livestall.chat.watch;

import dev.livestall.chat.directory.Broadcasts;
import dev.livestall.chat.directory.PublicFacts;
import dev.livestall.edge.settings.EdgeSettings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which shows search engines may find, and where. */
@RestController
class SitemapApi {
    /** As many as the protocol of sitemaps allows in one file. */
    private static final int MOST = 50_000;

    private final Broadcasts broadcasts;
    private final String chatUrl;

    SitemapApi(Broadcasts broadcasts, EdgeSettings edge) {
        this.broadcasts = broadcasts;
        this.chatUrl = edge.chatUrl();
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return "User-agent: *\nAllow: /watch/\nAllow: /assets/\nAllow: /_static/\nDisallow: /\nSitemap: " + chatUrl
                + "/sitemap.xml\n";
    }

    /** The newest of them. Addresses are made of ids, which need no escaping. */
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        broadcasts.newest().stream()
                .map(PublicFacts::of)
                .filter(ShowPreview::isToBeFound)
                .limit(MOST)
                .forEach(show -> xml.append(entry(show)));
        return xml.append("</urlset>\n").toString();
    }

    private String entry(PublicFacts show) {
        var changed = show.endedAt() != null ? show.endedAt() : show.startedAt();
        return "<url><loc>" + new ShowPreview(show, chatUrl).address() + "</loc>"
                + (changed == null ? "" : "<lastmod>" + changed + "</lastmod>") + "</url>\n";
    }
}
