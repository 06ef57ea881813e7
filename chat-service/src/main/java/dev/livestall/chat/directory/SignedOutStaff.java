package dev.livestall.chat.directory;

import dev.livestall.events.DirectoryEntry.SignedOut;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Since when the tokens of which members of staff are void. */
@Component
public class SignedOutStaff {
    private final Map<String, Instant> since = new ConcurrentHashMap<>();
    private final List<Consumer<SignedOut>> listeners = new CopyOnWriteArrayList<>();

    void put(SignedOut signedOut) {
        since.merge(signedOut.staffId(), signedOut.at(), (a, b) -> a.isAfter(b) ? a : b);
        listeners.forEach(listener -> listener.accept(signedOut));
    }

    /** Tokens carry whole seconds, so one of the very second of signing out is void too only if it came before it. */
    public boolean isVoid(String staffId, Instant issuedAt) {
        Instant at = since.get(staffId);
        return at != null && issuedAt.getEpochSecond() < at.getEpochSecond();
    }

    /** Listeners are called on the directory's thread. */
    public void onSignedOut(Consumer<SignedOut> listener) {
        listeners.add(listener);
    }
}
