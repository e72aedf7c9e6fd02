package jp.banso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class DateFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void anyTextIsOneDayOrIsRefused(byte[] bytes) {
        switch (EraDate.read(new String(bytes, StandardCharsets.UTF_8))) {
            case DateReading.Refused refused -> assertThat(refused.reasonKey()).startsWith("date.refused.");
            case DateReading.Day day -> {
                assertThat(day.date().getYear()).isBetween(1926, 2100);
                assertThat(EraDate.parse(EraDate.format(day.date()))).contains(day.date());
                assertThat(EraDate.parse(EraDate.formatShort(day.date()))).contains(day.date());
            }
        }
    }
}
