package dev.livestall.chat.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.Golden;
import dev.livestall.chat.directory.PublicFacts;
import dev.livestall.chat.room.Pinned;
import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.Card;
import dev.livestall.events.DirectoryEntry.AudienceKind;
import dev.livestall.events.DirectoryEntry.BroadcastState;
import dev.livestall.events.DirectoryEntry.Video;
import dev.livestall.events.EventJson;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Mode;
import dev.livestall.events.Money;
import dev.livestall.events.Role;
import dev.livestall.events.StageEvent.BroadcastStarted;
import dev.livestall.events.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelloFrameTest {
    private static final String SHOP = "5b0f3f0e-6f0a-4c53-9b7e-0d9d1f3c7a11";
    private static final String SHOW = "0b8f2e9a-4c1d-4f5e-8a7b-3c2d1e0f9a88";
    private static final String PRODUCT = "e4eaaaf2-d142-41b3-b0d6-2f1d5f9c3a01";
    private static final String VIEWER = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final String MESSAGE = "4fd0d1c6-63a4-5d2b-8f7e-2a1b0c9d8e7f";
    private static final Instant NOW = Instant.parse("2026-11-22T11:04:06.001Z");

    @Test
    void isWrittenByteForByte() {
        assertThat(new String(hello(), UTF_8)).isEqualTo(Golden.read("server/hello.json"));
    }

    private static byte[] hello() {
        PublicFacts facts = new PublicFacts(
                SHOW,
                SHOP,
                new Words("달빛상점", "Moonlight Store"),
                new Words("겨울밤 누빔 & 무드등", null),
                BroadcastState.LIVE,
                Mode.LIVE,
                AudienceKind.REAL,
                Instant.parse("2026-11-22T11:00:00Z"),
                null,
                new Video("/demo/show.mp4", null, null),
                null,
                8_000);
        Card card = new Card(
                PRODUCT,
                new Words("달항아리 무드등", null),
                "/api/commerce/products/" + PRODUCT + "/image",
                new Money(52_000, "KRW"),
                70,
                120,
                null);
        var hello = new Hello(
                NOW,
                VIEWER,
                Role.VIEWER,
                "보리차한잔",
                new RoomFacts(facts, new RoomFacts.TextLimits(300, 20)),
                "mFVp3lCdTYSyDGCQnNS12A:42",
                false,
                new Pinned("aa11bb22-cc33-4d44-8e55-ff6677889900", card),
                List.of(new Pinned("aa11bb22-cc33-4d44-8e55-ff6677889900", card)),
                Map.of(),
                412);
        return HelloFrame.json(hello.json(), List.of(started(), posted()));
    }

    private static byte[] started() {
        About about = About.of(
                "018f6b2c-9c1e-7a40-b1d2-5f6e7a8b9c0d", Instant.parse("2026-11-22T11:00:00Z"), SHOP, SHOW, Mode.LIVE);
        return EventJson.ROOM.encode(new BroadcastStarted(about));
    }

    private static byte[] posted() {
        About about = About.of(MESSAGE, Instant.parse("2026-11-22T11:04:05.123Z"), SHOP, SHOW, Mode.LIVE);
        Author author = new Author(VIEWER, "보리차한잔", Role.VIEWER, true);
        return EventJson.ROOM.encode(new MessagePosted(about, "c-0001", author, "이건 얼마예요?", List.of()));
    }
}
