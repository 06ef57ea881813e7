package dev.livestall.chat.emote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.events.DirectoryEntry.Emotes;
import dev.livestall.events.Emote;
import dev.livestall.events.Picture;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShopEmotesTest {
    private final ShopEmotes emotes = new ShopEmotes();

    @Test
    void namesBetweenColonsAreFoundOnceEachAndOthersStayWords() {
        set("달빛", "ok", "a_1");
        assertThat(names("안녕 :달빛: :ok::달빛: :nope: 10:30:45 ok")).containsExactly("달빛", "ok");
        assertThat(names("::ok:: :a_1:")).containsExactly("ok", "a_1");
        assertThat(emotes.in("ok 달빛 : ok :", "shop")).isNull();
        assertThat(emotes.in(":ok:", "another")).isNull();
    }

    @Test
    void aColonMayEndOneNameAndBeginTheNext() {
        set("ok");
        assertThat(names("12:30:ok:")).containsExactly("ok");
    }

    @Test
    void soManyInALineAndNoMore() {
        set(IntStream.range(0, 20).mapToObj(i -> "e" + i).toArray(String[]::new));
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 20; i++) line.append(":e").append(i).append(": ");
        assertThat(names(line.toString())).hasSize(10);
    }

    private void set(String... names) {
        List<Emote> all = java.util.Arrays.stream(names)
                .map(name -> new Emote(name, new Picture("/p", 1, 1)))
                .toList();
        emotes.read(new Emotes("shop", all, "by", Instant.EPOCH));
    }

    private List<String> names(String text) {
        return emotes.in(text, "shop").stream().map(Emote::name).toList();
    }
}
