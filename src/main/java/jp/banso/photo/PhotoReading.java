package jp.banso.photo;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes of whatever was sent a plain JPEG of at most 1600 pixels a side, drawn anew from the picture alone: no EXIF, no place,
 * no thumbnail, no colour profile, nothing appended (PHO-01, PHO-02). The size that the file claims is read before any pixel.
 */
public final class PhotoReading {

    static final int LONGEST_SIDE = 1600;
    static final int LARGEST_FILE = 10 * 1024 * 1024;
    static final long MOST_PIXELS = 25_000_000;

    private static final float QUALITY = 0.85f;

    /** Pictures are decoded two at a time, so that many sent together cannot fill the memory. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PhotoReading() {}

    /** What became of the bytes. */
    public sealed interface Read {

        record Picture(byte[] jpeg, int width, int height) implements Read {}

        /** The reason is a text key under {@code photo.refused.}. */
        record Unfit(String reason) implements Read {}
    }

    public static Read read(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return new Read.Unfit("too-large");
        }
        var format = format(bytes);
        if (format.isEmpty()) {
            return new Read.Unfit("no-picture");
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return decode(bytes, format);
        } catch (IOException | RuntimeException broken) {
            // The decoders answer damaged or hostile bytes with exceptions of every sort; each means the same to its
            // sender.
            return new Read.Unfit("unreadable");
        } finally {
            AT_ONCE.release();
        }
    }

    /** By the first bytes; a name proves nothing. */
    private static String format(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        return begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) ? "png" : "";
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (var at = 0; at < with.length; at++) {
            if ((bytes[at] & 0xFF) != with[at]) {
                return false;
            }
        }
        return true;
    }

    private static Read decode(byte[] bytes, String format) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return new Read.Unfit("too-many-pixels");
            }
            var turned = "jpeg".equals(format) ? ExifTurn.of(bytes) : 1;
            var picture = drawn(pixels(reader, Math.max(width, height)), turned);
            return new Read.Picture(written(picture), picture.getWidth(), picture.getHeight());
        } finally {
            reader.dispose();
        }
    }

    /** Skips whole rows and columns while reading where far more is there than is kept. */
    private static BufferedImage pixels(ImageReader reader, int longest) throws IOException {
        var step = Math.max(1, longest / (2 * LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage drawn(BufferedImage from, int turned) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(from.getWidth(), from.getHeight()));
        var width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        var sideways = turned >= 5;
        var to = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, to.getWidth(), to.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.transform(turn(turned, width, height));
            pen.drawImage(from, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return to;
    }

    /** The eight ways a camera may have been held, as EXIF numbers them. */
    private static AffineTransform turn(int turned, int width, int height) {
        return switch (turned) {
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

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
