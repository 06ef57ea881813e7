package dev.livestall.chat.longpoll;

/** @param poller the client's own id: one person may have more than one page open */
record PollerKey(String broadcastId, String personId, String poller) {}
