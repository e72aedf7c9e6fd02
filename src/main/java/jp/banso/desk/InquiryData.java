package jp.banso.desk;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of an inquiry: by which way it came, from which office of the register or under which other name
 * (≤ 200), who asks and how they are reached, what it is about, the error code as it was shown (in half width), the question and the day by
 * which it is to be answered.
 */
public record InquiryData(
        InquiryChannel channel,
        @Nullable CareOfficeId office,
        String unknownName,
        CallerRole callerRole,
        String caller,
        String contact,
        InquiryCategory category,
        String software,
        String errorCode,
        String question,
        LocalDate due) {

    public static final int SHORT = 100;
    public static final int NAME = 200;
    public static final int CONTACT = 254;
    public static final int QUESTION = 2000;

    public InquiryData {
        unknownName = office == null ? Words.upTo(NAME, unknownName) : "";
        caller = Words.upTo(SHORT, caller);
        contact = Words.upTo(CONTACT, contact);
        software = Words.upTo(SHORT, software);
        errorCode = Words.upTo(SHORT, Words.code(errorCode));
        question = Words.upTo(QUESTION, question);
    }
}
