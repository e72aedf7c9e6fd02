package jp.banso.survey.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a QR code, drawn as SVG so that it is sharp on paper. */
final class QrCode {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrCode() {}

    /** For an image's source; one unit a module, with the white rim a reader needs. */
    static String dataUri(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(modules(text)).getBytes(StandardCharsets.UTF_8));
    }

    static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("not to be drawn as a QR code", tooLong);
        }
    }

    private static String svg(BitMatrix modules) {
        var path = new StringBuilder();
        for (var row = 0; row < modules.getHeight(); row++) {
            for (var column = 0; column < modules.getWidth(); column++) {
                var end = column;
                while (end < modules.getWidth() && modules.get(end, row)) {
                    end++;
                }
                if (end > column) {
                    path.append('M')
                            .append(column)
                            .append(' ')
                            .append(row)
                            .append('h')
                            .append(end - column)
                            .append("v1h-")
                            .append(end - column)
                            .append('z');
                    column = end;
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s"/></svg>""".formatted(modules.getWidth(), modules.getHeight(), path);
    }
}
