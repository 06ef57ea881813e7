package dev.livestall.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void withoutAnyTheDemoIsPlayedOnKeptData() {
        var options = parse();
        assertThat(options.smoke()).isFalse();
        assertThat(options.empty()).isFalse();
        assertThat(options.reset()).isFalse();
    }

    @Test
    void anUnknownOptionIsRefusedWithTheUsage() {
        assertThatThrownBy(() -> parse("--somke"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--somke")
                .hasMessageContaining("--smoke ");
    }

    @Test
    void smokeTakesNoOtherOptionSinceItHasDataOfItsOwn() {
        assertThatThrownBy(() -> parse("--smoke", "--reset")).isInstanceOf(IllegalArgumentException.class);
        assertThat(parse("--smoke").smoke()).isTrue();
    }

    @Test
    void smokeMayGoAgainstServicesThatRunAlready() {
        assertThat(parse("--smoke", "--against", "http://shop.example/").against())
                .isEqualTo("http://shop.example");
        assertThat(parse("--smoke").against()).isNull();
        assertThatThrownBy(() -> parse("--smoke", "--against")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> parse("--against", "http://shop.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to --smoke");
    }

    private static Options parse(String... args) {
        return Options.parse(args, Path.of("."));
    }
}
