package dev.livestall.edge.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTableTest {
    private static final String HEAD =
            "Words before it.\n\n| route | does | problems | anonymous | host |\n|---|---|---|---|---|\n";

    @Test
    void readsWhatEachCallerIsAnswered() {
        var table = RouteTable.parse(HEAD + "| PUT /a/{id} | Changes an a | no-a too-many | 401 | 200 |\n");
        var route = table.find("PUT", "/a/{id}").orElseThrow();
        assertThat(route.does()).isEqualTo("Changes an a");
        assertThat(route.problems()).isEqualTo(List.of("no-a", "too-many"));
        assertThat(route.answers()).isEqualTo(Map.of("anonymous", 401, "host", 200));
        assertThat(table.find("GET", "/a/{id}")).isEmpty();
    }

    @Test
    void refusesARowThatLacksACaller() {
        assertThatThrownBy(() -> RouteTable.parse(HEAD + "| GET /a | Shows | | 401 |\n"))
                .hasMessageContaining("/a");
    }

    @Test
    void aServiceWithoutATableHasNone() {
        assertThat(RouteTable.ofThisService()).isEmpty();
    }
}
