package dev.livestall.commerce.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;
import static dev.livestall.commerce.TestShop.json;
import static dev.livestall.commerce.access.ModerationDesk.LINE;
import static dev.livestall.commerce.access.ModerationDesk.SANCTION;
import static dev.livestall.commerce.access.ModerationDesk.VIEWER;
import static dev.livestall.commerce.access.ModerationDesk.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What moderators decide beside the show, in a real browser. */
class ModerationDeskIT extends InTheStudio {
    /** The places of the desk, and what shows each. */
    private static final Map<String, String> PLACES = Map.of(
            "reports",
            "ls-report-list",
            "appeals",
            "ls-appeal-list",
            "people",
            "ls-people-list",
            "words",
            "ls-word-list",
            "audit",
            "ls-audit-list",
            "viewer." + VIEWER,
            "ls-moderated-viewer");

    private static Team team;
    private static String owner;

    @BeforeAll
    static void signUp() {
        owner = Team.fresh();
        team = new Team(commerce.http(), Team.token(json(Team.signUp(commerce.http(), owner), 200)));
    }

    private static ModerationDesk desk(String role, String place) {
        return desk(role, place, "ko");
    }

    private static ModerationDesk desk(String role, String place, String language) {
        return deskOf(team.joined(role).at("/staff/email").asString(), place, language);
    }

    private static ModerationDesk deskOf(String email, String place, String language) {
        return ModerationDesk.in(logIn(email, "?lang=" + language), place);
    }

    @Test
    void aReportedLineIsDecidedInItsPlaceAndATimeOutTakenBackThere() {
        var desk = desk("moderator", "reports");
        var row = desk.page().locator("ls-report-list li");
        assertThat(row).containsText("2명이 신고: 욕설·비방 2");
        assertThat(row).containsText("너무해요");
        desk.press("글쓰기 막기");
        desk.press("10분");
        assertThat(row).containsText("글쓰기를 막았어요");
        assertThat(desk.told()).contains("\"timeout\"", VIEWER, "600");
        desk.press("되돌리기");
        assertThat(row.getByRole(AriaRole.BUTTON)).hasCount(3);
        assertThat(desk.told()).contains("lift-timeout", VIEWER);
        desk.press("글 지우기");
        assertThat(row).containsText("지웠어요");
        assertThat(desk.told()).contains("\"remove\"", LINE);
        desk.close();
    }

    @Test
    void whatTheRoomRefusesIsSaidAndTheLineCanStillBeDecided() {
        var desk = desk("moderator", "reports");
        desk.chat().says("/commands", "{'type':'refused','code':'unknown-message'}");
        desk.press("글 지우기");
        assertThat(desk.page().locator("ls-toasts")).containsText("이미 없는 메시지예요");
        assertThat(desk.page().locator("ls-report-list li").getByRole(AriaRole.BUTTON))
                .hasCount(3);
        desk.close();
    }

    @Test
    void anAppealIsAcceptedOnce() {
        var desk = desk("moderator", "appeals");
        var row = desk.page().locator("ls-appeal-list li");
        assertThat(row).containsText("제가 아니에요");
        desk.press("받아들이고 차단 풀기");
        assertThat(row).containsText("받아들였어요");
        assertThat(row.getByRole(AriaRole.BUTTON)).hasCount(0);
        assertThat(desk.told()).contains(SANCTION + "/decision", "{\"accept\":true}");
        desk.close();
    }

    @Test
    void aBanIsLiftedAndGivenBackInItsPlace() {
        var desk = desk("host", "people");
        desk.press("도토리 님 차단 풀기");
        assertThat(desk.page().locator("ls-people-list")).containsText("차단을 풀었어요");
        assertThat(desk.told()).contains("unban", VIEWER);
        desk.press("되돌리기");
        assertThat(desk.page().locator("ls-people-list li").first().getByRole(AriaRole.BUTTON))
                .hasText("차단 풀기");
        assertThat(desk.told()).contains("\"ban\"", VIEWER);
        desk.close();
    }

    @Test
    void fromTheAuditToTheViewerWhoIsBannedAfterAQuestion() {
        var desk = desk("moderator", "audit", "en");
        desk.page().locator("ls-audit-list li a").click();
        var viewer = desk.page().locator("ls-moderated-viewer");
        assertThat(viewer).containsText("사지 마세요");
        desk.press("Ban");
        desk.page().locator("ls-asking .primary").click();
        assertThat(viewer).containsText("Banned");
        assertThat(desk.told()).contains("\"ban\"", VIEWER);
        desk.close();
    }

    @Test
    void aPastedListIsAddedOnceAndASentenceTried() {
        var desk = desk("moderator", "words");
        var list = desk.page().locator("ls-word-list");
        assertThat(list.locator("li")).containsText("짝퉁");
        list.locator("textarea").fill("짝퉁\n가품, 사기꾼");
        list.locator("[name=action]").selectOption("hold");
        desk.chat().says("PUT /words", words("짝퉁", "가품", "사기꾼"));
        desk.press("더하기");
        assertThat(list.locator("li")).hasCount(3);
        assertThat(list.locator("textarea")).hasValue("");
        assertThat(desk.told()).contains("\"from\":\"1\"", "{\"word\":\"가품\",\"action\":\"hold\"}");
        assertThat(desk.told().split("짝퉁", -1)).hasSize(2);
        desk.page().locator("ls-sentence-trial input").fill("짝퉁이죠");
        desk.press("시험해 보기");
        assertThat(desk.page().locator("ls-sentence-trial [role=status]")).containsText("검토할 낱말");
        assertThat(desk.page().locator("ls-link-rule")).hasCount(0);
        desk.close();
    }

    @Test
    void theOwnerErasesAViewerAfterAQuestionAndIsShownTheReceipt() {
        var desk = deskOf(owner, "viewer." + VIEWER, "ko");
        desk.chat()
                .says(
                        "DELETE /viewers/" + VIEWER,
                        "{'viewerId':'%s','at':'2026-11-22T11:00:00Z','shows':1,'goneFromLogBy':'2026-12-29T11:00:00Z'}"
                                .formatted(VIEWER));
        desk.press("모두 지우기");
        assertThat(desk.chat().told()).isEmpty();
        desk.page().locator("ls-asking .primary").click();
        var viewer = desk.page().locator("ls-moderated-viewer");
        assertThat(viewer).containsText("모두 지웠어요");
        assertThat(viewer).containsText("12월 29일");
        assertThat(viewer).not().containsText("도토리");
        assertThat(desk.told()).startsWith("DELETE");
        desk.close();
    }

    @Test
    void aHostErasesNobody() {
        var desk = desk("host", "viewer." + VIEWER);
        assertThat(desk.page().locator("ls-moderated-viewer #lines")).isVisible();
        assertThat(desk.page().locator("ls-moderated-viewer #erase")).hasCount(0);
        desk.close();
    }

    @Test
    void everyPlaceIsReadableForEveryoneOnPhonesAndDesksInBothLanguages() {
        for (var language : List.of("ko", "en")) {
            var desk = desk("moderator", "reports", language);
            for (var width : List.of(1440, 390)) {
                desk.page().setViewportSize(width, width == 390 ? 844 : 900);
                for (var place : PLACES.entrySet()) {
                    desk.go(place.getKey());
                    assertThat(desk.page().locator(place.getValue() + " li").first())
                            .isVisible();
                    var name = place.getValue() + "-" + language + "-" + width;
                    TestBrowser.screenshot(desk.page(), name, true);
                    assertThat(Axe.violations(desk.page())).as(name).isEmpty();
                    assertThat((boolean) desk.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(name)
                            .isTrue();
                }
            }
            desk.close();
        }
    }

    @Test
    void aMarketerHasNoModeration() {
        var page = logIn(team.joined("marketer").at("/staff/email").asString(), "?moderation");
        assertThat(page.locator("ls-studio-nav nav")).isVisible();
        assertThat(page.locator("ls-studio-nav nav a[href='?moderation']")).hasCount(0);
        assertThat(page.locator("ls-moderation")).hasCount(0);
        leave(page);
    }
}
