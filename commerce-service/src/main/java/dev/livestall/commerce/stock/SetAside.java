package dev.livestall.commerce.stock;

/** What became of a lot. */
public sealed interface SetAside {
    record Done() implements SetAside {}

    /** Fewer units are free than the lot needs; nothing was set aside. */
    record NotEnough(int free) implements SetAside {}
}
