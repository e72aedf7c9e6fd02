package jp.banso.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int RIM = 4;
    private static final String ADDRESS = "https://banso.example.jp/s/0123456789abcdefghjkmnpqrs";

    @Test
    void aPhoneReadsTheAddressThatWasDrawn() throws Exception {
        var dark = QrCode.dark(ADDRESS);
        var inside = dark.length - 2 * RIM;
        var code = new BitMatrix(inside);
        for (var row = 0; row < inside; row++) {
            for (var column = 0; column < inside; column++) {
                if (dark[row + RIM][column + RIM]) {
                    code.set(column, row);
                }
            }
        }
        assertThat(new Decoder().decode(code).getText()).isEqualTo(ADDRESS);
    }
}
