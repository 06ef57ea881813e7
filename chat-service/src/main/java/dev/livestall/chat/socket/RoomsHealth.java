package dev.livestall.chat.socket;

import dev.livestall.chat.directory.DirectoryReader;
import dev.livestall.chat.notice.OrderNotices;
import dev.livestall.chat.room.RoomReader;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready means: this node knows directory, rooms and orders up to their ends, and goes on reading. */
@Component("livestall")
class RoomsHealth implements HealthIndicator {
    private final DirectoryReader directory;
    private final RoomReader rooms;
    private final OrderNotices orders;

    RoomsHealth(DirectoryReader directory, RoomReader rooms, OrderNotices orders) {
        this.directory = directory;
        this.rooms = rooms;
        this.orders = orders;
    }

    @Override
    public Health health() {
        boolean ready = directory.isKnown() && rooms.isAtHead() && orders.isAtHead();
        return ready ? Health.up().build() : Health.outOfService().build();
    }
}
