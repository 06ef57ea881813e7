package dev.livestall.chat.words;

import dev.livestall.chat.archive.AuditEntry;
import dev.livestall.chat.archive.AuditTrail;
import dev.livestall.chat.directory.DirectoryWriter;
import dev.livestall.chat.words.WordLists.Listed;
import dev.livestall.edge.problems.ProblemType;
import dev.livestall.events.DirectoryEntry.WordList;
import dev.livestall.events.DirectoryEntry.WordListPart;
import dev.livestall.events.EventJson;
import dev.livestall.events.WordRule;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Writes a list into the directory: the parts first, under a version of their own, then the head that names it.
 *
 * <p>So a reader never sees half a list, and of two who write at the same time one whole list stands. The parts before are given up last.
 */
@Component
class EditingWords {
    /** Entries in one record: 2,000 of 64 characters are less than half of what Kafka takes. */
    static final int WORDS_PER_PART = 2_000;

    private static final ProblemType CHANGED =
            new ProblemType("words-changed", 409, "Somebody else has edited the list meanwhile");

    private final WordLists lists;
    private final DirectoryWriter directory;
    private final AuditTrail trail;

    EditingWords(WordLists lists, DirectoryWriter directory, AuditTrail trail) {
        this.lists = lists;
        this.trail = trail;
        this.directory = directory;
    }

    /** @return the list that is in force on every node as soon as it has read it */
    Mono<Listed> edit(String shopId, @Nullable String broadcastId, WordsEdit edit, String by) {
        Listed before = lists.of(shopId, broadcastId);
        if (edit.from() != null && (before == null || !before.head().version().equals(edit.from()))) {
            return Mono.error(CHANGED.problem());
        }
        List<WordRule> rules = edit.checked();
        String version = UUID.randomUUID().toString();
        int parts = (rules.size() + WORDS_PER_PART - 1) / WORDS_PER_PART;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        WordList head = new WordList(shopId, broadcastId, version, parts, by, now);
        // First the audit: what can't be written there is not done.
        return trail.write(shopId, changed(head, rules.size()))
                .thenMany(Flux.range(0, parts))
                .concatMap(part -> directory.write(new WordListPart(shopId, version, part, partOf(rules, part))))
                .then(directory.write(head))
                .then(Mono.defer(() -> forget(before)))
                .thenReturn(new Listed(head, rules, Words.NONE));
    }

    private static AuditEntry changed(WordList head, int words) {
        String show = head.broadcastId();
        JsonNode detail = EventJson.MAPPER.valueToTree(Map.of("version", head.version(), "words", words));
        String target = show == null ? head.shopId() : show;
        return new AuditEntry(head.version(), head.at(), show, head.by(), "words.changed", target, null, null, detail);
    }

    private static List<WordRule> partOf(List<WordRule> rules, int part) {
        int from = part * WORDS_PER_PART;
        return rules.subList(from, Math.min(rules.size(), from + WORDS_PER_PART));
    }

    private Mono<Void> forget(@Nullable Listed before) {
        if (before == null) return Mono.empty();
        return Flux.range(0, before.head().parts())
                .concatMap(part ->
                        directory.remove("word-list-part:" + before.head().version() + ":" + part))
                .then();
    }
}
