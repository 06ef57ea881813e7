package dev.livestall.chat.presence;

/**
 * What one node tells of one room, each second while there is something to tell.
 *
 * @param viewers who watch by way of this node
 * @param hearts given since the record before
 */
record PresenceRecord(String node, String broadcastId, int viewers, int hearts) {}
