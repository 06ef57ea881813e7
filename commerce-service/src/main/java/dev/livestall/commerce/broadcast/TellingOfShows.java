package dev.livestall.commerce.broadcast;

import dev.livestall.commerce.access.StaffMember;
import dev.livestall.commerce.audit.Audit;
import dev.livestall.commerce.outbox.Outbox;
import dev.livestall.commerce.shop.Shops;
import dev.livestall.commerce.tenancy.Tx;
import dev.livestall.events.RoomEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores a show as it is now and says so: to the directory first, so that a room's reader knows the show when it reads of it. */
@Component
class TellingOfShows {
    private final Broadcasts broadcasts;
    private final Shops shops;
    private final Outbox outbox;
    private final Audit audit;

    TellingOfShows(Broadcasts broadcasts, Shops shops, Outbox outbox, Audit audit) {
        this.broadcasts = broadcasts;
        this.shops = shops;
        this.outbox = outbox;
        this.audit = audit;
    }

    Mono<Broadcast> made(Tx tx, StaffMember by, Broadcast show) {
        return broadcasts
                .add(tx, show)
                .then(said(tx, by, show, "broadcast.make"))
                .thenReturn(show);
    }

    Mono<Broadcast> changed(Tx tx, StaffMember by, Broadcast show, String action) {
        return broadcasts.save(tx, show).then(said(tx, by, show, action)).thenReturn(show);
    }

    Mono<Broadcast> moved(Tx tx, StaffMember by, Broadcast show, String action, RoomEvent event) {
        return changed(tx, by, show, action).then(outbox.append(tx, event)).thenReturn(show);
    }

    private Mono<Void> said(Tx tx, StaffMember by, Broadcast show, String action) {
        return audit.append(tx, by.shopId(), by.id(), action, show.id())
                .then(shops.ownForNow(tx))
                .flatMap(shop -> outbox.append(tx, show.shopId(), show.entry(shop)));
    }
}
