package dev.livestall.chat.text;

/**
 * Korean telephone numbers of people: mobile, landline and internet, with gaps or without, in figures or spoken (공일공), also with +82. What
 * comes before the subscriber's own digits stays.
 */
final class PhoneNumbers {
    private static final int SHORTEST = 9;

    private PhoneNumbers() {}

    static boolean hide(Digits digits, int start, int end) {
        boolean found = false;
        for (int from = start; from + SHORTEST <= end; from++) {
            if (!digits.mayBegin(from, start)) continue;
            int country = country(digits, from, end);
            int prefix = prefix(digits, from + country, end, country > 0);
            if (prefix == 0) continue;
            int own = from + country + prefix;
            int after = after(digits, own, end);
            if (after == 0 || digits.isAnyHidden(from, after)) continue;
            digits.hide(own, after);
            found = true;
            from = after - 1;
        }
        return found;
    }

    /** Digits of +82 or 0082. */
    private static int country(Digits digits, int from, int end) {
        if (starts(digits, from, end, 8, 2) && (digits.follows('+', from) || digits.gapBefore(from + 2))) return 2;
        return starts(digits, from, end, 0, 0, 8, 2) ? 4 : 0;
    }

    /** Digits of 010, 02, 031, 0505 … without their zero after the country's. */
    private static int prefix(Digits digits, int from, int end, boolean abroad) {
        if (from >= end) return 0;
        int zero = digits.value(from) == 0 ? 1 : 0;
        if (zero == 0 && !abroad || from + zero + 2 > end) return 0;
        int first = digits.value(from + zero);
        int second = digits.value(from + zero + 1);
        if (first == 1) return second == 0 || second >= 6 ? zero + 2 : 0;
        if (first == 2) return zero + 1;
        if (first == 5 && second == 0) return zero + 3;
        return first >= 3 && first <= 7 ? zero + 2 : 0;
    }

    /** After the seven or eight digits of the subscriber, where the number ends; 0 if it doesn't. */
    private static int after(Digits digits, int own, int end) {
        for (int count = 8; count >= 7; count--) {
            int after = own + count;
            if (after <= end && digits.mayEnd(after, end)) return after;
        }
        return 0;
    }

    private static boolean starts(Digits digits, int from, int end, int... values) {
        if (from + values.length > end) return false;
        for (int i = 0; i < values.length; i++) if (digits.value(from + i) != values[i]) return false;
        return true;
    }
}
