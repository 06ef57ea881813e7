package dev.livestall.analytics.sink;

import java.io.Closeable;
import java.io.Serializable;

/** Takes documents that Elasticsearch will never accept. */
public interface RefusedDocuments extends Closeable {
    /** Durable when it returns: the document is dropped after it. */
    void refuse(DeadLetter letter) throws InterruptedException;

    @Override
    void close();

    /** Opens one per writer. */
    interface Factory extends Serializable {
        RefusedDocuments open();
    }
}
