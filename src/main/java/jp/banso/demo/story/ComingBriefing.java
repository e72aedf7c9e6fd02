package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingPublicity;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.GuestAnswer;
import jp.banso.outreach.GuestDecision.Invited;
import jp.banso.outreach.GuestDecision.Taken;
import jp.banso.outreach.GuestFilter;
import jp.banso.outreach.GuestQueries;
import jp.banso.outreach.InvitationService;
import jp.banso.outreach.Invitees;
import jp.banso.outreach.Venue;
import jp.banso.security.Viewer;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The briefing that is still to come: care managers' offices are invited, the first have answered. */
@Component
@Profile("demo")
class ComingBriefing {

    private static final String CARE_MANAGEMENT = "430";
    private static final int[] ANNOUNCED = {1, 2, 1, 0, 3, 1, 0, 1, 2};
    private static final int DAYS_BEFORE = 3;

    private final BriefingService briefings;
    private final BriefingPublicity publicity;
    private final InvitationService invitations;
    private final GuestQueries guests;

    ComingBriefing(
            BriefingService briefings,
            BriefingPublicity publicity,
            InvitationService invitations,
            GuestQueries guests) {
        this.briefings = briefings;
        this.publicity = publicity;
        this.invitations = invitations;
        this.guests = guests;
    }

    void write(Script script, Tale tale, LocalDateTime at, LocalDate day) {
        var staff = tale.cast().staff();
        script.add(at, "finale briefing", staff, () -> {
            var cells = tale.lines().the("briefing-to-come").split("\\|", -1);
            var data = new BriefingData(
                    cells[0],
                    day,
                    LocalTime.of(14, 0),
                    LocalTime.of(15, 30),
                    day.minusDays(DAYS_BEFORE),
                    Venue.ON_SITE,
                    cells[1],
                    40);
            var session = Tale.expected(Kept.class, briefings.open(staff, OperationId.fresh(), data))
                    .session();
            publicity.show(staff, OperationId.fresh(), session, true);
            Tale.expected(
                    Invited.class,
                    invitations.invite(staff, OperationId.fresh(), session, new Invitees.Uninformed(CARE_MANAGEMENT)));
            var invited = guests.guests(staff, session, new GuestFilter(null, ""), 0, ANNOUNCED.length);
            for (var i = 0; i < invited.size(); i++) {
                var guest = invited.get(i);
                answer(staff, guest.id(), guest.version(), ANNOUNCED[i]);
            }
        });
    }

    private void answer(Viewer staff, long guest, long version, int people) {
        var said = people == 0 ? GuestAnswer.ABSENT : GuestAnswer.COMING;
        Tale.expected(Taken.class, invitations.answer(staff, OperationId.fresh(), guest, version, said, people));
    }
}
