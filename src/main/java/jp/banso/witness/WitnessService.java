package jp.banso.witness;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseDays;
import jp.banso.shared.Commands;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** The city writes down what offices say of themselves and answers where witnesses disagree; terms are kept by firms too. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class WitnessService {

    private static final int WORDS = 500;
    private static final int ANSWER = 1000;
    private static final int SOURCE = 200;

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WitnessService(
            JdbcClient jdbc,
            CaseScope scope,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The office says so; stays with {@code future}, {@code before-insurance} or {@code words}. */
    public WitnessDecision said(
            Viewer viewer,
            OperationId operation,
            CareOfficeId office,
            Statement statement,
            StatementMeans means,
            LocalDate on,
            String words) {
        return commands.run(operation, viewer.actor(), "witness.said", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            var offence = CaseDays.againstPast(on, today());
            if (offence.isPresent() || words.strip().length() > WORDS) {
                return new WitnessDecision.Stays(offence.orElse("words"));
            }
            var key = new GeneratedKeyHolder();
            jdbc.sql("""
                            INSERT INTO self_report (care_office_id, said_on, means, says, words, recorded_at, recorded_by,
                                recorder_name)
                            VALUES (:office, :on, :means, :says, :words, :at, :by, :name)""")
                    .param("office", office.value())
                    .param("on", on)
                    .param("means", means.name())
                    .param("says", statement.name())
                    .param("words", words.strip())
                    .param("at", utc())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update(key, "id");
            tell(
                    viewer,
                    GrantDepth.FULL,
                    office,
                    on,
                    "witness.history.said",
                    List.of(
                            CaseHappening.key("witness.says." + statement.name()),
                            CaseHappening.key("witness.means." + means.name())),
                    words.strip(),
                    id(key));
            return done(viewer, id(key), new WitnessAudit.Said(office, statement.name()));
        });
    }

    /**
     * Answers a disagreement that rests on that statement; it comes back on {@code againOn}, or never for this statement.
     * Stays with {@code answer-needed}, {@code words} or what is wrong with the day.
     */
    public WitnessDecision answer(
            Viewer viewer,
            OperationId operation,
            CareOfficeId office,
            DisagreementKind kind,
            String about,
            @Nullable LocalDate againOn,
            String words) {
        return commands.run(operation, viewer.actor(), "witness.answer", () -> {
            scope.require(viewer, office, GrantDepth.FULL);
            var offence = CaseDays.againstPlanned(againOn, today());
            if (words.isBlank() || words.strip().length() > ANSWER || offence.isPresent()) {
                return new WitnessDecision.Stays(words.isBlank() ? "answer-needed" : offence.orElse("words"));
            }
            var key = new GeneratedKeyHolder();
            jdbc.sql("""
                            INSERT INTO witness_answer (care_office_id, kind, about, again_on, words, answered_at,
                                answered_by, answerer_name)
                            VALUES (:office, :kind, :about, :again, :words, :at, :by, :name)""")
                    .param("office", office.value())
                    .param("kind", kind.name())
                    .param("about", about)
                    .param("again", againOn)
                    .param("words", words.strip())
                    .param("at", utc())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update(key, "id");
            tell(
                    viewer,
                    GrantDepth.FULL,
                    office,
                    today(),
                    "witness.history.answered",
                    List.of(CaseHappening.key("witness.kind." + kind.name())),
                    words.strip(),
                    id(key));
            return done(viewer, id(key), new WitnessAudit.Answered(office, kind.name()));
        });
    }

    /**
     * A term of the office ends on that day; the latest of a kind holds. Written down by the city, and by a firm of its own
     * cases (LST-19). Stays with {@code source} or {@code day-far}.
     */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
    public WitnessDecision term(
            Viewer viewer,
            OperationId operation,
            CareOfficeId office,
            RenewalKind kind,
            LocalDate expiresOn,
            String source) {
        return commands.run(operation, viewer.actor(), "witness.term", () -> {
            scope.require(viewer, office, GrantDepth.CASE);
            var said = source.strip();
            var far = expiresOn.isAfter(today().plusYears(10)) || expiresOn.getYear() < 2020;
            if (said.isEmpty() || said.length() > SOURCE || far) {
                return new WitnessDecision.Stays(far ? "day-far" : "source");
            }
            var key = new GeneratedKeyHolder();
            jdbc.sql("""
                            INSERT INTO renewal (care_office_id, kind, expires_on, source, recorded_at, recorded_by,
                                recorder_name)
                            VALUES (:office, :kind, :on, :source, :at, :by, :name)""")
                    .param("office", office.value())
                    .param("kind", kind.name())
                    .param("on", expiresOn)
                    .param("source", said)
                    .param("at", utc())
                    .param("by", viewer.account().value())
                    .param("name", viewer.name())
                    .update(key, "id");
            tell(
                    viewer,
                    GrantDepth.CASE,
                    office,
                    today(),
                    "witness.history.term",
                    List.of(CaseHappening.key("witness.term." + kind.name()), CaseHappening.day(expiresOn)),
                    "",
                    id(key));
            return done(viewer, id(key), new WitnessAudit.TermRecorded(office, kind.name()));
        });
    }

    private void tell(
            Viewer viewer,
            GrantDepth depth,
            CareOfficeId office,
            LocalDate on,
            String key,
            List<String> arguments,
            String words,
            long id) {
        events.publishEvent(
                new WitnessHappening(office, depth, on, key, arguments, words, id, clock.instant(), viewer.actor()));
    }

    private WitnessDecision done(Viewer viewer, long id, AuditEvent kept) {
        audit.record(viewer.actor(), kept);
        events.publishEvent(new FiguresChanged());
        return new WitnessDecision.Done(id);
    }

    private static long id(GeneratedKeyHolder key) {
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
