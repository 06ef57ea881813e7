package dev.livestall.analytics.sink;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriterStateSerializer;

/** Documents that wait in the sink, as a checkpoint keeps them. */
final class BufferedDocuments extends AsyncSinkWriterStateSerializer<Document> {
    @Override
    protected void serializeRequestToStream(Document document, DataOutputStream out) throws IOException {
        out.writeUTF(document.index());
        out.writeUTF(document.id());
        out.writeLong(document.version());
        out.writeInt(document.json().length);
        out.write(document.json());
    }

    @Override
    protected Document deserializeRequestFromStream(long size, DataInputStream in) throws IOException {
        String index = in.readUTF();
        String id = in.readUTF();
        long version = in.readLong();
        byte[] json = new byte[in.readInt()];
        in.readFully(json);
        return new Document(index, id, version, json);
    }

    @Override
    public int getVersion() {
        return 1;
    }
}
