package jp.banso.demo.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import jp.banso.outreach.BriefingData;
import jp.banso.outreach.BriefingDecision.Kept;
import jp.banso.outreach.BriefingDecision.Marked;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingService;
import jp.banso.outreach.Presence;
import jp.banso.outreach.Venue;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three briefing sessions and who came to them. */
@Component
@Profile("demo")
class BriefingChapter {

    private static final LocalDateTime ANNOUNCED = LocalDateTime.of(2025, 10, 3, 16, 20);

    private final BriefingService briefings;

    BriefingChapter(BriefingService briefings) {
        this.briefings = briefings;
    }

    private static final class Session {
        private final BriefingData data;
        private final AtomicLong id = new AtomicLong();

        Session(BriefingData data) {
            this.data = data;
        }

        LocalDate day() {
            return data.heldOn();
        }
    }

    void write(Script script, Tale tale) {
        var sessions = new ArrayList<Session>();
        for (var line : tale.lines().all("briefings")) {
            var cells = line.split("\\|", -1);
            var session = new Session(new BriefingData(
                    cells[0], LocalDate.parse(cells[2]), Venue.valueOf(cells[4]), cells[1], Integer.valueOf(cells[3])));
            sessions.add(session);
            var staff = tale.cast().staff();
            script.add(
                    ANNOUNCED.plusMinutes(5L * sessions.size()),
                    "briefing " + session.day(),
                    staff,
                    () -> Tale.expected(Kept.class, briefings.open(staff, OperationId.fresh(), session.data))
                            .session()
                            .value(),
                    session.id::set);
        }
        for (var applicant : tale.plot().applicants()) {
            if (applicant.briefed()) {
                attend(script, tale, lastBefore(sessions, applicant.appliedOn()), applicant.office());
            }
        }
        for (var office : tale.plot().briefedBeside()) {
            attend(script, tale, tale.pick(sessions), office);
        }
    }

    private static Session lastBefore(List<Session> sessions, LocalDate applied) {
        return sessions.stream()
                .filter(session -> session.day().isBefore(applied))
                .reduce((earlier, later) -> later)
                .orElse(sessions.getFirst());
    }

    private void attend(Script script, Tale tale, Session session, Neighbour office) {
        var staff = tale.cast().staff();
        var dice = tale.dice();
        var presence = new Presence(dice.chance(60) ? 1 : dice.between(2, 3), dice.chance(12));
        var at = session.day().atTime(14, 0).plusMinutes(dice.between(0, 170));
        script.add(at, "attended " + office.number(), staff, () -> {
            Tale.expected(
                    Marked.class,
                    briefings.mark(
                            staff, OperationId.fresh(), new BriefingId(session.id.get()), office.id(), presence));
        });
    }
}
