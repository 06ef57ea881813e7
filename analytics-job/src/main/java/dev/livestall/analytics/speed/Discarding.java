package dev.livestall.analytics.speed;

import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/** Where everything ends: counts, and stops the watch at the end of the input. */
final class Discarding<T> implements Sink<T> {
    private static final long serialVersionUID = 1;

    @Override
    public SinkWriter<T> createWriter(WriterInitContext context) {
        return new Writer<>();
    }

    private static final class Writer<T> implements SinkWriter<T> {
        private long written;

        @Override
        public void write(T element, Context context) {
            written++;
        }

        @Override
        public void flush(boolean endOfInput) {
            if (!endOfInput) return;
            Stopwatch.ended(written);
            written = 0;
        }

        @Override
        public void close() {}
    }
}
