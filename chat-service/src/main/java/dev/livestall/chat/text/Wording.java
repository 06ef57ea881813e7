package dev.livestall.chat.text;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.text.Verdict.Held;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.chat.words.FoundWords;
import dev.livestall.chat.words.WordLists;
import dev.livestall.events.LinkPolicy;
import java.util.EnumSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a line says: its shape, its words, where it leads, and what must not be readable in it. */
@Component
public class Wording {
    /** Has no list of its own. */
    private static final String NO_SHOW = "";

    private final TextRules texts;
    private final WordLists words;
    private final ShopRules rules;
    private final Copies copies;

    private record Where(String shopId, String broadcastId, boolean viewer) {}

    Wording(TextRules texts, WordLists words, ShopRules rules, Copies copies) {
        this.texts = texts;
        this.words = words;
        this.rules = rules;
        this.copies = copies;
    }

    /**
     * The order: shape, walls, blocked words, links, masking, copies. What is held is held last, in the form in which it may be released. Walls,
     * links, copies and holding are for viewers alone.
     */
    public Verdict check(Line line) {
        Where where = new Where(
                line.broadcast().shopId(), line.broadcast().id(), !line.role().isStaff());
        return check(where, line.text(), readable -> copies.isOneTooMany(line, readable));
    }

    /** What would become of a viewer's text by the shop's rules of now, whoever writes it first: nothing of it is remembered. */
    public Verdict tried(String shopId, String text) {
        return check(new Where(shopId, NO_SHOW, true), text, readable -> false);
    }

    private Verdict check(Where where, String typed, Predicate<String> isCopied) {
        return texts.message(typed)
                .fold(shaped -> read(where, shaped.text(), isCopied), held -> held, refused -> refused);
    }

    private Verdict read(Where where, String text, Predicate<String> isCopied) {
        boolean viewer = where.viewer();
        if (viewer && Walls.is(text)) return new Refused(Refusal.WALL);
        FoundWords found = words.in(text, where.shopId(), where.broadcastId());
        if (found.blocks()) return new Refused(Refusal.BLOCKED_WORD);
        LinkPolicy links = viewer && Links.isIn(text) ? rules.linksIn(where.shopId()) : LinkPolicy.ALLOW;
        if (links == LinkPolicy.REFUSE) return new Refused(Refusal.LINKS_NOT_ALLOWED);
        Passed readable = mask(text, found);
        if (viewer && isCopied.test(readable.text())) return new Refused(Refusal.REPEATED);
        HoldReason why = viewer ? holds(found, links) : null;
        return why == null ? readable : new Held(readable.text(), readable.masked(), why);
    }

    private static Passed mask(String text, FoundWords found) {
        EnumSet<Mask> masked = EnumSet.noneOf(Mask.class);
        if (found.masks()) masked.add(Mask.WORD);
        Numbers.Masked numbers = Numbers.mask(found.masks() ? found.masked() : text);
        masked.addAll(numbers.what());
        return new Passed(numbers.text(), masked);
    }

    private static @Nullable HoldReason holds(FoundWords found, LinkPolicy links) {
        if (found.holds()) return HoldReason.WORD;
        return links == LinkPolicy.HOLD ? HoldReason.LINK : null;
    }

    /** For texts that are no lines: what nobody should read in them is masked before they are kept. */
    public static String masked(String text) {
        return Numbers.mask(text).text();
    }
}
