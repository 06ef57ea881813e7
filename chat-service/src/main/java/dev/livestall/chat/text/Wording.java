package dev.livestall.chat.text;

import dev.livestall.chat.command.Refusal;
import dev.livestall.chat.text.Verdict.Passed;
import dev.livestall.chat.text.Verdict.Refused;
import org.springframework.stereotype.Component;

/** What a line says: its shape, its words, and what must not be readable in it. */
@Component
public class Wording {
    private final TextRules texts;
    private final WordList words;

    Wording(TextRules texts, WordList words) {
        this.texts = texts;
        this.words = words;
    }

    /** The order: shape, blocked words, masking. */
    public Verdict check(Line line) {
        return texts.message(line.text()).fold(this::readable, held -> held, refused -> refused);
    }

    private Verdict readable(Passed passed) {
        if (words.blocks(passed.text())) return new Refused(Refusal.BLOCKED_WORD);
        return new Passed(CardNumbers.mask(passed.text()));
    }
}
