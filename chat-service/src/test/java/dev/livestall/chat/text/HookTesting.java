package dev.livestall.chat.text;

/** Makes what tests of other packages need. */
public final class HookTesting {
    private HookTesting() {}

    public static HookAddress addresses(HookSettings settings) {
        return new HookAddress(settings);
    }
}
