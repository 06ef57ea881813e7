package dev.livestall.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What moderators decide about a viewer. */
public sealed interface SanctionEvent extends RoomEvent {
    /** All lines of this viewer that stand before it were taken back. */
    @JsonTypeName("viewer.lines_removed")
    record LinesRemoved(
            @JsonUnwrapped About about,
            String viewerId,
            String by,
            @Nullable String why) implements SanctionEvent, Bookkeeping {
        public LinesRemoved {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /** A viewer may not write until the given time. The newest of a viewer counts. */
    @JsonTypeName("viewer.timed_out")
    record ViewerTimedOut(
            @JsonUnwrapped About about,
            String viewerId,
            Instant until,
            String by,
            @Nullable String why) implements SanctionEvent, ForModerators {}

    @JsonTypeName("viewer.timeout_lifted")
    record TimeoutLifted(@JsonUnwrapped About about, String viewerId, String by)
            implements SanctionEvent, ForModerators {
        public TimeoutLifted {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /** Who may not come into any room of the shop; that it holds everywhere is said on the directory. */
    @JsonTypeName("viewer.banned")
    record ViewerBanned(
            @JsonUnwrapped About about,
            String viewerId,
            String by,
            @Nullable String why) implements SanctionEvent, ForModerators {
        public ViewerBanned {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    @JsonTypeName("viewer.unbanned")
    record ViewerUnbanned(@JsonUnwrapped About about, String viewerId, String by)
            implements SanctionEvent, ForModerators {
        public ViewerUnbanned {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /** From here on only the author and moderators see this viewer's lines, and the author is not told. */
    @JsonTypeName("viewer.hidden")
    record ViewerHidden(
            @JsonUnwrapped About about,
            String viewerId,
            String by,
            @Nullable String why) implements SanctionEvent, ForModerators {
        public ViewerHidden {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    @JsonTypeName("viewer.shown")
    record ViewerShown(@JsonUnwrapped About about, String viewerId, String by) implements SanctionEvent, ForModerators {
        public ViewerShown {
            requireNonNull(viewerId, "viewerId");
            requireNonNull(by, "by");
        }
    }

    /**
     * What a viewer said against a sanction was looked at. If it was right, the sanction ends here; a later one of the same viewer does not.
     *
     * @param sanctionId the event that decided the sanction
     * @param kind of it: {@code ban} or {@code timeout}
     */
    @JsonTypeName("appeal.decided")
    record AppealDecided(
            @JsonUnwrapped About about, String sanctionId, String viewerId, String kind, boolean accepted, String by)
            implements SanctionEvent, ForModerators {
        public AppealDecided {
            requireNonNull(sanctionId, "sanctionId");
            requireNonNull(viewerId, "viewerId");
            requireNonNull(kind, "kind");
            requireNonNull(by, "by");
        }
    }
}
