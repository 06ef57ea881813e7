package dev.livestall.dashboards.erasure;

import dev.livestall.events.DirectoryEntry.ViewerErased;
import java.util.List;
import reactor.core.publisher.Mono;

/** Lines in the store. */
public interface OldLines {
    /** Ids of lines that the viewer wrote up to then and that still have words: at most {@link #PAGE}. */
    Mono<List<Line>> of(ViewerErased erased);

    /** Takes names and words out, for good: nothing that is written later brings them back. */
    Mono<Void> takeWords(List<Line> lines);

    /** Most lines at once. */
    int PAGE = 500;

    /** One line, without what it says. */
    record Line(String shopId, String broadcastId, String messageId, String at, String role, long events) {}
}
