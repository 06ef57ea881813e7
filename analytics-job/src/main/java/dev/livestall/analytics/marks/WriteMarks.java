package dev.livestall.analytics.marks;

import dev.livestall.analytics.ingest.Mark;
import dev.livestall.analytics.sink.Document;
import org.apache.flink.api.common.functions.MapFunction;

/** A mark's document. */
public final class WriteMarks implements MapFunction<Mark, Document> {
    private static final long serialVersionUID = 1;

    public static final String MARKS = "livestall-marks";

    @Override
    public Document map(Mark mark) {
        return Document.of(MARKS, mark.id(), 1, MarkDocument.of(mark));
    }
}
