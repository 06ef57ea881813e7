package dev.livestall.commerce.description;

import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.commerce.Commerce;
import dev.livestall.edge.description.RouteTable;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiIT {
    private static Commerce commerce;
    private static JsonNode description;

    @BeforeAll
    static void start() {
        commerce = Commerce.start();
        description = json(commerce.http().get().uri("/api/commerce/openapi.json"), 200);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    @Test
    void everyRouteSaysWhatItDoesAndWhoIsAnsweredWhat() {
        for (var route : RouteTable.ofThisService().orElseThrow().routes()) {
            if (!route.path().startsWith("/api/")) continue;
            var operation = description
                    .path("paths")
                    .path(route.path())
                    .path(route.method().toLowerCase(Locale.ROOT));
            assertThat(operation.path("summary").asString("")).as(route.name()).isEqualTo(route.does());
            assertThat(operation.path("x-answers").path("anonymous").asInt())
                    .as(route.name())
                    .isEqualTo(route.answers().get("anonymous"));
        }
    }

    @Test
    void callersAreNamedByATokenAndNotByParameters() {
        var orders = description.path("paths").path("/api/commerce/orders").path("get");
        assertThat(orders.path("security").toString()).contains("bearer");
        assertThat(orders.path("parameters").toString()).contains("limit").doesNotContain("token");
        assertThat(description.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        var refund = description
                .path("paths")
                .path("/api/commerce/orders/{orderId}/refund")
                .path("post");
        assertThat(refund.path("x-problems").toString()).contains("refund-too-much");
    }
}
