package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Case29KeysTest {

    @ParameterizedTest
    @CsvSource({
        "髙橋ケア, 高橋ケア",
        "山﨑会, 山崎会",
        "渡邊, 渡辺",
        "𠮷田, 吉田",
        "神田, 神田",
        "塚本, 塚本",
        "福寿, 福寿",
        "葛󠄀城, 葛城",
        "㈱見本, 株式会社見本",
        "（株）見本, 株式会社見本",
        "(株)見本, 見本",
        "㍿見本, 見本",
        "見本 株式会社, 見本",
        "見本(有), 有限会社見本",
        "社会福祉法人見本会, 見本会",
        "医療法人社団見本会, 見本会",
        "ＮＰＯ法人見本, 特定非営利活動法人見本",
        "はーと, ハート",
        "ﾊｰﾄ, ハート",
        "ｶﾞｰﾃﾞﾝ, ガーデン",
        "か\u3099, ガ",
        "ﾊﾟﾊﾟ, パパ",
        "Ａｂｃ１, ABC1",
        "ケア　センター, ケアセンター",
        "ケア センター, ケアセンター",
        "センタ－, センター",
        "センタ‐, センター",
        "センタ―, センター",
        "1－2－3, 1-2-3",
        "1ー2, 1-2",
        "１‐２−３, 1-2-3",
        "霞ヶ丘, 霞ケ丘",
        "①番館, 1番館",
        "～の家, 〜の家",
    })
    void whatIsWrittenDifferentlyIsFoundAlike(String written, String other) {
        assertThat(SearchKey.of(written)).isEqualTo(SearchKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ハハ, パパ",
        "ハート, バート",
        "ハート, パート",
        "びよういん, びょういん",
        "つばさ, っばさ",
        "🍣, 🍺",
        "🍣見本, 見本",
        "𠮷, 𠮟",
        "ハート, ハト",
        "ー, -",
        "見本1-23, 見本12-3",
    })
    void whatIsDifferentStaysDistinct(String written, String other) {
        assertThat(SearchKey.of(written)).isNotEqualTo(SearchKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"株式会社見本, 医療法人見本", "株式会社見本, 見本株式会社", "株式会社見本, 見本"})
    void corporationsOfOneNameAndDifferentFormStayTwo(String one, String other) {
        assertThat(SearchKey.corporation(one)).isNotEqualTo(SearchKey.corporation(other));
    }

    @ParameterizedTest
    @CsvSource({"㈱見本, 株式会社見本", "（株）見本, 株式会社　見本", "見本（福）, 見本社会福祉法人"})
    void oneCorporationIsOneInWhateverWayItsFormIsWritten(String one, String other) {
        assertThat(SearchKey.corporation(one)).isEqualTo(SearchKey.corporation(other));
    }

    @Test
    void aTrailingBlankMakesNoOtherKey() {
        assertThat(SearchKey.of("見本 ")).isEqualTo(SearchKey.of("見本\u3000")).isEqualTo("見本");
    }

    @Test
    void aLegalFormAloneIsKeptSoThatAKeyIsNeverEmptyForAName() {
        assertThat(SearchKey.of("株式会社")).isEqualTo("株式会社");
        assertThat(SearchKey.of("")).isEmpty();
    }

    @Test
    void whatNeedsNoFoldingIsReturnedAsItIs() {
        var name = "見本訪問看護";
        assertThat(SearchKey.of(name)).isSameAs(name);
    }

    @ParameterizedTest
    @CsvSource({
        "06-1234-5678, 0612345678",
        "０６－１２３４－５６７８, 0612345678",
        "(06)1234-5678, 0612345678",
        "（０６）１２３４ー５６７８, 0612345678",
        "06 1234 5678, 0612345678",
        "+81-6-1234-5678, 0612345678",
        "+81 (0)6-1234-5678, 0612345678",
        "＋８１ ６ １２３４ ５６７８, 0612345678",
        "06-1234-5678（内線12）, 0612345678",
        "06-1234-5678/06-1234-5679, 0612345678",
        "TEL 06-1234-5678, 0612345678",
        "090-1234-5678, 09012345678",
        "1234, 1234",
        "'', ''",
        "なし, ''",
        "+, ''",
        "+8, 8",
    })
    void aTelephoneNumberIsItsDigits(String written, String digits) {
        assertThat(SearchKey.phone(written)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"ﾐﾎﾝ ｹｱ, ミホンケア", "みほんケア, ミホンケア", "ミホンデイサ－ビス, ミホンデイサービス"})
    void aReadingIsSortedByFullWidthKatakana(String reading, String key) {
        assertThat(SearchKey.kana(reading)).isEqualTo(key);
    }
}
