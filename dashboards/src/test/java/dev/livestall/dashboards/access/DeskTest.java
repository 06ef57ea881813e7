package dev.livestall.dashboards.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.livestall.edge.tokens.Caller;
import dev.livestall.edge.tokens.CheckedToken;
import dev.livestall.events.DirectoryEntry.SignedOut;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {
    private static final Instant ISSUED = Instant.parse("2026-11-22T11:00:05Z");

    private final SignOuts signOuts = new SignOuts();
    private final Desk desk = new Desk(signOuts);

    @ParameterizedTest
    @ValueSource(strings = {"marketer", "host", "owner"})
    void admitsRolesThatSeeSales(String role) {
        assertThat(desk.admit(token(role)).shopId()).isEqualTo("shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderator", "agent", "viewer", "", "superuser"})
    void refusesOtherRoles(String role) {
        assertThatThrownBy(() -> desk.admit(token(role))).hasMessage("not-allowed");
    }

    @Test
    void refusesAViewer() {
        var viewer = new CheckedToken(new Caller.Viewer("v", "shop", null), ISSUED, ISSUED.plusSeconds(60), "t");
        assertThatThrownBy(() -> desk.admit(viewer)).hasMessage("forbidden");
    }

    @Test
    void refusesATokenFromBeforeTheLogOut() {
        signOuts.add(new SignedOut("staff", "shop", ISSUED.plusMillis(400)));
        assertThatThrownBy(() -> desk.admit(token("host"))).hasMessage("signed-out");
    }

    @Test
    void admitsATokenFromAfterTheLogOut() {
        signOuts.add(new SignedOut("staff", "shop", ISSUED));
        assertThat(desk.admit(token("host")).staffId()).isEqualTo("staff");
    }

    @Test
    void anEarlierLogOutThatArrivesLateDoesNotUndoALaterOne() {
        signOuts.add(new SignedOut("staff", "shop", ISSUED.plusSeconds(1)));
        signOuts.add(new SignedOut("staff", "shop", ISSUED.minusSeconds(9)));
        assertThatThrownBy(() -> desk.admit(token("host"))).hasMessage("signed-out");
    }

    @Test
    void tellsAnOpenStreamWhenItsWatcherLogsOut() {
        var left = signOuts.leaves(desk.admit(token("host"))).toFuture();
        signOuts.add(new SignedOut("someone-else", "shop", ISSUED.plusSeconds(1)));
        assertThat(left).isNotDone();
        signOuts.add(new SignedOut("staff", "shop", ISSUED.plusSeconds(1)));
        assertThat(left).succeedsWithin(Duration.ofSeconds(1));
    }

    @Test
    void anOldLogOutDoesNotEndANewStream() {
        var left = signOuts.leaves(desk.admit(token("host"))).toFuture();
        signOuts.add(new SignedOut("staff", "shop", ISSUED.minusSeconds(9)));
        assertThat(left).isNotDone();
    }

    @Test
    void aWatcherNeverPrintsTheirToken() {
        assertThat(desk.admit(token("host")).toString()).doesNotContain("secret");
    }

    private static CheckedToken token(String role) {
        return new CheckedToken(
                new Caller.Staff("staff", "shop", "은서", role), ISSUED, ISSUED.plusSeconds(300), "secret");
    }
}
