package dev.livestall.local;

import dev.livestall.local.client.Addresses;
import dev.livestall.local.stack.Stack;

/** What a newcomer reads when everything is up, in Korean and English. */
public final class Welcome {
    private static final String SANDBOX = " with the test card 4242 4242 4242 4242";

    private Welcome() {}

    static String demo(Stack stack, String broadcastId) {
        return demo(
                stack.addresses(),
                broadcastId,
                "\n  A shop's own page · 쇼핑몰   " + stack.shopUrl(),
                stack.hostEmail(),
                stack.password(),
                stack.realStripe() ? " with Stripe" : SANDBOX,
                "Ctrl-C stops everything; the data stays. bin/live --reset starts over. Logs: " + stack.logs());
    }

    /** The same for containers. */
    public static String contained(Addresses at, String broadcastId, String email, String password) {
        return demo(
                at,
                broadcastId,
                "",
                email,
                password,
                SANDBOX,
                "docker compose down stops everything; the data stays. With --volumes it goes, too.");
    }

    private static String demo(
            Addresses at,
            String broadcastId,
            String shop,
            String email,
            String password,
            String paying,
            String stopping) {
        return """

                Livestall is live · 방송 중이에요

                  Watch and buy · 시청       %s%s
                  Host's studio · 진행       %s
                  Marketer's board · 성과    %s

                  Log in · 로그인            %s  (also marketer@… and moderator@…)
                  Password · 비밀번호        %s

                Try this
                  1  Open the watch page and write something: the simulated viewers, marked as such, are already talking.
                  2  Tap a link in the chat and pay%s.
                  3  In the studio press 1–9 to pin a product and O to start an offer.
                  4  Look at the board: the sale is there, credited to the message that sold it.

                해 보기
                  1  시청 화면에서 글을 써 보세요. 표시해 둔 시뮬레이션 시청자들이 이미 이야기하고 있어요.
                  2  채팅의 링크를 눌러 결제해 보세요.
                  3  스튜디오에서 1–9로 상품을 고정하고 O로 오퍼를 시작해 보세요.
                  4  보드에서 방금 판매와, 그 판매를 만든 메시지를 확인해 보세요.

                %s
                """.formatted(
                at.watch(broadcastId), shop, at.studio(), at.board(broadcastId), email, password, paying, stopping);
    }

    static String empty(Stack stack) {
        var at = stack.addresses();
        return """

                Livestall runs, with an empty shop · 빈 상점으로 시작했어요

                  Host's studio · 진행       %s
                  Marketer's board · 성과    %s

                  Log in · 로그인            %s
                  Password · 비밀번호        %s

                Ctrl-C stops everything; the data stays. Logs: %s
                """.formatted(at.studio(), at.insights(), stack.hostEmail(), stack.password(), stack.logs());
    }
}
