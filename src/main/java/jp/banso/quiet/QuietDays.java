package jp.banso.quiet;

import java.time.LocalDate;
import java.util.Optional;

/** What rooms that plan calls and visits ask. A quiet day forbids nothing (QDY-02). */
public interface QuietDays {

    /** Why this day (Tokyo) is quiet; empty where offices may well be called. */
    Optional<QuietDay> on(LocalDate day);

    /** The day itself, or the first one after it that is not quiet; where none comes within 60 days, the first that is no day off. */
    LocalDate calmFrom(LocalDate day);
}
