package jp.banso.letter;

import java.time.LocalDate;
import jp.banso.outreach.BriefingId;
import org.jspecify.annotations.Nullable;

/** What is to be written: the subject and words with facts as {@code {CODE}}, the session they speak of, and the letter's day. */
public record LetterOrder(
        String name, String subject, String words, @Nullable BriefingId session, LocalDate datedOn) {

    public static LetterOrder of(TemplateData template, @Nullable BriefingId session, LocalDate datedOn) {
        return new LetterOrder(template.name(), template.subject(), template.words(), session, datedOn);
    }
}
