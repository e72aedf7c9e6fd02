package jp.banso.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests: the upper half black, the lower half white. */
public final class Photos {

    private Photos() {}

    public static byte[] jpeg(int width, int height) throws IOException {
        return drawn(width, height, "jpeg");
    }

    public static byte[] png(int width, int height) throws IOException {
        return drawn(width, height, "png");
    }

    private static byte[] drawn(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /**
     * What a telephone's camera gives: 12 million pixels of grain, held sideways so that the dark half is on the right, and in its
     * EXIF the place where it was taken.
     */
    public static byte[] fromCamera() throws IOException {
        var picture = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        var grain = new Random(390);
        for (var y = 0; y < 3000; y++) {
            for (var x = 0; x < 4000; x++) {
                var tone = (y < 1500 ? 0 : 190) + grain.nextInt(60);
                picture.setRGB(x, y, tone << 16 | tone << 8 | tone);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return withPlace(bytes.toByteArray());
    }

    /** With an EXIF part that says how the camera was held (6) and where: 34°41′38″ N, 135°30′8″ E. */
    private static byte[] withPlace(byte[] jpeg) {
        var part = ByteBuffer.allocate(4 + 6 + 140);
        part.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (part.capacity() - 2));
        part.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
        part.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        part.putShort((short) 2);
        part.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        part.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        part.putShort((short) 4);
        part.putShort((short) 1).putShort((short) 2).putInt(2).putInt('N' << 24);
        part.putShort((short) 2).putShort((short) 5).putInt(3).putInt(92);
        part.putShort((short) 3).putShort((short) 2).putInt(2).putInt('E' << 24);
        part.putShort((short) 4).putShort((short) 5).putInt(3).putInt(116).putInt(0);
        for (var number : new int[] {34, 41, 38, 135, 30, 8}) {
            part.putInt(number).putInt(1);
        }
        return ByteBuffer.allocate(jpeg.length + part.capacity())
                .put(jpeg, 0, 2)
                .put(part.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same JPEG with an EXIF part that says how the camera was held, and these words. */
    static byte[] withExif(byte[] jpeg, int orientation, String words) {
        var said = words.getBytes(StandardCharsets.US_ASCII);
        var part = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + said.length);
        part.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (part.capacity() - 2));
        part.put("Exif".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
        part.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        part.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        part.putShort((short) orientation).putShort((short) 0).putInt(0).put(said);
        return ByteBuffer.allocate(jpeg.length + part.capacity())
                .put(jpeg, 0, 2)
                .put(part.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The beginning of a PNG that claims this size and holds nothing. */
    static byte[] pngHeader(int width, int height) {
        var chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        chunk.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(chunk.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
