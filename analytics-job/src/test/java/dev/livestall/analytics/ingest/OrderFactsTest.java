package dev.livestall.analytics.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderFactsTest {
    private static List<LineFact> lines(String golden) throws IOException {
        var file = Path.of("../events/src/test/resources/golden/order", golden);
        return OrderFacts.of(EventJson.ORDER.decode(Files.readAllBytes(file))).stream()
                .filter(LineFact.class::isInstance)
                .map(LineFact.class::cast)
                .toList();
    }

    @Test
    void theTouchOfAnOrderIsEveryLines() throws IOException {
        assertThat(lines("order.paid.json"))
                .allSatisfy(line -> assertThat(line.taps()).hasSize(1));
    }

    @Test
    void aLinesOwnTouchIsThatLinesAlone() throws IOException {
        assertThat(lines("order.paid.lines.json"))
                .extracting(line -> line.taps().size())
                .containsExactly(0, 1);
    }
}
