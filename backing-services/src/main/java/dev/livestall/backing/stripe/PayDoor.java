package dev.livestall.backing.stripe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code /c/pay/{sessionId}}: the hosted page, and the form that pays. */
final class PayDoor implements HttpHandler {
    private static final String PREFIX = "/c/pay/";

    private final Records records;
    private final Sessions sessions;
    private final Paying paying;
    private final Runnable changed;

    PayDoor(Records records, Sessions sessions, Paying paying, Runnable changed) {
        this.records = records;
        this.sessions = sessions;
        this.paying = paying;
        this.changed = changed;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        String id = exchange.getRequestURI().getPath().substring(PREFIX.length());
        if (id.equals("pay.css")) {
            style(exchange);
            return;
        }
        try {
            if ("POST".equals(exchange.getRequestMethod())) {
                seeOther(exchange, submit(id, Form.parse(Bodies.read(exchange)), query(exchange)));
            } else {
                show(exchange, id, query(exchange));
            }
        } catch (ApiError refused) {
            int status = refused.answer().status();
            page(exchange, status, PayPage.gone(language(exchange, query(exchange), null)));
        }
    }

    private void show(HttpExchange exchange, String id, ObjectNode query) throws IOException {
        ObjectNode session = sessions.get(id);
        Locale language = language(exchange, query, session);
        if (sessions.isPayable(session)) {
            ObjectNode typed = records.find(Kinds.CONTACT, id);
            page(exchange, 200, PayPage.open(session, sessions.lines(id), typed, language, query));
        } else {
            page(exchange, 200, PayPage.closed(session, language));
        }
    }

    /** Where the buyer goes next. */
    private String submit(String id, ObjectNode form, ObjectNode query) {
        String next = records.change(() -> {
            ObjectNode session = sessions.get(id);
            String back = PREFIX + id + "?";
            if (query.has("lang")) {
                back += "lang=" + ("en".equals(query.path("lang").asString()) ? "en" : "ko") + "&";
            }
            if (!sessions.isPayable(session)) {
                return "complete".equals(session.path("status").asString()) ? successUrl(session) : back;
            }
            ObjectNode typed = SandboxJson.object();
            Contact.FIELDS.stream().filter(form::has).forEach(f -> typed.set(f, form.get(f)));
            records.put(Kinds.CONTACT, id, typed);
            Contact contact = Contact.of(form);
            String missing = contact.missingFor(session);
            if (missing != null) {
                return back + "missing=" + missing;
            }
            TestCard card = TestCard.of(
                    form.has("test_card")
                            ? form.path("test_card").asString()
                            : form.path("card").asString(""));
            if (card == null) {
                return back + "declined=test_mode_live_card";
            }
            ObjectNode after = paying.pay(session, card, contact);
            return card.declineCode == null ? successUrl(after) : back + "declined=" + card.declineCode;
        });
        changed.run();
        return next;
    }

    private static String successUrl(ObjectNode session) {
        return session.path("success_url")
                .asString()
                .replace("{CHECKOUT_SESSION_ID}", session.path("id").asString());
    }

    private static ObjectNode query(HttpExchange exchange) {
        return Form.parse(exchange.getRequestURI().getRawQuery());
    }

    /** The address decides, then the session, then the browser. */
    private static Locale language(HttpExchange exchange, ObjectNode query, @Nullable ObjectNode session) {
        String wanted = query.path("lang").asString("");
        if (wanted.isEmpty() && session != null) {
            wanted = session.path("locale").asString("auto");
        }
        if (wanted.isEmpty() || wanted.equals("auto")) {
            String accepts = exchange.getRequestHeaders().getFirst("Accept-Language");
            wanted = accepts == null ? "ko" : accepts;
        }
        return wanted.startsWith("ko") ? Locale.KOREAN : Locale.ENGLISH;
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        Bodies.send(exchange, status, html);
    }

    private static void style(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/css; charset=utf-8");
        Bodies.send(exchange, 200, PayPage.resource("pay.css"));
    }

    private static void seeOther(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        Bodies.send(exchange, 303, "");
    }
}
