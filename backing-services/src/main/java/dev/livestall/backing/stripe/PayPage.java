package dev.livestall.backing.stripe;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The hosted page's HTML: templates with {@code {{name}}} marks, every value escaped, words from properties. */
final class PayPage {
    private static final Pattern MARK = Pattern.compile("\\{\\{([a-z0-9_.]+)\\}\\}");

    private PayPage() {}

    static String open(
            ObjectNode session, ObjectNode lines, @Nullable ObjectNode typed, Locale language, ObjectNode query) {
        Map<String, String> marks = frame(language);
        String currency = session.path("currency").asString();
        marks.put("session", escape(session.path("id").asString()));
        marks.put("total", escape(Amounts.shown(session.path("amount_total").asLong(), currency, language)));
        marks.put("cancel", escape(session.path("cancel_url").asString("")));
        marks.put("lines", lines(session, lines, language));
        marks.put("notice", notice(query, marks));
        Properties demo = words("pay_demo_" + language.getLanguage());
        for (String field : Contact.FIELDS) {
            JsonNode value = typed == null ? null : typed.get(field);
            marks.put("value." + field, escape(value == null ? demo.getProperty(field, "") : value.asString()));
        }
        return fill(resource("pay.html"), marks);
    }

    static String closed(ObjectNode session, Locale language) {
        Map<String, String> marks = frame(language);
        boolean paid = "complete".equals(session.path("status").asString());
        marks.put("heading", marks.get(paid ? "word.done" : "word.expired"));
        marks.put("text", marks.get(paid ? "word.done_text" : "word.expired_text"));
        marks.put("back", escape(session.path("cancel_url").asString("")));
        return fill(resource("closed.html"), marks);
    }

    static String gone(Locale language) {
        Map<String, String> marks = frame(language);
        marks.put("heading", marks.get("word.unknown"));
        marks.put("text", marks.get("word.unknown_text"));
        marks.put("back", "");
        return fill(resource("closed.html"), marks);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PayPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String notice(ObjectNode query, Map<String, String> marks) {
        String word = null;
        if (query.has("declined")) {
            word = "word.declined." + query.path("declined").asString();
        } else if (query.has("missing")) {
            word = "word.missing";
        }
        if (word == null) {
            return "";
        }
        return "<p class=\"notice\" role=\"alert\">" + marks.getOrDefault(word, marks.get("word.declined.other"))
                + "</p>";
    }

    private static String lines(ObjectNode session, ObjectNode lines, Locale language) {
        String currency = session.path("currency").asString();
        StringBuilder html = new StringBuilder();
        for (JsonNode line : lines.path("data").values()) {
            html.append(row(
                    line.path("description").asString(),
                    "× " + line.path("quantity").asLong(),
                    Amounts.shown(line.path("amount_total").asLong(), currency, language)));
        }
        JsonNode shipping = session.path("shipping_options").path(0);
        if (!shipping.isMissingNode()) {
            html.append(row(
                    shipping.path("display_name").asString(),
                    "",
                    Amounts.shown(shipping.path("shipping_amount").asLong(), currency, language)));
        }
        return html.toString();
    }

    private static String row(String name, String quantity, String amount) {
        return "<li><span class=\"name\">" + escape(name) + " <small>" + escape(quantity) + "</small></span><b>"
                + escape(amount) + "</b></li>";
    }

    private static Map<String, String> frame(Locale language) {
        Map<String, String> marks = new HashMap<>();
        marks.put("lang", language.getLanguage());
        marks.put("other_lang", "ko".equals(language.getLanguage()) ? "en" : "ko");
        Properties words = words("pay_" + language.getLanguage());
        words.stringPropertyNames().forEach(name -> marks.put("word." + name, escape(words.getProperty(name))));
        return marks;
    }

    private static Properties words(String name) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(PayPage.class.getResourceAsStream(name + ".properties"), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String fill(String template, Map<String, String> marks) {
        return MARK.matcher(template)
                .replaceAll(mark ->
                        Matcher.quoteReplacement(Objects.requireNonNull(marks.get(mark.group(1)), mark.group())));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
