package jp.banso.outreach.ui;

import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision;
import jp.banso.outreach.BriefingDecision.Already;
import jp.banso.outreach.BriefingDecision.ChangedMeanwhile;
import jp.banso.outreach.BriefingDecision.Conflict;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingDecision.Marked;
import jp.banso.outreach.BriefingDecision.Refused;
import jp.banso.outreach.BriefingRow;
import jp.banso.shared.ui.Places;

/** How a session reads, and what is said after an act on it. */
final class BriefingWording {

    private BriefingWording() {}

    static String address(BriefingRow row) {
        return Places.briefing(row.id().value());
    }

    /** The day with its times, as far as known. */
    static String when(BriefingData data) {
        var day = Wording.day(data.heldOn());
        var from = data.startsAt();
        var to = data.endsAt();
        if (from == null) {
            return day;
        }
        return to == null
                ? Wording.text("outreach.briefing.when.from", day, from)
                : Wording.text("outreach.briefing.when", day, from, to);
    }

    static String place(BriefingData data) {
        return data.place().isEmpty()
                ? Wording.of("venue", data.venue())
                : Wording.text("outreach.briefing.place.line", Wording.of("venue", data.venue()), data.place());
    }

    /** Offices and people, and how many more there is room for. */
    static String came(BriefingRow row) {
        var came = Wording.text("outreach.briefing.came", row.offices(), row.people());
        var capacity = row.data().capacity();
        return capacity == null ? came : Wording.text("outreach.briefing.came.of", came, capacity);
    }

    /** Offices invited and those that have answered; empty where nobody was invited. */
    static String asked(BriefingRow row) {
        return row.invited() == 0 ? "" : Wording.text("outreach.briefing.asked", row.invited(), row.answered());
    }

    /** Why nothing was done; empty where it was. */
    static String why(BriefingDecision decision) {
        return switch (decision) {
            case Refused refused -> Wording.text("outreach.refused." + refused.reason());
            case ChangedMeanwhile meanwhile -> Wording.text("outreach.attended.meanwhile");
            case Already already -> Wording.text("outreach.attended.already");
            case Conflict conflict ->
                Wording.text(
                        "outreach.briefing.conflict",
                        conflict.current().title(),
                        Wording.day(conflict.current().heldOn()),
                        place(conflict.current()));
            case Kept kept -> "";
            case Marked marked -> "";
        };
    }
}
