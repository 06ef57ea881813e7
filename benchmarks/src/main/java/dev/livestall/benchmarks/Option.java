package dev.livestall.benchmarks;

/**
 * One choice, {@code --name value}.
 *
 * @param name without the dashes
 * @param usual the value if nothing is said
 * @param says what it means, with its unit
 */
public record Option(String name, String usual, String says) {}
