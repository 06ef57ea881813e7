package dev.livestall.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What services must know of each other's things. Topic {@link Topics#DIRECTORY}, compacted by {@link #key()}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = DirectoryEntry.Unknown.class)
public sealed interface DirectoryEntry {
    @JsonIgnore
    String key();

    /**
     * A show.
     *
     * @param partition its partition of {@code room-events}, fixed at creation
     * @param allowedOrigins origins of the shop whose pages may open the room, beside Livestall's own
     * @param audience real viewers, or a simulated show whose figures enter no shop total
     * @param mode of what happens in its room now: a show that is being rehearsed says {@code rehearsal} until it goes live
     * @param video what the page plays; none before the host gave one
     * @param scheduledAt when it is announced to start
     * @param displayOffsetMillis by how much the picture is later than the room, 0 if absent: pages show pins and offers so much
     *     later, selling is not moved
     */
    @JsonTypeName("broadcast")
    record BroadcastEntry(
            String id,
            String shopId,
            Words shopName,
            Words title,
            BroadcastState state,
            Mode mode,
            AudienceKind audience,
            int partition,
            List<String> allowedOrigins,
            @Nullable Video video,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant scheduledAt,
            @Nullable Integer displayOffsetMillis)
            implements DirectoryEntry {

        /** A show without an announced start, whose picture is not late. */
        public BroadcastEntry(
                String id,
                String shopId,
                Words shopName,
                Words title,
                BroadcastState state,
                Mode mode,
                AudienceKind audience,
                int partition,
                List<String> allowedOrigins,
                @Nullable Video video,
                @Nullable Instant startedAt,
                @Nullable Instant endedAt) {
            this(
                    id,
                    shopId,
                    shopName,
                    title,
                    state,
                    mode,
                    audience,
                    partition,
                    allowedOrigins,
                    video,
                    startedAt,
                    endedAt,
                    null,
                    null);
        }

        @Override
        public String key() {
            return "broadcast:" + id;
        }
    }

    @JsonTypeName("product")
    record ProductEntry(String id, String shopId, Words name, String image) implements DirectoryEntry {
        @Override
        public String key() {
            return "product:" + id;
        }
    }

    /**
     * A shop's list of words, or one show's: says which parts make it up. They were written before it.
     *
     * @param broadcastId null for the list of the whole shop
     * @param version of the list; each edit makes a new one
     * @param parts number of {@link WordListPart}s of this version; 0 for an empty list
     * @param by the member of staff who wrote it
     */
    @JsonTypeName("word-list")
    record WordList(String shopId, @Nullable String broadcastId, String version, int parts, String by, Instant at)
            implements DirectoryEntry {
        @Override
        public String key() {
            return "word-list:" + (broadcastId == null ? shopId : shopId + ":" + broadcastId);
        }
    }

    /** A part of a list of words: so many that a record stays well below a megabyte. */
    @JsonTypeName("word-list-part")
    record WordListPart(String shopId, String version, int part, List<WordRule> words) implements DirectoryEntry {
        public WordListPart {
            words = List.copyOf(words);
        }

        @Override
        public String key() {
            return "word-list-part:" + version + ":" + part;
        }
    }

    /**
     * What a shop wants done with what viewers write.
     *
     * @param links what becomes of a viewer's line that leads elsewhere
     * @param hook null if the shop has no check of its own
     */
    @JsonTypeName("text-rules")
    record TextRules(
            String shopId, LinkPolicy links, @Nullable HookTarget hook, String by, Instant at)
            implements DirectoryEntry {
        @Override
        public String key() {
            return "text-rules:" + shopId;
        }
    }

    /** All emotes of a shop. */
    @JsonTypeName("emotes")
    record Emotes(String shopId, List<Emote> emotes, String by, Instant at) implements DirectoryEntry {
        public Emotes {
            emotes = List.copyOf(emotes);
        }

        @Override
        public String key() {
            return "emotes:" + shopId;
        }
    }

    /** Someone of the shop's staff was in a room under this name; nobody else may have it there. */
    @JsonTypeName("staff-name")
    record StaffName(String shopId, String staffId, String name) implements DirectoryEntry {
        @Override
        public String key() {
            return "staff-name:" + staffId;
        }
    }

    /** Access tokens of this person that were issued before {@code at} are void. */
    @JsonTypeName("signed-out")
    record SignedOut(String staffId, String shopId, Instant at) implements DirectoryEntry {
        @Override
        public String key() {
            return "signed-out:" + staffId;
        }
    }

    /**
     * A viewer who may not come into any room of the shop, until the entry is taken away.
     *
     * @param broadcastId where it was decided
     * @param sanctionId the event that says so in that room's log
     */
    @JsonTypeName("banned")
    record Banned(String viewerId, String shopId, String broadcastId, String sanctionId, Instant at)
            implements DirectoryEntry {
        public static String key(String shopId, String viewerId) {
            return "banned:" + shopId + ':' + viewerId;
        }

        @Override
        public String key() {
            return key(shopId, viewerId);
        }
    }

    /**
     * Nothing that names this viewer, and nothing that the viewer wrote, may be readable any more; sums stay as they are. Whoever keeps or serves
     * such things takes them away when reading this, also after a replay or rebuild: it stays in the directory.
     *
     * @param at what the viewer did up to then
     */
    @JsonTypeName("viewer-erased")
    record ViewerErased(String viewerId, String shopId, Instant at) implements DirectoryEntry {
        @Override
        public String key() {
            return "viewer-erased:" + shopId + ':' + viewerId;
        }
    }

    @JsonTypeName("unknown")
    record Unknown() implements DirectoryEntry {
        @Override
        public String key() {
            return "unknown";
        }
    }

    /** Where a show is in its life. */
    enum BroadcastState {
        @JsonProperty("draft")
        DRAFT,
        /** Announced for a time. */
        @JsonProperty("scheduled")
        SCHEDULED,
        /** The team practises in its room; nobody else sees that. */
        @JsonProperty("rehearsal")
        REHEARSAL,
        @JsonProperty("live")
        LIVE,
        @JsonProperty("ended")
        ENDED;

        /** Whether the show is still to come. */
        public boolean isToCome() {
            return this == DRAFT || this == SCHEDULED || this == REHEARSAL;
        }
    }

    /** Whom a show is watched by, fixed at creation. */
    enum AudienceKind {
        @JsonProperty("real")
        REAL,
        @JsonProperty("simulated")
        SIMULATED
    }

    /**
     * What the page plays.
     *
     * @param url an address of an MP4 file or HLS playlist; a path is taken relative to chat-service
     * @param captions a WebVTT file, if there is one
     */
    record Video(
            String url, @Nullable String captions, @Nullable String poster) {}
}
