package dev.livestall.events;

/** A shop's own emote. @param name what is typed between two colons */
public record Emote(String name, Picture picture) {}
