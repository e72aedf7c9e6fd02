package jp.banso.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://banso.example.jp/s/0123456789abcdefghjkmnpqrs";

    @Test
    void aPhoneReadsTheAddressThatWasDrawn() throws Exception {
        var drawn = QrCode.modules(ADDRESS);
        var inside = drawn.getEnclosingRectangle();
        var code = new BitMatrix(inside[2], inside[3]);
        for (var row = 0; row < inside[3]; row++) {
            for (var column = 0; column < inside[2]; column++) {
                if (drawn.get(inside[0] + column, inside[1] + row)) {
                    code.set(column, row);
                }
            }
        }
        assertThat(new Decoder().decode(code).getText()).isEqualTo(ADDRESS);
        assertThat(inside[0]).isEqualTo(4);
    }

    @Test
    void aCodeIsSmallEnoughForAPageOfHundreds() {
        assertThat(QrCode.dataUri(ADDRESS))
                .startsWith("data:image/svg+xml;base64,")
                .hasSizeLessThan(15_000);
    }
}
