package dev.livestall.chat.message;

import dev.livestall.events.About;
import dev.livestall.events.Author;
import dev.livestall.events.BuyLink;
import dev.livestall.events.Emote;
import dev.livestall.events.LineEvent.MessagePosted;
import dev.livestall.events.Picture;
import dev.livestall.events.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, as it shall stand in the log.
 *
 * @param text normalised and masked
 * @param replyTo the line that it answers
 * @param question it waits for an answer of the host
 * @param emotes of the shop that are in the text; null for none
 */
public record Said(
        Author author,
        String clientMessageId,
        String text,
        List<BuyLink> links,
        @Nullable Quote replyTo,
        boolean question,
        @Nullable Picture picture,
        @Nullable List<Emote> emotes) {

    MessagePosted at(About about) {
        return new MessagePosted(
                about, clientMessageId, author, text, links, replyTo, question ? true : null, picture, emotes);
    }
}
