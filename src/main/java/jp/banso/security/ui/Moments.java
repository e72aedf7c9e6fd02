package jp.banso.security.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Moments as these lists show them: Tokyo time to the minute. */
final class Moments {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm").withZone(ZoneId.of("Asia/Tokyo"));

    private Moments() {}

    static String text(@Nullable Instant moment) {
        return moment == null ? "" : FORM.format(moment);
    }
}
