package dev.livestall.edge.pictures;

import dev.livestall.edge.pictures.Retouched.Done;
import dev.livestall.edge.pictures.Retouched.NotAPicture;
import dev.livestall.edge.pictures.Retouched.TooManyPixels;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a file by its content and draws it anew: upright, no larger than needed. Blocks for a moment, and uses memory. */
public final class Retouching {
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");

    private final long mostPixels;
    private final int edge;

    /**
     * @param mostPixels of the file
     * @param edge the longer side of the result, at most
     */
    public Retouching(long mostPixels, int edge) {
        this.mostPixels = mostPixels;
        this.edge = edge;
    }

    public Retouched retouch(byte[] file) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return new NotAPicture();
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))
                        ? retouch(reader, file)
                        : new NotAPicture();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // The decoders of the JDK answer a crafted file with any kind of exception.
            return new NotAPicture();
        }
    }

    private Retouched retouch(ImageReader reader, byte[] file) throws IOException {
        // From the header alone: a bomb is refused before it is unpacked.
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > mostPixels) return new TooManyPixels(mostPixels);
        var param = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / (edge * 2));
        param.setSourceSubsampling(every, every, 0, 0);
        return drawn(reader.read(0, param), Upright.of(file));
    }

    private Retouched drawn(BufferedImage picture, Upright upright) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        double scale = Math.min(1, (double) edge / Math.max(width, height));
        var turned = upright.transform(width, height);
        int outWidth = Math.max(1, (int) Math.round((upright.swaps() ? height : width) * scale));
        int outHeight = Math.max(1, (int) Math.round((upright.swaps() ? width : height) * scale));
        boolean seeThrough = picture.getColorModel().hasAlpha();
        var out = new BufferedImage(
                outWidth, outHeight, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = out.createGraphics();
        draw(graphics, picture, AffineTransform.getScaleInstance(scale, scale), turned);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(out, seeThrough ? "png" : "jpg", bytes)) throw new IOException("no encoder");
        return new Done(bytes.toByteArray(), seeThrough ? "image/png" : "image/jpeg", outWidth, outHeight);
    }

    private static void draw(
            Graphics2D graphics, BufferedImage picture, AffineTransform scale, AffineTransform turned) {
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        scale.concatenate(turned);
        graphics.drawImage(picture, scale, null);
    }
}
