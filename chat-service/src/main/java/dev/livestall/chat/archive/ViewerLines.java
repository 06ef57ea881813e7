package dev.livestall.chat.archive;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What one viewer wrote in all shows of a shop. */
@Component
public class ViewerLines {
    private static final int READERS = 2;

    private final Archive archive;
    private final DatabaseClient database;
    private final Readers readers = new Readers(READERS);

    ViewerLines(Archive archive, DatabaseClient database) {
        this.archive = archive;
        this.database = database;
    }

    /** @param viewerId a UUID */
    public Mono<Page<ViewerLine>> page(String shopId, String viewerId, PageWanted wanted) {
        PagedQuery query = new PagedQuery(
                        "SELECT message_id, broadcast_id, at, event, hidden_event, removed_at FROM message",
                        shopId,
                        "message_id")
                .whereId("viewer_id", viewerId);
        return readers.take(archive.inShop(
                shopId,
                query.page(database, wanted, ViewerLine::of, line -> new PageKey(line.at(), line.messageId()))));
    }
}
