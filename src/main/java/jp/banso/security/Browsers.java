package jp.banso.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser's product name, so that a person recognises an own session; empty when unknown. */
final class Browsers {

    private static final Map<String, String> MARKS = Map.of("Edg/", "Edge", "OPR/", "Opera", "Firefox/", "Firefox");

    private Browsers() {}

    static String nameIn(@Nullable String userAgent) {
        if (userAgent == null) {
            return "";
        }
        for (var mark : MARKS.entrySet()) {
            if (userAgent.contains(mark.getKey())) {
                return mark.getValue();
            }
        }
        if (userAgent.contains("Chrome/")) {
            return "Chrome";
        }
        return userAgent.contains("Safari/") ? "Safari" : "";
    }
}
