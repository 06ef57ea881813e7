package dev.livestall.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One golden file per event, decoded and encoded byte for byte: a change here is a change of the contract. */
class GoldenEventsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> roomEvents() {
        return byteForByte("room", EventJson.ROOM);
    }

    @TestFactory
    Stream<DynamicTest> viewerEvents() {
        return byteForByte("viewer", EventJson.VIEWER);
    }

    @TestFactory
    Stream<DynamicTest> orderEvents() {
        return byteForByte("order", EventJson.ORDER);
    }

    @TestFactory
    Stream<DynamicTest> directoryEntries() {
        return byteForByte("directory", EventJson.DIRECTORY);
    }

    @Test
    void everyEventHasAGoldenFile() {
        assertThat(fileNames("room")).containsAll(typesOf(RoomEvent.class));
        assertThat(fileNames("viewer")).containsAll(typesOf(ViewerEvent.class));
        assertThat(fileNames("order")).containsAll(typesOf(OrderEvent.class));
        assertThat(fileNames("directory")).containsAll(typesOf(DirectoryEntry.class));
    }

    @Test
    void anUnknownTypeIsReadAndKnownAsUnknown() {
        RoomEvent event = EventJson.ROOM.decode(
                "{\"type\":\"from.the.future\",\"id\":\"1\",\"mode\":\"live\",\"what\":{\"a\":1}}".getBytes(UTF_8));
        assertThat(event).isInstanceOf(RoomEvent.Unknown.class);
    }

    @Test
    void whatIsNotAnEventIsRefused() {
        for (String bad : List.of("", "null", "[]", "{", "12", "{\"type\":\"broadcast.started\",\"mode\":\"never\"}")) {
            assertThatThrownBy(() -> EventJson.ROOM.decode(bad.getBytes(UTF_8)))
                    .as(bad)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    private static <E> Stream<DynamicTest> byteForByte(String topic, EventJson<E> codec) {
        return files(topic)
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String golden = Files.readString(file).strip();
                    E event = codec.decode(golden.getBytes(UTF_8));
                    assertThat(event.getClass().getSimpleName()).isNotEqualTo("Unknown");
                    assertThat(new String(codec.encode(event), UTF_8)).isEqualTo(golden);
                }));
    }

    private static List<String> typesOf(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(GoldenEventsTest::leaves)
                .map(type -> type.getAnnotation(JsonTypeName.class).value())
                .filter(type -> !type.equals("unknown"))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(GoldenEventsTest::leaves)
                : Stream.of(type);
    }

    private static List<String> fileNames(String topic) {
        return files(topic)
                .map(file -> file.getFileName().toString().replace(".json", ""))
                .toList();
    }

    private static Stream<Path> files(String topic) {
        try (Stream<Path> files = Files.list(GOLDEN.resolve(topic))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
