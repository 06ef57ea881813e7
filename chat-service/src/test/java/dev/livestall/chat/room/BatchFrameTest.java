package dev.livestall.chat.room;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.chat.Golden;
import dev.livestall.events.EventJson;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchFrameTest {
    @Test
    void isTheGoldenBatchInOneWholeTextFrame() {
        String golden = Golden.read("server/batch.json");
        List<byte[]> events = new ArrayList<>();
        EventJson.MAPPER
                .readTree(golden)
                .path("events")
                .forEach(event -> events.add(EventJson.MAPPER.writeValueAsBytes(event)));
        ByteBuf frame = BatchFrame.of(
                UnpooledByteBufAllocator.DEFAULT,
                Framing.WEBSOCKET,
                new Position("mFVp3lCdTYSyDGCQnNS12A", 40),
                new Position("mFVp3lCdTYSyDGCQnNS12A", 42),
                events);
        assertThat(frame.isDirect()).isTrue();
        assertThat(frame.readUnsignedByte()).isEqualTo((short) 0x81);
        assertThat(frame.readUnsignedByte()).isEqualTo((short) 126);
        assertThat(frame.readUnsignedShort()).isEqualTo(frame.readableBytes());
        assertThat(frame.toString(UTF_8)).isEqualTo(golden);
        frame.release();
    }
}
