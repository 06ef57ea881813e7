package dev.livestall.local;

import dev.livestall.local.stack.Stack;

/** What a newcomer reads when everything is up. */
final class Welcome {
    private Welcome() {}

    static String demo(Stack stack, String broadcastId) {
        var at = stack.addresses();
        return """

                Livestall is live.

                  Watch and buy   %s
                  Host's studio   %s
                  Marketer's board %s

                  Log in to the last two with  %s  (or marketer@…, moderator@…)
                  Password                     %s

                Try this
                  1  Open the watch page and write something: the simulated viewers (marked as such) are already talking.
                  2  Tap a link in the chat, then pay%s.
                  3  In the studio press 1–9 to pin a product and O to start an offer.
                  4  Look at the board: the sale is there, credited to the message that sold it.

                Ctrl-C stops everything; the data stays. bin/live --reset starts over. Logs: %s
                """.formatted(
                        at.watch(broadcastId),
                        at.studio(),
                        at.board(broadcastId),
                        stack.hostEmail(),
                        stack.password(),
                        stack.realStripe() ? " with Stripe" : " with the test card 4242 4242 4242 4242",
                        stack.logs());
    }

    static String empty(Stack stack) {
        var at = stack.addresses();
        return """

                Livestall runs, with an empty shop.

                  Host's studio    %s
                  Marketer's board %s

                  Log in with  %s
                  Password     %s

                Ctrl-C stops everything; the data stays. Logs: %s
                """.formatted(at.studio(), at.insights(), stack.hostEmail(), stack.password(), stack.logs());
    }
}
