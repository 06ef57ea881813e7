package dev.livestall.commerce.access;

import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.access.Team.code;
import static dev.livestall.commerce.access.Team.id;
import static dev.livestall.commerce.access.Team.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.livestall.commerce.Commerce;
import dev.livestall.commerce.Heard;
import dev.livestall.commerce.Sql;
import dev.livestall.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

class TeamIT {
    private static Commerce commerce;
    private static WebTestClient http;
    private static Team team;

    @BeforeAll
    static void start() {
        commerce = Commerce.start(
                "--livestall.commerce.access.sign-ups-per-address=20",
                "--livestall.commerce.access.tries-per-person=4");
        http = commerce.http();
        team = Team.signedUp(http);
    }

    @AfterAll
    static void stop() {
        commerce.close();
    }

    @Test
    void anInvitationWorksOnce() {
        var secret = team.invite(Team.fresh(), "marketer");
        var joined = json(team.accept(secret), 200);
        assertThat(joined.get("staff").get("role").asString()).isEqualTo("marketer");
        assertThat(team.status(token(joined), "/orders")).isEqualTo(200);
        assertThat(code(team.accept(secret), 410)).isEqualTo("invitation-void");
    }

    @Test
    void anInvitationThatIsTooOldOrWithdrawnIsVoid() {
        var old = team.invite(Team.fresh(), "agent");
        var email = Team.fresh();
        var withdrawn = json(team.as(team.owner, POST, "/invitations", Map.of("email", email, "role", "agent")), 201);
        json(team.as(team.owner, DELETE, "/invitations/" + withdrawn.get("id").asString()), 204);
        Sql.state(commerce, "commerce_owner", "ALTER TABLE invitation NO FORCE ROW LEVEL SECURITY");
        Sql.state(
                commerce,
                "commerce_owner",
                "UPDATE invitation SET expires_at = now() WHERE revoked_at IS NULL AND accepted_at IS NULL");
        Sql.state(commerce, "commerce_owner", "ALTER TABLE invitation FORCE ROW LEVEL SECURITY");
        assertThat(code(team.accept(old), 410)).isEqualTo("invitation-void");
        assertThat(code(team.accept(withdrawn.get("link").asString().split("#")[1]), 410))
                .isEqualTo("invitation-void");
    }

    @Test
    void whoIsInvitedAnewHasOneLinkThatWorks() {
        var email = Team.fresh();
        var first = team.invite(email, "owner");
        var second = team.invite(email, "agent");
        json(team.accept(first), 410);
        assertThat(json(team.accept(second), 200).get("staff").get("role").asString())
                .isEqualTo("agent");
        assertThat(code(team.as(team.owner, POST, "/invitations", Map.of("email", email, "role", "host")), 409))
                .isEqualTo("already-staff");
    }

    @Test
    void theSecretOfAnInvitationIsKeptNowhere() {
        var secret = team.invite(Team.fresh(), "host");
        assertThat(json(team.as(team.owner, GET, "/invitations"), 200).toString())
                .doesNotContain(secret);
        assertThat(Sql.number(commerce, "SELECT count(*) FROM invitation i WHERE i::text LIKE '%" + secret + "%'"))
                .isZero();
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndTheOthersHearOfIt() {
        var host = team.joined("host");
        json(team.as(team.owner, DELETE, "/staff/" + id(host)), 204);
        assertThat(team.status(token(host), "/products")).isEqualTo(401);
        assertThat(Sql.number(commerce, "SELECT count(*) FROM staff_session WHERE staff_id = '" + id(host) + "'"))
                .isZero();
        assertThat(heard(host)).isAfter(issued(host));
        assertThat(json(team.as(team.owner, GET, "/staff"), 200).toString()).doesNotContain(id(host));
        assertThat(code(team.as(team.owner, DELETE, "/staff/" + id(host)), 404)).isEqualTo("not-found");
        var again = json(team.accept(team.invite(host.get("staff").get("email").asString(), "agent")), 200);
        assertThat(id(again)).isNotEqualTo(id(host));
    }

    @Test
    void anotherRoleHoldsAtOnceAndOldTokensAreVoid() {
        var marketer = team.joined("marketer");
        json(team.as(team.owner, PUT, "/staff/" + id(marketer) + "/role", Map.of("role", "moderator")), 204);
        assertThat(team.status(token(marketer), "/products")).isEqualTo(401);
        assertThat(heard(marketer)).isAfter(issued(marketer));
        var email = marketer.get("staff").get("email").asString();
        var again = json(
                http.post().uri("/api/commerce/session").bodyValue(Map.of("email", email, "password", Team.PASSWORD)),
                200);
        assertThat(again.get("staff").get("role").asString()).isEqualTo("moderator");
        assertThat(team.status(token(again), "/products")).isEqualTo(200);
        assertThat(team.status(token(again), "/orders")).isEqualTo(403);
    }

    @Test
    void theLastOwnerStays() {
        var own = Team.signedUp(http);
        var me = json(own.as(own.owner, GET, "/staff"), 200).get(0).get("id").asString();
        assertThat(code(own.as(own.owner, DELETE, "/staff/" + me), 409)).isEqualTo("last-owner");
        assertThat(code(own.as(own.owner, PUT, "/staff/" + me + "/role", Map.of("role", "host")), 409))
                .isEqualTo("last-owner");
        var second = own.joined("owner");
        json(own.as(token(second), DELETE, "/staff/" + me), 204);
        assertThat(own.status(own.owner, "/staff")).isEqualTo(401);
    }

    @Test
    void twoOwnersWhoRemoveEachOtherLeaveOne() {
        var own = Team.signedUp(http);
        var me = json(own.as(own.owner, GET, "/staff"), 200).get(0).get("id").asString();
        var other = own.joined("owner");
        var removals = List.of(List.of(own.owner, id(other)), List.of(token(other), me));
        var statuses = Flux.fromIterable(removals)
                .flatMap(it -> reactor.core.publisher.Mono.fromCallable(
                                () -> own.as(it.get(0), DELETE, "/staff/" + it.get(1))
                                        .exchange()
                                        .expectBody()
                                        .returnResult()
                                        .getStatus()
                                        .value())
                        .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()))
                .collectList()
                .block();
        assertThat(statuses).contains(204).doesNotContain(500).isNotEqualTo(List.of(204, 204));
    }

    @Test
    void anOwnersOrderIsRefusedToAllOthersAndNoViewerBecomesStaff() {
        var host = team.joined("host");
        for (var path : List.of("/invitations", "/audit"))
            assertThat(team.status(token(host), path)).isEqualTo(403);
        json(team.as(token(host), DELETE, "/staff/" + id(host)), 403);
        json(team.as(team.owner, PUT, "/staff/" + id(host) + "/role", Map.of("role", "viewer")), 400);
        json(team.as(team.owner, POST, "/invitations", Map.of("email", "not an address", "role", "host")), 400);
    }

    @Test
    void eachOfTheseIsInTheAudit() {
        var own = Team.signedUp(http);
        var agent = own.joined("agent");
        json(own.as(own.owner, PUT, "/staff/" + id(agent) + "/role", Map.of("role", "host")), 204);
        json(own.as(own.owner, DELETE, "/staff/" + id(agent)), 204);
        assertThat(json(own.as(own.owner, GET, "/audit"), 200).findValuesAsString("action"))
                .containsExactly("staff.remove", "staff.role", "staff.join", "staff.invite", "shop.sign-up");
    }

    private static Instant heard(tools.jackson.databind.JsonNode session) {
        var key = id(session);
        try (var directory =
                new Heard(Topics.DIRECTORY, it -> key.equals(it.path("staffId").asString("")))) {
            return Instant.parse(directory.atLeast(1).get(0).get("at").asString());
        }
    }

    /** The token's time has whole seconds. */
    private static Instant issued(tools.jackson.databind.JsonNode session) {
        return Instant.parse(session.get("expiresAt").asString()).minusSeconds(300);
    }
}
