package dev.livestall.chat.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From a state by a letter to the next state: a hash table of plain numbers, for a list has a hundred thousand of them. */
final class Transitions {
    private static final long EMPTY = -1;

    private long[] keys;
    private int[] to;
    private int size;

    record Step(char letter, int to) {}

    Transitions(int expected) {
        int capacity = Integer.highestOneBit(Math.max(8, expected)) * 2;
        keys = new long[capacity];
        Arrays.fill(keys, EMPTY);
        to = new int[capacity];
    }

    /** @return −1 if there is none */
    int get(int state, char letter) {
        long key = key(state, letter);
        int slot = slot(key);
        return keys[slot] == key ? to[slot] : -1;
    }

    void put(int state, char letter, int next) {
        if (2 * ++size > keys.length) grow();
        int slot = slot(key(state, letter));
        keys[slot] = key(state, letter);
        to[slot] = next;
    }

    List<List<Step>> byState(int states) {
        List<List<Step>> steps = new ArrayList<>(states);
        for (int i = 0; i < states; i++) steps.add(new ArrayList<>(1));
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) steps.get((int) (keys[i] >>> 16)).add(new Step((char) keys[i], to[i]));
        }
        return steps;
    }

    private static long key(int state, char letter) {
        return (long) state << 16 | letter;
    }

    /** Where the key is, or where it would be put. */
    private int slot(long key) {
        long mixed = key * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) slot = slot + 1 & keys.length - 1;
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTo = to;
        keys = new long[2 * oldKeys.length];
        Arrays.fill(keys, EMPTY);
        to = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == EMPTY) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            to[slot] = oldTo[i];
        }
    }
}
