package dev.livestall.chat.text;

/**
 * Korean resident and alien registration numbers: a date of birth, one digit 1–8, six more. The date stays.
 *
 * <p>With a gap after the date the form is enough, for numbers given since October 2020 have no check digit. Without one it must be right: half
 * of all bar codes would look like one otherwise.
 */
final class ResidentNumbers {
    private static final int DIGITS = 13;
    private static final int DATE = 6;
    private static final int[] WEIGHTS = {2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5};

    private ResidentNumbers() {}

    static boolean hide(Digits digits, int start, int end) {
        boolean found = false;
        for (int from = start; from + DIGITS <= end; from++) {
            boolean number = digits.mayBegin(from, start)
                    && digits.mayEnd(from + DIGITS, end)
                    && isDate(digits, from)
                    && digits.value(from + DATE) >= 1
                    && digits.value(from + DATE) <= 8
                    && (digits.gapBefore(from + DATE) || isChecked(digits, from));
            if (!number) continue;
            digits.hide(from + DATE, from + DIGITS);
            found = true;
            from += DIGITS - 1;
        }
        return found;
    }

    private static boolean isDate(Digits digits, int from) {
        int month = 10 * digits.value(from + 2) + digits.value(from + 3);
        int day = 10 * digits.value(from + 4) + digits.value(from + 5);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static boolean isChecked(Digits digits, int from) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * digits.value(from + i);
        int alien = digits.value(from + DATE) >= 5 ? 13 : 11;
        return (alien - sum % 11) % 10 == digits.value(from + DIGITS - 1);
    }
}
