package jp.banso.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.banso.testing.Rule;
import org.junit.jupiter.api.Test;

class IcsTextTest {

    @Test
    @Rule("ICS-03")
    void separatorsAndLineEndsOfAValueAreEscapedAndControlCharactersLeft() {
        assertThat(IcsText.escaped("a;b,c\\d\ne\r\nf\u0007g")).isEqualTo("a\\;b\\,c\\\\d\\ne\\nfg");
    }

    @Test
    @Rule("ICS-03")
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        var whole = "豊中市見本居宅介護支援センター𠮷田".repeat(12);

        var text = new IcsText().words("SUMMARY", whole).toString();

        for (var line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        }
        assertThat(text.replace("\r\n ", "")).isEqualTo("SUMMARY:" + whole + "\r\n");
    }

    @Test
    @Rule("ICS-03")
    void exactly75OctetsStayOnOneLine() {
        var fits = "x".repeat(75 - "SUMMARY:".length());

        assertThat(new IcsText().words("SUMMARY", fits).toString()).isEqualTo("SUMMARY:" + fits + "\r\n");
        assertThat(new IcsText().words("SUMMARY", fits + "y").toString()).isEqualTo("SUMMARY:" + fits + "\r\n y\r\n");
    }

    @Test
    @Rule("ICS-03")
    void anAddressCannotBeginAnotherLine() {
        assertThat(new IcsText().plain("URL", "https://a\r\nBEGIN:VEVENT").toString())
                .isEqualTo("URL:https://aBEGIN:VEVENT\r\n");
    }

    @Test
    @Rule("ICS-03")
    void aTimeIsTokyosADayIsWholeAndAMomentIsUtc() {
        var day = LocalDate.of(2026, 12, 1);

        assertThat(new IcsText().at("DTSTART", day, LocalTime.of(9, 5)).toString())
                .isEqualTo("DTSTART;TZID=Asia/Tokyo:20261201T090500\r\n");
        assertThat(new IcsText().at("DTSTART", day, null).toString()).isEqualTo("DTSTART;VALUE=DATE:20261201\r\n");
        assertThat(new IcsText()
                        .moment("DTSTAMP", Instant.parse("2026-11-30T15:00:00Z"))
                        .toString())
                .isEqualTo("DTSTAMP:20261130T150000Z\r\n");
    }
}
