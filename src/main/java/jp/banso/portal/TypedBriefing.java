package jp.banso.portal;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.banso.outreach.BriefingWish;
import jp.banso.outreach.Venue;
import jp.banso.portal.TypedQuestion.Field;
import jp.banso.portal.TypedQuestion.Flaw;
import jp.banso.shared.OfficeNumber;

/** What a stranger typed to apply for a briefing; anything may stand here, {@link #flaws} says what keeps it from being sent. */
public record TypedBriefing(String number, String office, String caller, String contact, String people, Venue way) {

    private static final Pattern PEOPLE = Pattern.compile("[1-9][0-9]?");

    public TypedBriefing {
        number = TypedQuestion.narrow(number);
        office = TypedQuestion.line(office);
        caller = TypedQuestion.line(caller);
        contact = TypedQuestion.narrow(contact);
        people = TypedQuestion.narrow(people);
    }

    /** The empty form for a session that is held that way. */
    public static TypedBriefing nothing(Venue way) {
        return new TypedBriefing("", "", "", "", "", way);
    }

    public Map<Field, Flaw> flaws() {
        var flaws = new EnumMap<Field, Flaw>(Field.class);
        TypedQuestion.check(flaws, Field.NUMBER, number, 20, false);
        TypedQuestion.check(flaws, Field.OFFICE, office, BriefingWish.OFFICE, number.isEmpty());
        TypedQuestion.check(flaws, Field.CALLER, caller, BriefingWish.APPLICANT, true);
        TypedQuestion.check(flaws, Field.CONTACT, contact, BriefingWish.CONTACT, true);
        if (!number.isEmpty() && OfficeNumber.parse(number).isEmpty()) {
            flaws.putIfAbsent(Field.NUMBER, Flaw.UNREADABLE);
        }
        if (!TypedQuestion.canBeReached(contact)) {
            flaws.putIfAbsent(Field.CONTACT, Flaw.UNREADABLE);
        }
        if (!PEOPLE.matcher(people).matches()) {
            flaws.put(Field.PEOPLE, Flaw.UNREADABLE);
        }
        return flaws;
    }

    BriefingWish wish() {
        return new BriefingWish(
                OfficeNumber.parse(number).map(OfficeNumber::value).orElse(""),
                office,
                caller,
                contact,
                Integer.parseInt(people),
                way);
    }
}
