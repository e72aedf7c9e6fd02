package jp.banso.casebook.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A link as a QR code for paper, one square a module. */
final class QrPicture {

    private QrPicture() {}

    /** For an image's source. */
    static String dataUri(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (var row = 0; row < modules.getHeight(); row++) {
                for (var column = 0; column < modules.getWidth(); column++) {
                    if (modules.get(column, row)) {
                        path.append("M%d %dh1v1h-1z".formatted(column, row));
                    }
                }
            }
            var svg = """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                    <rect width="100%%" height="100%%" fill="#fff"/><path d="%s"/></svg>""".formatted(modules.getWidth(), modules.getHeight(), path);
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("not to be drawn as a QR code", tooLong);
        }
    }
}
