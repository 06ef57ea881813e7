package dev.livestall.chat.text;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.text.Verdict.Held;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import dev.livestall.chat.words.FoundWords;
import dev.livestall.chat.words.WordLists;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** What a line says: its shape, its words, and what must not be readable in it. */
@Component
public class Wording {
    private final TextRules texts;
    private final WordLists words;

    Wording(TextRules texts, WordLists words) {
        this.texts = texts;
        this.words = words;
    }

    /** The order: shape, blocked words, masking; what is held is held last, in the form in which it may be released. */
    public Verdict check(Line line) {
        return texts.message(line.text()).fold(shaped -> read(line, shaped.text()), held -> held, refused -> refused);
    }

    private Verdict read(Line line, String text) {
        FoundWords found =
                words.in(text, line.broadcast().shopId(), line.broadcast().id());
        if (found.blocks()) return new Refused(Refusal.BLOCKED_WORD);
        EnumSet<Mask> masked = EnumSet.noneOf(Mask.class);
        if (found.masks()) masked.add(Mask.WORD);
        Numbers.Masked numbers = Numbers.mask(found.masks() ? found.masked() : text);
        masked.addAll(numbers.what());
        boolean held = found.holds() && !line.role().isStaff();
        return held ? new Held(numbers.text(), masked, HoldReason.WORD) : new Passed(numbers.text(), masked);
    }
}
