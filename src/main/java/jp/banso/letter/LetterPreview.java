package jp.banso.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printing would be: how many letters, how many of their offices are better left in peace at present (BUD-01), who is
 * left out and why, and the first letter. {@code tooMany}: more than are printed at once, nothing else is counted.
 */
public record LetterPreview(
        int letters, int pausing, List<Left> left, @Nullable Letter first, boolean tooMany) {

    public LetterPreview {
        left = List.copyOf(left);
    }

    /** An office that gets no letter. */
    public record Left(String number, String name, LeftOut reason) {}
}
