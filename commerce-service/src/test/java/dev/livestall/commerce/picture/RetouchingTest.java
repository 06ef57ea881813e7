package dev.livestall.commerce.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.livestall.edge.pictures.Retouched.Done;
import dev.livestall.edge.pictures.Retouched.NotAPicture;
import dev.livestall.edge.pictures.Retouched.TooManyPixels;
import dev.livestall.edge.pictures.Retouching;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RetouchingTest {
    private final Retouching retouching = new Retouching(1_000_000, 400);

    private Done done(byte[] file) {
        return (Done) retouching.retouch(file);
    }

    private static BufferedImage read(Done done) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(done.bytes()));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var color = new Color(image.getRGB(x, y));
        return color.getRed() > 180 && color.getBlue() < 80;
    }

    @Test
    void makesLargePicturesSmallerAndLeavesSmallOnesAsLarge() throws IOException {
        var large = done(Drawn.picture("jpg", 1200, 600));
        assertThat(List.of(large.width(), large.height())).containsExactly(400, 200);
        assertThat(read(large).getWidth()).isEqualTo(400);
        var small = done(Drawn.picture("png", 30, 10));
        assertThat(List.of(small.width(), small.height())).containsExactly(30, 10);
        assertThat(small.mediaType()).isEqualTo("image/png");
        assertThat(done(Drawn.picture("gif", 30, 10)).width()).isEqualTo(30);
    }

    @Test
    void turnsThePixelsUprightAndForgetsTheRest() throws IOException {
        var file = Drawn.held(Drawn.picture("jpg", 200, 100), 6);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("secret-place");
        var upright = done(file);
        assertThat(new String(upright.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("secret-place", "Exif");
        assertThat(List.of(upright.width(), upright.height())).containsExactly(100, 200);
        var image = read(upright);
        // Turned a quarter to the right, what was left is above.
        assertThat(isRed(image, 50, 20)).isTrue();
        assertThat(isRed(image, 50, 180)).isFalse();
        var mirrored = read(done(Drawn.held(Drawn.picture("jpg", 200, 100), 2)));
        assertThat(isRed(mirrored, 20, 50)).isFalse();
        var headOver = read(done(Drawn.held(Drawn.picture("jpg", 200, 100), 3)));
        assertThat(isRed(headOver, 180, 50)).isTrue();
        var left = read(done(Drawn.held(Drawn.picture("jpg", 200, 100), 8)));
        assertThat(isRed(left, 50, 180)).isTrue();
    }

    @Test
    void refusesABombByItsHeaderAndWhatIsNoPicture() {
        assertThat(retouching.retouch(Drawn.picture("png", 1001, 1000))).isInstanceOf(TooManyPixels.class);
        var jpeg = Drawn.picture("jpg", 100, 100);
        for (var no : List.of(
                new byte[0],
                "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8),
                "GIF89a".getBytes(StandardCharsets.US_ASCII),
                Drawn.picture("bmp", 10, 10),
                Arrays.copyOf(jpeg, 40))) {
            assertThat(retouching.retouch(no)).isInstanceOf(NotAPicture.class);
        }
    }

    @Test
    void anyBrokenFileIsAnAnswerAndNoFault() {
        var good = Drawn.held(Drawn.picture("jpg", 60, 40), 6);
        for (int at = 0; at < good.length; at++) {
            var broken = good.clone();
            broken[at] ^= (byte) 0xFF;
            assertThat(retouching.retouch(broken)).isNotNull();
        }
    }
}
