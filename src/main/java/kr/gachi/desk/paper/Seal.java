package kr.gachi.desk.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;

/** A seal (직인) as a PNG; set over a name as large as a real one, whatever it is drawn on. */
public final class Seal {
    /** Millimetres of the longer side. */
    public static final double SIDE = 17;

    private static final int MOST_PIXELS = 6_000;
    private static final long PNG = 0x89504e470d0a1a0aL;

    private final byte[] png;

    /** Takes a PNG; ask {@link #isPng} first where it comes from a person. */
    public Seal(byte[] png) {
        if (!isPng(png)) {
            throw new IllegalArgumentException("a seal is a PNG");
        }
        this.png = png.clone();
    }

    /** Whether the bytes are a whole PNG that can be drawn; a picture as large as a poster is no seal. */
    public static boolean isPng(byte[] picture) {
        return picture.length > 24
                && ByteBuffer.wrap(picture).getLong() == PNG
                && isSide(pixels(picture, 16))
                && isSide(pixels(picture, 20))
                && isDrawable(picture);
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= MOST_PIXELS;
    }

    private static boolean isDrawable(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture)) != null;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static int pixels(byte[] png, int at) {
        return ByteBuffer.wrap(png).getInt(at);
    }

    public byte[] png() {
        return png.clone();
    }

    /** Pixels. */
    public int wide() {
        return pixels(png, 16);
    }

    /** Pixels. */
    public int high() {
        return pixels(png, 20);
    }
}
