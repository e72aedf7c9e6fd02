package jp.banso.readiness;

import jp.banso.support.ItemAnswer;
import org.jspecify.annotations.Nullable;

/** What the office said of one item: ○, △ or × as in the checklist, none while it was not asked; with words (≤ 200 characters). */
public record ItemState(ReadinessItem item, @Nullable ItemAnswer answer, String words) {

    public static final int LONGEST = 200;

    public ItemState {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " characters");
        }
    }

    /** Whether the item holds a visit back: anything but ○ does, so does not having asked (RDY-01). */
    public boolean isRed() {
        return answer != ItemAnswer.READY;
    }
}
