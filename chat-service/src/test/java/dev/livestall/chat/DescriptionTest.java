package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.harness.Json;
import dev.livestall.chat.harness.Keys;
import dev.livestall.edge.description.RouteTable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the HTTP part, by a node that has neither log nor database. */
class DescriptionTest {
    private static ConfigurableApplicationContext context;
    private static JsonNode description;

    @BeforeAll
    static void startAlone() throws Exception {
        context = new SpringApplicationBuilder(ChatService.class)
                .run(
                        "--LIVESTALL_PORT=0",
                        "--LIVESTALL_KAFKA=127.0.0.1:1",
                        "--LIVESTALL_POSTGRES=127.0.0.1:1",
                        "--LIVESTALL_CHAT_OWNER_PASSWORD=none",
                        "--LIVESTALL_CHAT_APP_PASSWORD=none",
                        "--LIVESTALL_CHAT_SIGNING_KEY=" + Keys.fresh(),
                        "--spring.flyway.enabled=false",
                        "--logging.level.root=error");
        description = Json.read(get("/api/chat/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        var served = new TreeSet<String>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> served.addAll(namesOf(route)));
        var rows = RouteTable.ofThisService().orElseThrow().routes().stream()
                .map(RouteTable.Route::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(served);
    }

    private static List<String> namesOf(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().stream()
                .flatMap(method ->
                        route.getPatternsCondition().getPatterns().stream().map(path -> method + " " + path))
                .filter(name -> !name.contains("openapi.json") && !name.contains("swagger"))
                .toList();
    }

    @Test
    void everyRowIsInTheDescription() {
        for (RouteTable.Route route : RouteTable.ofThisService().orElseThrow().routes()) {
            if (!route.path().startsWith("/api/")) continue;
            JsonNode operation = description
                    .path("paths")
                    .path(route.path())
                    .path(route.method().toLowerCase(Locale.ROOT));
            assertThat(operation.path("summary").asString("")).as(route.name()).isEqualTo(route.does());
            assertThat(operation.path("x-answers").path("viewer").asInt())
                    .as(route.name())
                    .isEqualTo(route.answers().get("viewer"));
        }
    }

    @Test
    void callersAreNamedByATokenAndNotByParameters() {
        JsonNode poll =
                description.path("paths").path("/api/chat/broadcasts/{id}/poll").path("get");
        assertThat(poll.path("security").toString()).contains("bearer");
        assertThat(poll.path("parameters").toString())
                .contains("poller", "after", "wait")
                .doesNotContain("token");
        assertThat(poll.path("responses").path("200").toString()).contains("Frames of the room");
    }

    @Test
    void aNodeThatHasNotReadItsRoomsSaysSoOnEveryWay() throws Exception {
        assertThat(get("/api/chat/broadcasts/x/socket").statusCode()).isEqualTo(503);
        for (String health : List.of("/actuator/health"))
            assertThat(get(health).statusCode()).isEqualTo(503);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).GET().build(), HttpResponse.BodyHandlers.ofString());
    }
}
