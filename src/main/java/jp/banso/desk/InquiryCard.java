package jp.banso.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One inquiry as its page shows it, cut to the viewer: a firm reads of its history what it was told and what it did. */
public record InquiryCard(
        InquiryRow row,
        long version,
        InquiryData data,
        String officePhone,
        String firm,
        String answer,
        @Nullable LocalDate answeredOn,
        String recorder,
        List<Step> steps) {

    /** One thing that was done, by whom and when; {@code target} names the {@link Escalation} or is empty. */
    public record Step(StepKind kind, String target, String words, Instant at, String by) {}
}
