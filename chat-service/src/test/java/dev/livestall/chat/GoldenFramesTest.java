package dev.livestall.chat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.room.Pulse;
import dev.livestall.events.EventJson;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One golden file per command and per answer, in whatever package it lives: read into its record and written again, byte for byte. */
class GoldenFramesTest {
    private static final Map<String, Class<?>> COMMANDS = recordsOf(Command.class);
    private static final Map<String, Class<?>> ANSWERS = recordsOf(Answer.class);
    /** Its events are added behind the record; it has a test of its own. */
    private static final String HELLO = "hello";

    @TestFactory
    Stream<DynamicTest> commandsAreReadAndWrittenByteForByte() {
        return COMMANDS.keySet().stream().map(type -> roundTrip("client/" + type, COMMANDS.get(type)));
    }

    @TestFactory
    Stream<DynamicTest> answersAreReadAndWrittenByteForByte() {
        return ANSWERS.keySet().stream()
                .filter(type -> !type.equals(HELLO))
                .map(type -> roundTrip("server/" + type, ANSWERS.get(type)));
    }

    @Test
    void thePulseIsWrittenByteForByte() {
        Pulse pulse = Pulse.of(Instant.parse("2026-11-22T11:04:06Z"), 412, 17, null);
        assertThat(new String(pulse.json(), UTF_8)).isEqualTo(Golden.read("server/pulse.json"));
    }

    @Test
    void thePulseOfAHotRoomSaysHowMuchIsShown() {
        Pulse pulse = Pulse.of(Instant.parse("2026-11-22T11:04:06Z"), 412, 17, new Pulse.Sample(20, 93));
        assertThat(new String(pulse.json(), UTF_8)).isEqualTo(Golden.read("server/pulse-hot.json"));
    }

    @Test
    void noGoldenFileIsLeftOver() {
        assertThat(Golden.types("client")).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        Set<String> server = Stream.concat(ANSWERS.keySet().stream(), Stream.of("batch", "pulse", "pulse-hot", "tally"))
                .collect(Collectors.toSet());
        assertThat(Golden.types("server")).containsExactlyInAnyOrderElementsOf(server);
    }

    private static DynamicTest roundTrip(String name, Class<?> type) {
        return DynamicTest.dynamicTest(name, () -> {
            String golden = Golden.read(name + ".json");
            Object frame =
                    EventJson.MAPPER.rebuild().registerSubtypes(type).build().readValue(golden, type);
            assertThat(EventJson.MAPPER.writeValueAsString(frame)).isEqualTo(golden);
        });
    }

    private static Map<String, Class<?>> recordsOf(Class<?> kind) {
        return new ClassFileImporter(Set.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("dev.livestall.chat").stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .collect(Collectors.toMap(
                                type -> type.getAnnotation(JsonTypeName.class).value(), type -> type));
    }
}
