package dev.livestall.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChatLinesIT {
    private static ModulePage modules;

    private static final String SETUP = """
            const {ChatLines} = await import('@livestall/components/chat-lines.js');
            const chat = new ChatLines();
            chat.me = 'me';
            const posted = (id, text, viewerId = 'other', clientMessageId = 'c-' + id) => ({type: 'message.posted', id, clientMessageId,
              author: {viewerId, nickname: viewerId, role: 'viewer', buyer: false}, text, links: [], at: '2026-11-22T11:04:05.123Z'});
            const noticed = (id) => ({type: 'order.noticed', id, at: '2026-11-22T11:04:05.123Z', productId: 'p'});
            const texts = () => chat.lines.map((line) => line.text ?? line.kind);
            """;

    @BeforeAll
    static void openBrowser() throws IOException {
        modules = ModulePage.open();
    }

    @BeforeEach
    void freshPage() {
        modules.fresh();
    }

    @AfterAll
    static void closeBrowser() {
        modules.close();
    }

    @Test
    void anOwnLineStandsAtOnceAndBecomesTheOneFromTheLog() {
        Object lines = modules.run(SETUP + """
                chat.addOwn({id: 'c-1', text: 'hello', author: {viewerId: 'me', nickname: 'me', role: 'viewer'}});
                const states = [chat.lines[0].state];
                chat.apply([posted('m-1', 'hello', 'me', 'c-1')]);
                chat.settle({id: 'c-1', outcome: 'ack', messageId: 'm-1'});
                return [...states, chat.lines[0].state, chat.lines.length];
                """);

        assertThat(lines).isEqualTo(List.of("sending", "sent", 1));
    }

    @Test
    void anAckBeforeTheEventIsStillOneLine() {
        Object lines = modules.run(SETUP + """
                chat.addOwn({id: 'c-1', text: 'hello', author: {viewerId: 'me', nickname: 'me', role: 'viewer'}});
                chat.settle({id: 'c-1', outcome: 'ack', messageId: 'm-1'});
                chat.apply([posted('m-1', 'hello', 'me', 'c-1')]);
                return texts();
                """);

        assertThat(lines).isEqualTo(List.of("hello"));
    }

    @Test
    void aRepeatedRecordIsTheSameLine() {
        assertThat(modules.run(SETUP + "chat.apply([posted('m-1', 'a'), posted('m-1', 'a')]); return texts();"))
                .isEqualTo(List.of("a"));
    }

    @Test
    void aRemovedLineIsGoneForViewersAndStruckThroughForStaff() {
        Object both = modules.run(SETUP + """
                const removal = {type: 'message.removed', messageId: 'm-1', by: 's'};
                chat.apply([posted('m-1', 'a'), posted('m-2', 'b'), removal]);
                const staff = new ChatLines({keepRemoved: true});
                staff.apply([posted('m-1', 'a'), removal]);
                return [texts().join(), staff.lines[0].removed];
                """);

        assertThat(both).isEqualTo(List.of("b", true));
    }

    @Test
    void aRefusedLineKeepsItsWordsAndTheReason() {
        Object line = modules.run(SETUP + """
                chat.addOwn({id: 'c-1', text: 'bad word', author: {viewerId: 'me', nickname: 'me', role: 'viewer'}});
                chat.settle({id: 'c-1', outcome: 'refused', code: 'blocked-word'});
                chat.restart([posted('m-9', 'fresh start')]);
                const last = chat.lines.at(-1);
                return [last.text, last.state, last.code];
                """);

        assertThat(line).isEqualTo(List.of("bad word", "refused", "blocked-word"));
    }

    @Test
    void orderNoticesComeAtMostOncePerEightSeconds() {
        modules.fresh().clock().install();
        Object notices = modules.run(SETUP + "chat.apply([noticed('n-1'), noticed('n-2')]); window.chat = chat;"
                + "window.noticed = noticed; return texts();");
        assertThat(notices).isEqualTo(List.of("order"));

        modules.page().clock().fastForward(9_000);
        assertThat(modules.run("chat.apply([noticed('n-3')]); return chat.lines.map((line) => line.again);"))
                .isEqualTo(List.of(false, true));
    }

    @Test
    void missedOrdersAreNoNews() {
        assertThat(modules.run(SETUP + "chat.apply([noticed('n-1')], {past: true}); return texts();"))
                .isEqualTo(List.of());
    }

    @Test
    void memoryIsBoundedAndLargerWhileTheReaderHolds() {
        Object sizes = modules.run(SETUP + """
                const many = (from, n) => Array.from({length: n}, (_, i) => posted('m-' + (from + i), 't'));
                chat.apply(many(0, 1000));
                const free = chat.lines.length;
                chat.held = true;
                chat.apply(many(1000, 300));
                const held = chat.lines.length;
                chat.apply(many(2000, 5000));
                return [free, held, chat.lines.length];
                """);

        assertThat(sizes).isEqualTo(List.of(200, 500, 800));
    }
}
