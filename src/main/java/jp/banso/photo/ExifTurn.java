package jp.banso.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, the one thing that is read from a JPEG's EXIF before all of it is dropped. */
final class ExifTurn {

    private static final int UPRIGHT = 1;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private ExifTurn() {}

    /** 1 to 8; 1 where nothing is said or what is said makes no sense. */
    static int of(byte[] jpeg) {
        var at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            var marker = jpeg[at + 1] & 0xFF;
            var length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if (marker == SCAN || length < 2 || at + 2 + length > jpeg.length) {
                return UPRIGHT;
            }
            if (marker == APP1 && length >= 16 && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                return ofTiff(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4);
        if (first < 8 || first + 2 > tiff.limit()) {
            return UPRIGHT;
        }
        var entries = tiff.getShort(first) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var at = first + 2 + entry * ENTRY;
            if (at + ENTRY > tiff.limit()) {
                return UPRIGHT;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                var turned = tiff.getShort(at + 8) & 0xFFFF;
                return turned >= 1 && turned <= 8 ? turned : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
