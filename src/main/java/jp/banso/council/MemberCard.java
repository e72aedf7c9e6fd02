package jp.banso.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the page of a member says of its membership; the day and the name of its consent are empty where it gave none. */
public record MemberCard(
        LocalDate since,
        String section,
        MemberSource source,
        @Nullable LocalDate consentedOn,
        String consentRecorder) {}
