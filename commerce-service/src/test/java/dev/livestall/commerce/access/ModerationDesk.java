package dev.livestall.commerce.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.livestall.backing.browser.TestBrowser.leave;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The moderators' desk in a browser, before a chat with one show, one viewer, one reported line and one ban. */
record ModerationDesk(Page page, FakeChat chat) {
    private static final String SHOW = UUID.randomUUID().toString();
    static final String VIEWER = UUID.randomUUID().toString();
    static final String LINE = UUID.randomUUID().toString();
    static final String SANCTION = UUID.randomUUID().toString();
    private static final String NAMES = "'names':{'%s':'도토리'}".formatted(VIEWER);

    /** This place of the desk, to whom the page belongs. */
    static ModerationDesk in(Page page, String place) {
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
        var desk = new ModerationDesk(page, chat);
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
        leave(page);
    }

    static String words(String... words) {
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
}
