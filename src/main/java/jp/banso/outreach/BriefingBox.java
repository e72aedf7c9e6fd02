package jp.banso.outreach;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.banso.careoffice.CaseHappening;
import jp.banso.outreach.PublicBriefings.Coming;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where the public's applications for a session go in; how many it takes is limited by the page in front of it. */
@Service
public class BriefingBox {

    private static final Actor PUBLIC = new Actor(null, "portal");

    private final BriefingSessionRepository sessions;
    private final BriefingApplicationRepository applications;
    private final PublicBriefings briefings;
    private final GuestBook guests;
    private final OutreachRecorder recorder;
    private final JdbcClient jdbc;
    private final Commands commands;

    BriefingBox(
            BriefingSessionRepository sessions,
            BriefingApplicationRepository applications,
            PublicBriefings briefings,
            GuestBook guests,
            OutreachRecorder recorder,
            JdbcClient jdbc,
            Commands commands) {
        this.sessions = sessions;
        this.applications = applications;
        this.briefings = briefings;
        this.guests = guests;
        this.recorder = recorder;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /** How many applications came since then. */
    public int countSince(Instant moment) {
        return jdbc.sql("SELECT COUNT(*) FROM briefing_application WHERE applied_at > ?")
                .param(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /**
     * Takes an application for a shown session that is still open. The number of an open office that has said nothing yet makes
     * it a guest; all else waits for the city (OUT-27). The same words again are the same application.
     */
    public WishDecision apply(OperationId operation, BriefingId id, BriefingWish wish) {
        return commands.run(operation, PUBLIC, "outreach.apply", () -> {
            // Held before anything is read: whoever applies at the same moment waits, so that the last seat is given
            // once.
            var session = sessions.held(id.value());
            var coming = briefings.coming(id).filter(Coming::open).orElse(null);
            if (session.isEmpty() || coming == null) {
                return new WishDecision.Over();
            }
            var before = same(id, wish);
            if (before.isPresent()) {
                return new WishDecision.Received(BriefingApplication.receipt(before.get()));
            }
            var left = coming.left();
            var itsOwnWay = wish.way() == coming.data().venue();
            if (itsOwnWay && left != null && left < wish.people()) {
                return new WishDecision.Full(left);
            }
            var application = applications.saveAndFlush(new BriefingApplication(id, wish, recorder.now()));
            if (itsOwnWay) {
                certain(id, wish).ifPresent(office -> lands(application, office, coming));
            }
            recorder.audit(PUBLIC, new OutreachAudit.Applied(id.value(), application.id(), application.waits()));
            return new WishDecision.Received(application.receipt());
        });
    }

    /** What the sender reads of an application: its number and the session it is for. */
    public record Receipt(String number, BriefingId session) {}

    /** The receipt that was handed out for that operation; its id is known to whoever applied alone. */
    public Optional<Receipt> receipt(OperationId operation) {
        return commands.answered(operation, WishDecision.Received.class)
                .flatMap(received -> jdbc.sql("SELECT session_id FROM briefing_application WHERE id = ?")
                        .param(BriefingApplication.id(received.number()))
                        .query(Long.class)
                        .optional()
                        .map(session -> new Receipt(received.number(), new BriefingId(session))));
    }

    private void lands(BriefingApplication application, CareOfficeId office, Coming coming) {
        guests.comes(application.session(), office, application.people(), PUBLIC);
        application.becomesGuest(office, PUBLIC, recorder.now());
        applications.saveAndFlush(application);
        recorder.tell(
                PUBLIC,
                office,
                recorder.today(),
                "",
                application.id(),
                "timeline.outreach.applied",
                CaseHappening.text(coming.data().title()),
                CaseHappening.day(coming.data().heldOn()));
    }

    /** The open office of that number, where it has said nothing about this session and nobody has applied for it. */
    private Optional<CareOfficeId> certain(BriefingId session, BriefingWish wish) {
        return jdbc.sql("""
                        SELECT o.id FROM care_office o
                        LEFT JOIN briefing_invitation i ON i.care_office_id = o.id AND i.session_id = ?
                        WHERE o.office_number = ? AND o.operating_status <> 'CLOSED' AND COALESCE(i.answer, 'OPEN') = 'OPEN'""")
                .params(session.value(), wish.officeNumber())
                .query(Long.class)
                .optional()
                .map(CareOfficeId::new);
    }

    private Optional<Long> same(BriefingId session, BriefingWish wish) {
        return jdbc.sql("""
                        SELECT id FROM briefing_application
                        WHERE session_id = ? AND state <> 'DECLINED' AND office_number = ? AND office_name = ?
                            AND applicant = ? AND contact = ? AND people = ? AND way = ?
                        ORDER BY id LIMIT 1""")
                .params(
                        session.value(),
                        wish.officeNumber(),
                        wish.officeName(),
                        wish.applicant(),
                        wish.contact(),
                        wish.people(),
                        wish.way().name())
                .query(Long.class)
                .optional();
    }
}
