package dev.livestall.commerce.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.Surface;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTest {
    private static final Instant MADE = Instant.parse("2026-11-22T11:00:00Z");
    private static final Instant TAPPED = MADE.plusSeconds(120);
    private static final UUID MESSAGE = UUID.randomUUID();

    private static Link forEveryone() {
        return new Link(
                Link.newRef(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                Surface.LINK,
                MESSAGE.toString(),
                MESSAGE,
                "insta",
                MADE);
    }

    @Test
    void refsAreOpaqueAndNeverTwice() {
        var refs = new HashSet<String>();
        for (int i = 0; i < 10_000; i++) {
            var ref = Link.newRef();
            assertThat(Link.looksLikeRef(ref)).isTrue();
            assertThat(refs.add(ref)).isTrue();
        }
        assertThat(Link.looksLikeRef("k3J9xQ2mVb7LwZ0")).isFalse();
        assertThat(Link.looksLikeRef("k3J9xQ2mVb7LwZ0/")).isFalse();
        assertThat(Link.looksLikeRef("k3J9xQ2mVb7LwZ0가")).isFalse();
    }

    @Test
    void aFollowedLinkKeepsMessageAndCampaignAndHasTheTimeOfTheTap() {
        var link = forEveryone();
        var viewer = UUID.randomUUID();
        var own = link.followedBy(viewer, TAPPED);
        assertThat(own.ref()).isNotEqualTo(link.ref());
        assertThat(own.viewerId()).isEqualTo(viewer);
        var touch = own.touch(TAPPED.plusSeconds(600));
        assertThat(touch.at()).as("not the checkout's time").isEqualTo(TAPPED);
        assertThat(touch.messageId()).isEqualTo(MESSAGE.toString());
        assertThat(touch.campaign()).isEqualTo("insta");
        assertThat(touch.broadcastId()).isEqualTo(link.broadcastId().toString());
    }

    @Test
    void aLinkForEveryoneIsTappedWhenItIsUsed() {
        assertThat(forEveryone().touch(TAPPED).at()).isEqualTo(TAPPED);
    }
}
