package dev.livestall.commerce.access;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What chat-service would answer a page, and what the page told it: that service has tests of its own. */
final class FakeChat {
    private static final Map<String, String> CORS = Map.of("Access-Control-Allow-Origin", "*");

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> told = new CopyOnWriteArrayList<>();

    static FakeChat behind(Page page) {
        var chat = new FakeChat();
        page.route("**/api/chat/**", chat::answer);
        return chat;
    }

    /** @param request how the path ends, or the method, a blank and that @param json with ' for " */
    FakeChat says(String request, String json) {
        answers.put(request, json.replace('\'', '"'));
        return this;
    }

    /** What was written, in its order: the method, the path and the body. */
    List<String> told() {
        return List.copyOf(told);
    }

    private void answer(Route route) {
        var request = route.request();
        var path = URI.create(request.url()).getPath();
        if (!request.method().equals("GET")) told.add(request.method() + " " + path + " " + request.postData());
        var answer = answerTo(request.method() + " ", path).or(() -> answerTo("", path));
        route.fulfill(new FulfillOptions()
                .setStatus(answer.isPresent() ? 200 : 404)
                .setHeaders(CORS)
                .setContentType("application/json")
                .setBody(answer.orElse("{\"code\":\"not-found\"}")));
    }

    private Optional<String> answerTo(String method, String path) {
        return answers.entrySet().stream()
                .filter(one -> one.getKey().startsWith(method)
                        && path.endsWith(one.getKey().substring(method.length())))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
