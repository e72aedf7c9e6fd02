package jp.banso.casebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the city writes of an office, and what of its traits is not in the register. */
public record CaseWords(
        String title,
        String background,
        String measures,
        String voice,
        String software,
        @Nullable StaffSize size,
        List<ResultLine> results) {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_WORDS = 2000;
    public static final int LONGEST_VOICE = 1000;
    public static final int MOST_RESULTS = 10;

    public CaseWords {
        title = title.strip();
        background = background.strip();
        measures = measures.strip();
        voice = voice.strip();
        software = software.strip();
        results = List.copyOf(results);
    }

    /** The field that does not fit; empty when all do. A draft may lack anything but its title. */
    String offence() {
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return "title";
        }
        if (background.length() > LONGEST_WORDS) {
            return "background";
        }
        if (measures.length() > LONGEST_WORDS) {
            return "measures";
        }
        if (voice.length() > LONGEST_VOICE) {
            return "voice";
        }
        if (software.length() > 100) {
            return "software";
        }
        if (results.stream().anyMatch(ResultLine::tellsOfFew)) {
            return "few";
        }
        return results.size() > MOST_RESULTS || results.stream().anyMatch(line -> !line.isWhole()) ? "results" : "";
    }
}
