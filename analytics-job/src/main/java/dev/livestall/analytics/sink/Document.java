package dev.livestall.analytics.sink;

import dev.livestall.events.EventJson;
import java.io.Serializable;

/**
 * A document to write.
 *
 * @param index the alias
 * @param version events that the document is made of: an older one never overwrites a newer one
 * @param json the document
 */
public record Document(String index, String id, long version, byte[] json) implements Serializable {
    private static final long serialVersionUID = 1;

    /** The alias of documents that say what was known at a time: of two made of equally many records, the first stands. */
    public static final String WRITTEN_ONCE = "livestall-known";

    public static Document of(String index, String id, long version, Object body) {
        return new Document(index, id, version, EventJson.MAPPER.writeValueAsBytes(body));
    }

    boolean firstStands() {
        return index.equals(WRITTEN_ONCE);
    }

    /** {@code <alias>/<id>}. */
    public String key() {
        return index + '/' + id;
    }
}
