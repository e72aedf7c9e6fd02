package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Case30DatesTest {

    @ParameterizedTest
    @CsvSource({
        "令和2年4月1日, 2020-04-01",
        "令和元年5月1日, 2019-05-01",
        "令和１年５月１日, 2019-05-01",
        "令和 2 年 4 月 1 日, 2020-04-01",
        "㋿2年4月1日, 2020-04-01",
        "平成30年4月1日, 2018-04-01",
        "平成31年4月30日, 2019-04-30",
        "㍻元年1月8日, 1989-01-08",
        "昭和64年1月7日, 1989-01-07",
        "昭和元年12月25日, 1926-12-25",
        "R5.10.1, 2023-10-01",
        "R8.4.1, 2026-04-01",
        "r8.4.1, 2026-04-01",
        "Ｒ８．４．１, 2026-04-01",
        "R5/10/1, 2023-10-01",
        "R5-10-01, 2023-10-01",
        "R05.10.01, 2023-10-01",
        "R元.5.1, 2019-05-01",
        "H31.4.30, 2019-04-30",
        "S63.4.1, 1988-04-01",
        "2020/4/1, 2020-04-01",
        "2020/04/01, 2020-04-01",
        "2020-04-01, 2020-04-01",
        "2020.4.1, 2020-04-01",
        "２０２０／４／１, 2020-04-01",
        "2020年4月1日, 2020-04-01",
        "20200401, 2020-04-01",
        "43922, 2020-04-01",
        "43922.0, 2020-04-01",
        "43890, 2020-02-29",
        "2020/4/1 0:00, 2020-04-01",
        "2020-04-01T00:00:00, 2020-04-01",
        "2020/2/29, 2020-02-29",
        "2000/2/29, 2000-02-29",
        "1926/1/1, 1926-01-01",
        "2100/12/31, 2100-12-31",
    })
    void everyUsualFormIsTheDayItSays(String written, LocalDate day) {
        assertThat(EraDate.parse(written)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2019/2/29, impossible",
        "2100/2/29, impossible",
        "令和3年2月29日, impossible",
        "20190229, impossible",
        "R5.1.0, impossible",
        "R5.13.1, impossible",
        "2020/13/1, impossible",
        "2020/4/31, impossible",
        "0000/1/1, impossible",
        "令和0年1月1日, impossible",
        "1/0, unreadable",
        "13/1, unreadable",
        "9999, unreadable",
        "9999/12/31, outOfRange",
        "99991231, outOfRange",
        "1925/12/31, outOfRange",
        "2101/1/1, outOfRange",
        "99999, outOfRange",
        "00001, outOfRange",
        "M45.7.29, outOfRange",
        "平成31年5月1日, outsideEra",
        "令和元年4月30日, outsideEra",
        "R1.1.1, outsideEra",
        "S64.1.8, outsideEra",
        "平成31年5月, monthOnly",
        "R5.10, monthOnly",
        "2020/4, monthOnly",
        "令和7年度, unreadable",
        "令和, unreadable",
        "20/4/1, unreadable",
        "4/1/2020, unreadable",
        "2020/4-1, unreadable",
        "2020年4/1, unreadable",
        "2020/4/1 9:30, unreadable",
        "43922.5, unreadable",
        "令和2年4月1日から, unreadable",
        "X5.1.1, unreadable",
        "未定, unreadable",
        "'', unreadable",
        "-1, unreadable",
    })
    void whatIsNoDayIsRefusedWithItsReasonAndNeverShifted(String written, String reason) {
        assertThat(EraDate.read(written)).isEqualTo(new DateReading.Refused("date.refused." + reason));
        assertThat(EraDate.parse(written)).isEmpty();
    }

    @Test
    void everyDayOfTheRangeIsReadBackAsItIsPrinted() {
        for (var day = LocalDate.of(1926, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            assertThat(EraDate.parse(EraDate.format(day))).contains(day);
            assertThat(EraDate.parse(EraDate.formatShort(day))).contains(day);
            assertThat(EraDate.parse(day.toString())).contains(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 令和8年4月1日, R8.4.1",
        "2019-05-01, 令和元年5月1日, R1.5.1",
        "2019-04-30, 平成31年4月30日, H31.4.30",
        "1989-01-07, 昭和64年1月7日, S64.1.7",
    })
    void aDayIsPrintedInItsEraWithTheFirstYearAsAWord(LocalDate day, String full, String brief) {
        assertThat(EraDate.format(day)).isEqualTo(full);
        assertThat(EraDate.formatShort(day)).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void aVeryLongTextIsRefusedAtOnce(int length) {
        assertThat(EraDate.parse("9".repeat(length))).isEmpty();
    }
}
