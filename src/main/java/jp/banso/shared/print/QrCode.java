package jp.banso.shared.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a QR code. */
public final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrCode() {}

    /** Row by row which modules are dark, with the white rim a reader needs. */
    public static boolean[][] dark(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            var dark = new boolean[modules.getHeight()][modules.getWidth()];
            for (var row = 0; row < dark.length; row++) {
                for (var column = 0; column < dark[row].length; column++) {
                    dark[row][column] = modules.get(column, row);
                }
            }
            return dark;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("not to be drawn as a QR code", tooLong);
        }
    }
}
