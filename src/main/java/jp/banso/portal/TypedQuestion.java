package jp.banso.portal;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.InquiryData;
import jp.banso.desk.QuestionBox;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.SearchKey;

/** What a stranger typed to ask; anything may stand here, {@link #flaws} says what keeps it from being sent. */
public record TypedQuestion(
        String number,
        String office,
        String caller,
        String contact,
        InquiryCategory category,
        String code,
        String question) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern UNSEEN_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>()\"]+@[^\\s@,;:<>()\"]+\\.[^\\s@,;:<>()\"]+");

    /** A field of the form. */
    public enum Field {
        NUMBER,
        OFFICE,
        CALLER,
        CONTACT,
        CODE,
        QUESTION,
        /** Of an application for a briefing. */
        PEOPLE
    }

    /** What is wrong with a field. */
    public enum Flaw {
        MISSING,
        TOO_LONG,
        UNREADABLE
    }

    public TypedQuestion {
        number = narrow(number);
        office = line(office);
        caller = line(caller);
        contact = narrow(contact);
        code = narrow(code);
        question = UNSEEN_BUT_LINES
                .matcher(question.replace("\r\n", "\n"))
                .replaceAll(" ")
                .strip();
    }

    static String line(String typed) {
        return UNSEEN.matcher(typed).replaceAll(" ").strip();
    }

    /** Full-width letters, digits and signs as they are written everywhere else. */
    static String narrow(String typed) {
        return Normalizer.normalize(line(typed), Normalizer.Form.NFKC);
    }

    public Map<Field, Flaw> flaws() {
        var flaws = new EnumMap<Field, Flaw>(Field.class);
        check(flaws, Field.NUMBER, number, 20, false);
        check(flaws, Field.OFFICE, office, InquiryData.NAME, false);
        check(flaws, Field.CALLER, caller, InquiryData.SHORT, true);
        check(flaws, Field.CONTACT, contact, InquiryData.CONTACT, true);
        check(flaws, Field.CODE, code, InquiryData.SHORT, false);
        check(flaws, Field.QUESTION, question, InquiryData.QUESTION, true);
        if (!number.isEmpty() && OfficeNumber.parse(number).isEmpty()) {
            flaws.putIfAbsent(Field.NUMBER, Flaw.UNREADABLE);
        }
        if (!canBeReached(contact)) {
            flaws.putIfAbsent(Field.CONTACT, Flaw.UNREADABLE);
        }
        return flaws;
    }

    /** A telephone number or a mail address, and nothing else. */
    static boolean canBeReached(String contact) {
        var digits = SearchKey.phone(contact).length();
        return (digits >= 9 && digits <= 11) || EMAIL.matcher(contact).matches();
    }

    static void check(Map<Field, Flaw> flaws, Field field, String value, int most, boolean needed) {
        if (value.length() > most) {
            flaws.put(field, Flaw.TOO_LONG);
        } else if (needed && value.isEmpty()) {
            flaws.put(field, Flaw.MISSING);
        }
    }

    QuestionBox.Asked asked() {
        return new QuestionBox.Asked(number, office, caller, contact, category, code, question);
    }
}
