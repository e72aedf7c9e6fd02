package jp.banso.intake.file;

import java.io.IOException;

/** Finds the separator by counting the candidates outside quotes in the first lines. */
final class Separator {

    private static final String CANDIDATES = ",\t;";
    private static final int SAMPLE = 1 << 16;
    private static final int LINES = 10;

    private Separator() {}

    static char of(TextSource text) throws IOException {
        var sample = new char[SAMPLE];
        int length = 0;
        try (var reader = text.open()) {
            int read;
            while (length < SAMPLE && (read = reader.read(sample, length, SAMPLE - length)) > 0) {
                length += read;
            }
        }
        return mostFrequent(sample, length);
    }

    private static char mostFrequent(char[] sample, int length) {
        var counts = new int[CANDIDATES.length()];
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < length && lines < LINES; i++) {
            char c = sample[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                lines++;
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                counts[CANDIDATES.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
