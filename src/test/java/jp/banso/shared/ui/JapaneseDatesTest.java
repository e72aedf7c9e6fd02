package jp.banso.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.JAPAN);
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R8.4.1", "令和8年4月1日", "r8/4/1", "Ｒ８．４．１", "20260401"})
    void anEraDateIsTakenAsTyped(String typed) {
        var read = JapaneseDates.datePicker("日付").getFallbackParser().apply(typed);
        assertThat(read.getOrThrow(AssertionError::new)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8/4/1", "2/29", "R8.2.29", "H31.5.1x", "9999/1/1", "<b>"})
    void case30ADateThatIsNotOneIsRefusedWithASentence(String typed) {
        var read = JapaneseDates.datePicker("日付").getFallbackParser().apply(typed);
        assertThat(read.isError()).isTrue();
        assertThat(read.getMessage())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("＊").doesNotContain("!"));
    }

    @Test
    void theChosenDayIsSaidInTheEra() {
        var picker = JapaneseDates.datePicker("日付");
        picker.setValue(LocalDate.of(2026, 4, 1));
        assertThat(picker.getHelperText()).isEqualTo("令和8年4月1日（水）");
        picker.clear();
        assertThat(picker.getHelperText()).isEmpty();
    }

    @Test
    void theWeekBeginsOnSundayAndTheYearNeedsItsCentury() {
        var texts = JapaneseDates.datePicker("日付").getI18n();
        assertThat(texts.getFirstDayOfWeek()).isZero();
        assertThat(texts.getWeekdaysShort()).startsWith("日", "月");
        assertThat(texts.getMonthNames()).hasSize(12);
        assertThat(texts.getDateFormats()).noneMatch(format -> format.contains("y"));
    }

    @Test
    void aDayReadsInBothCalendars() {
        assertThat(JapaneseDates.both(LocalDate.of(2026, 4, 1))).isEqualTo("2026/4/1（R8.4.1）");
        assertThat(JapaneseDates.bothInWords(LocalDate.of(2019, 5, 1))).isEqualTo("2019年5月1日（令和元年5月1日）");
    }

    @Test
    void aMomentIsTheTimeInTokyo() {
        assertThat(JapaneseDates.moment(Instant.parse("2026-03-31T15:05:00Z"))).isEqualTo("2026/4/1 0:05");
    }
}
