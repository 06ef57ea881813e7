package dev.livestall.chat.text;

import java.util.EnumSet;
import java.util.Set;

/** Hides the numbers that nobody should read in a public room: of cards, of residents, of telephones. */
final class Numbers {
    /** @param text with stars in it */
    record Masked(String text, Set<Mask> what) {}

    private Numbers() {}

    static Masked mask(String text) {
        Digits digits = Digits.of(text);
        EnumSet<Mask> found = EnumSet.noneOf(Mask.class);
        for (int start = 0; start < digits.size(); ) {
            int end = digits.runEnd(start);
            if (ResidentNumbers.hide(digits, start, end)) found.add(Mask.RESIDENT_NUMBER);
            if (CardNumbers.hide(digits, start, end)) found.add(Mask.CARD);
            if (PhoneNumbers.hide(digits, start, end)) found.add(Mask.PHONE);
            start = end;
        }
        return new Masked(found.isEmpty() ? text : digits.masked(), found);
    }
}
