package dev.livestall.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.livestall.chat.command.Answer;
import dev.livestall.chat.command.Command;
import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.connection.Goodbye;
import dev.livestall.events.Audience;
import dev.livestall.events.EventJson;
import dev.livestall.events.RoomEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** PROTOCOL.md names everything that there is on the wire, and nothing else. */
class ProtocolNamesTest {
    private static final Path EVENTS = Path.of("../events/src/test/resources/golden/room");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*) \\|$");
    private static final Set<String> NOT_RECORDS = Set.of("batch", "pulse", "tally");

    @Test
    void allCommandsAreThere() {
        assertThat(firstNames("All commands")).isEqualTo(typesOf(Command.class));
    }

    @Test
    void allFramesAreThere() {
        Set<String> frames = typesOf(Answer.class);
        frames.addAll(NOT_RECORDS);
        assertThat(firstNames("All frames of the server")).isEqualTo(frames);
    }

    @Test
    void allRefusalsAreThere() {
        assertThat(firstNames("All refusals"))
                .isEqualTo(Arrays.stream(Refusal.values())
                        .map(Refusal::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void allEventsAreThereWithThoseWhoGetThem() {
        Set<String> said = rows("All events of a room").stream()
                .map(cells -> name(cells[0]) + " " + cells[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).isEqualTo(events());
    }

    @Test
    void allCloseCodesAreThere() {
        Set<String> said = rows("Close codes").stream()
                .filter(cells -> cells[1].startsWith("`"))
                .map(cells -> cells[0] + " " + name(cells[1]))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(said).isEqualTo(goodbyes());
    }

    private static Set<String> goodbyes() {
        return Arrays.stream(Goodbye.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        Goodbye goodbye = (Goodbye) field.get(null);
                        return goodbye.code() + " " + goodbye.reason();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> events() {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.map(ProtocolNamesTest::event).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String event(Path golden) {
        try {
            RoomEvent event =
                    EventJson.ROOM.decode(Files.readString(golden).strip().getBytes());
            String who = event.audience() == Audience.NODES
                    ? "nobody"
                    : event.audience().name().toLowerCase();
            return event.getClass().getAnnotation(JsonTypeName.class).value() + " " + who;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> typesOf(Class<?> kind) {
        return new ClassFileImporter(Set.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("dev.livestall.chat").stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(type -> type.getAnnotation(JsonTypeName.class).value())
                        .filter(type -> !type.equals("join"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> firstNames(String section) {
        return rows(section).stream().map(cells -> name(cells[0])).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(String cell) {
        return cell.replace("`", "").strip();
    }

    /** The cells of a section's table, without its head. */
    private static List<String[]> rows(String section) {
        try {
            String text = Files.readString(Path.of("PROTOCOL.md"));
            String from = text.substring(text.indexOf("## " + section));
            int end = from.indexOf("\n## ", 3);
            return ROW.matcher(end < 0 ? from : from.substring(0, end))
                    .results()
                    .map(row -> row.group(1).split(" \\| ", -1))
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
