package jp.banso.survey;

import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One office in a frame, named as it was when the round was opened; the telephone is today's. In an anonymous round it is
 * known that it answered, and neither when nor how. {@code councilOn}: when the council told it of the round.
 */
public record FrameRow(
        CareOfficeId careOffice,
        String number,
        String name,
        String phone,
        @Nullable Instant linkedAt,
        boolean begun,
        boolean answered,
        @Nullable LocalDate answeredOn,
        @Nullable AnswerChannel channel,
        String enteredBy,
        @Nullable Way invitedBy,
        @Nullable LeftOut leftOut,
        @Nullable LocalDate councilOn) {

    /** How the latest link went to it. */
    public enum Way {
        LETTER,
        MAIL
    }

    /** Its answer was taken out of the figures by hand (SRV-25). */
    public record LeftOut(String reason, Instant at, String by) {}
}
