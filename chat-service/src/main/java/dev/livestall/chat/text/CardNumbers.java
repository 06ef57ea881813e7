package dev.livestall.chat.text;

/** Numbers of payment cards: 13–19 digits, the first 2–6, a valid Luhn sum. The last four digits stay. */
final class CardNumbers {
    private static final int MIN_DIGITS = 13;
    private static final int MAX_DIGITS = 19;
    private static final int SHOWN = 4;

    private CardNumbers() {}

    /** A number may begin and end at any gap within a run: "1 4242 4242 4242 4242" hides one too. */
    static boolean hide(Digits digits, int start, int end) {
        boolean found = false;
        for (int from = start; from + MIN_DIGITS <= end; from++) {
            if (digits.value(from) < 2 || digits.value(from) > 6 || !digits.mayBegin(from, start)) continue;
            int count = digitsOfCard(digits, from, digits.alikeUntil(from, end));
            if (count == 0) count = digitsOfCard(digits, from, end);
            if (count == 0) continue;
            digits.hide(from, from + count - SHOWN);
            found = true;
            from += count - 1;
        }
        return found;
    }

    private static int digitsOfCard(Digits digits, int from, int end) {
        for (int count = Math.min(MAX_DIGITS, end - from); count >= MIN_DIGITS; count--) {
            if (digits.mayEnd(from + count, end) && luhn(digits, from, count)) return count;
        }
        return 0;
    }

    private static boolean luhn(Digits digits, int from, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int digit = digits.value(from + count - 1 - i);
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
