package dev.livestall.edge.pictures;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: phones store the picture as the sensor saw it and say so in the EXIF orientation (1 to 8) of a JPEG. It
 * is lost with the metadata, so the pixels are turned instead.
 */
record Upright(int orientation) {
    private static final Upright AS_IS = new Upright(1);
    private static final int ORIENTATION = 0x0112;
    private static final int MOST_TAGS = 512;

    /** What the file says; as it is if that can't be read. */
    static Upright of(byte[] file) {
        try {
            return inJpeg(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return AS_IS;
        }
    }

    // A JPEG is a row of segments: FF, a kind, two bytes of length. EXIF is in APP1 (E1) before the picture begins
    // (DA).
    private static Upright inJpeg(ByteBuffer file) {
        if (file.getShort(0) != (short) 0xFFD8) return AS_IS;
        int at = 2;
        while ((file.get(at) & 0xFF) == 0xFF) {
            int kind = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (kind == 0xDA || length < 2) return AS_IS;
            if (kind == 0xE1 && file.getInt(at + 4) == 0x45786966) return inTiff(file.slice(at + 10, length - 8));
            at += 2 + length;
        }
        return AS_IS;
    }

    private static Upright inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int tags = Math.min(MOST_TAGS, tiff.getShort(directory) & 0xFFFF);
        for (int i = 0; i < tags; i++) {
            int tag = directory + 2 + i * 12;
            if ((tiff.getShort(tag) & 0xFFFF) == ORIENTATION) {
                int said = tiff.getShort(tag + 8);
                return said >= 1 && said <= 8 ? new Upright(said) : AS_IS;
            }
        }
        return AS_IS;
    }

    /** Whether width and height change places. */
    boolean swaps() {
        return orientation >= 5;
    }

    /** From the stored picture to the upright one, whose corner is at 0, 0 again. */
    AffineTransform transform(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
