package dev.livestall.commerce.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.commerce.TestShop.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.livestall.backing.browser.Axe;
import dev.livestall.backing.browser.TestBrowser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What moderators decide beside the show, in a real browser. */
class ModerationDeskIT extends InTheStudio {
    private static final String SHOW = UUID.randomUUID().toString();
    private static final String VIEWER = UUID.randomUUID().toString();
    private static final String LINE = UUID.randomUUID().toString();
    private static final String SANCTION = UUID.randomUUID().toString();
    private static final String NAMES = "'names':{'%s':'도토리'}".formatted(VIEWER);

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

    private record Desk(Page page, FakeChat chat) {
        static Desk of(String role, String place) {
            return of(role, place, "ko");
        }

        static Desk of(String role, String place, String language) {
            return as(team.joined(role).at("/staff/email").asString(), place, language);
        }

        static Desk as(String email, String place, String language) {
            var page = logIn(email, "?lang=" + language);
            assertThat(page.locator("ls-studio-nav")).isVisible();
            var chat = FakeChat.behind(page)
                    .says("/commands", "{'type':'ack'}")
                    .says("/reports", "{'entries':[%s],%s}".formatted(reported(), NAMES))
                    .says("/appeals", "{'entries':[%s],%s}".formatted(appeal("open"), NAMES))
                    .says("/decision", appeal("accepted"))
                    .says("/bans", "{'entries':[%s],%s}".formatted(ban(), NAMES))
                    .says("/audit", "{'entries':[%s],%s}".formatted(done(), NAMES))
                    .says("/words", words("짝퉁"))
                    .says("/text-rules", "{'links':'refuse'}")
                    .says("/text-rules/trial", "{'verdict':'held','text':'짝퉁이죠','masked':[],'why':'word'}")
                    .says("/viewers/" + VIEWER, viewer());
            var desk = new Desk(page, chat);
            desk.go(place);
            return desk;
        }

        /** As a link of the page does. */
        void go(String place) {
            page.evaluate(
                    "place => { history.pushState(null, '', `?moderation=${place}`); dispatchEvent(new PopStateEvent('popstate')); }",
                    place);
        }

        void press(String name) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
        }

        /** What the last command said. */
        String told() {
            return chat.told().get(chat.told().size() - 1);
        }

        void close() {
            page.context().close();
        }
    }

    private static String words(String... words) {
        return Stream.of(words)
                .map("{'word':'%s','action':'hold'}"::formatted)
                .collect(Collectors.joining(",", "{'version':'%s','words':[".formatted(words.length), "]}"));
    }

    private static String reported() {
        return "{'messageId':'%s','broadcastId':'%s','authorId':'%s','at':'2026-11-22T11:00:00Z','state':'open','viewers':2,"
                        .formatted(LINE, SHOW, VIEWER)
                + "'reasons':{'abuse':2},'notes':['너무해요'],'reporters':['%s'],'nickname':'도토리','text':'사지 마세요'}"
                        .formatted(VIEWER);
    }

    private static String appeal(String state) {
        return "{'sanctionId':'%s','broadcastId':'%s','viewerId':'%s','kind':'ban','at':'2026-11-22T11:00:00Z','text':'제가 아니에요','state':'%s'}"
                .formatted(SANCTION, SHOW, VIEWER, state);
    }

    private static String ban() {
        return "{'viewerId':'%s','broadcastId':'%s','sanctionId':'%s','at':'2026-11-22T11:00:00Z'}"
                .formatted(VIEWER, SHOW, SANCTION);
    }

    private static String done() {
        return "{'id':'%s','at':'2026-11-22T11:00:00Z','broadcastId':'%s','staffId':'%s','action':'viewer.banned','targetId':'%s','why':'사기'}"
                .formatted(SANCTION, SHOW, UUID.randomUUID(), VIEWER);
    }

    private static String viewer() {
        return "{'viewerId':'%s','nicknames':['도토리'],'lines':[{'messageId':'%s','broadcastId':'%s','at':'2026-11-22T11:00:00Z','state':'shown','nickname':'도토리','text':'사지 마세요'}],'sanctions':[%s],'reports':[%s],%s}"
                .formatted(VIEWER, LINE, SHOW, done(), reported(), NAMES);
    }

    @Test
    void aReportedLineIsDecidedInItsPlaceAndATimeOutTakenBackThere() {
        var desk = Desk.of("moderator", "reports");
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
        var desk = Desk.of("moderator", "reports");
        desk.chat().says("/commands", "{'type':'refused','code':'unknown-message'}");
        desk.press("글 지우기");
        assertThat(desk.page().locator("ls-toasts")).containsText("이미 없는 메시지예요");
        assertThat(desk.page().locator("ls-report-list li").getByRole(AriaRole.BUTTON))
                .hasCount(3);
        desk.close();
    }

    @Test
    void anAppealIsAcceptedOnce() {
        var desk = Desk.of("moderator", "appeals");
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
        var desk = Desk.of("host", "people");
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
        var desk = Desk.of("moderator", "audit", "en");
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
        var desk = Desk.of("moderator", "words");
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
        var desk = Desk.as(owner, "viewer." + VIEWER, "ko");
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
        var desk = Desk.of("host", "viewer." + VIEWER);
        assertThat(desk.page().locator("ls-moderated-viewer #lines")).isVisible();
        assertThat(desk.page().locator("ls-moderated-viewer #erase")).hasCount(0);
        desk.close();
    }

    @Test
    void everyPlaceIsReadableForEveryoneOnPhonesAndDesksInBothLanguages() {
        for (var language : List.of("ko", "en")) {
            var desk = Desk.of("moderator", "reports", language);
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
        page.context().close();
    }
}
