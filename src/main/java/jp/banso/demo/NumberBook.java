package jp.banso.demo;

import java.util.HashMap;
import java.util.Map;
import jp.banso.shared.OfficeNumber;

/** Hands out office numbers with serials from 9000, which no authority has reached. */
final class NumberBook {

    private static final int FIRST_SERIAL = 9000;
    private static final int LAST_SERIAL = 9999;

    private final Map<String, Integer> lastGiven = new HashMap<>();

    /** The next number of a kind (the third character) in a municipality; refused when its thousand are used up. */
    String next(Municipality municipality, String kind) {
        var prefix = municipality.prefectureCode() + kind + municipality.area();
        int serial = lastGiven.merge(prefix, FIRST_SERIAL, (last, first) -> last + 1);
        if (serial > LAST_SERIAL) {
            throw new IllegalStateException("No invented numbers left under " + prefix);
        }
        return OfficeNumber.completing(prefix + serial).value();
    }
}
