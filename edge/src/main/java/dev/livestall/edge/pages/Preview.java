package dev.livestall.edge.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself to search engines and link previews, which don't run its script.
 *
 * @param address the page's own, whatever was asked for; null if it should not be found
 * @param properties of Open Graph, such as {@code og:title}
 * @param linkedData schema.org, as JSON-LD: a block of data, which no policy has to let run
 */
public record Preview(
        String title,
        @Nullable String address,
        Map<String, String> properties,
        @Nullable Object linkedData) {

    String html(JsonMapper json) {
        StringBuilder html = new StringBuilder("<title>").append(text(title)).append("</title>\n");
        html.append(
                address == null
                        ? "<meta name=\"robots\" content=\"noindex\">\n"
                        : "<link rel=\"canonical\" href=\"" + text(address) + "\">\n");
        properties.forEach((name, content) -> html.append("<meta property=\"")
                .append(text(name))
                .append("\" content=\"")
                .append(text(content))
                .append("\">\n"));
        if (linkedData != null) {
            html.append("<script type=\"application/ld+json\">")
                    .append(HtmlJson.escape(json.writeValueAsString(linkedData)))
                    .append("</script>\n");
        }
        return html.toString();
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
