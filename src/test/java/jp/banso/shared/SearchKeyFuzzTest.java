package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class SearchKeyFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void aPhoneKeyIsDigitsAndStaysWhatItIs(byte[] bytes) {
        var key = SearchKey.phone(new String(bytes, StandardCharsets.UTF_8));
        assertThat(key).matches("[0-9]*");
        assertThat(SearchKey.phone(key)).isEqualTo(key);
    }

    @FuzzTest(maxDuration = "60s")
    void aFoldedTextFoldsToItself(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var key = SearchKey.kana(text);
        assertThat(SearchKey.kana(key)).isEqualTo(key);
        assertThat(SearchKey.of(text).length()).isLessThanOrEqualTo(key.length());
        assertThat(SearchKey.corporation(text)).isNotNull();
    }
}
