package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.partner.PartnerDecision.ChangedMeanwhile;
import jp.banso.partner.PartnerDecision.Refused;
import jp.banso.partner.PartnerDecision.Withdrawn;
import jp.banso.partner.Told.End;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records who exchanges plans with whom, as it is heard, and takes back what was wrong. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class PartnerService {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 300;

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final PartnerBook book;
    private final PledgeFiring pledges;
    private final Commands commands;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerService(
            JdbcClient jdbc,
            CaseScope scope,
            PartnerBook book,
            PledgeFiring pledges,
            Commands commands,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.book = book;
        this.pledges = pledges;
        this.commands = commands;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody named these partners of the office: new ones are links from now on, known ones are confirmed. */
    public PartnerDecision tell(Viewer viewer, OperationId operation, CareOfficeId office, NewPartners partners) {
        scope.require(viewer, office, GrantDepth.CASE);
        var offence = offence(partners);
        if (offence.isPresent()) {
            return new Refused(offence.get());
        }
        return commands.run(operation, viewer.actor(), "partner.tell", () -> {
            var own = new End(office.value(), services(office.value()));
            var told = new ArrayList<Told>();
            for (var number : partners.offices()) {
                var found = end(number);
                if (found.isEmpty()) {
                    return new Refused("unknown");
                }
                if (found.get().id() == own.id()) {
                    return new Refused("itself");
                }
                told.add(Told.pair(own, found.get(), partners.source(), partners.saidOn(), partners.month()));
            }
            if (!partners.outsideName().isEmpty()) {
                told.add(new Told(
                        own.id(),
                        null,
                        partners.outsideName(),
                        partners.outsideArea(),
                        PlanMaker.of(own.services(), ""),
                        partners.source(),
                        partners.saidOn(),
                        partners.month()));
            }
            var kept = book.tell(told, null, viewer.actor(), Instant.now(clock));
            audit.record(viewer.actor(), new PartnerAudit.Told(office.value(), kept.added(), kept.confirmed()));
            happened(
                    viewer,
                    office,
                    "timeline.partner.told",
                    List.of(
                            CaseHappening.text(String.valueOf(kept.added())),
                            CaseHappening.text(String.valueOf(kept.confirmed()))),
                    "");
            pledges.fire(viewer);
            return new PartnerDecision.Told(kept.added(), kept.confirmed());
        });
    }

    /** The two do not exchange plans, or no longer: the link stands no more from today, what was said of it stays. */
    public PartnerDecision withdraw(
            Viewer viewer, OperationId operation, CareOfficeId office, long link, long version, String reason) {
        scope.require(viewer, office, GrantDepth.CASE);
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            return new Refused(words.isEmpty() ? "empty" : "long");
        }
        return commands.run(operation, viewer.actor(), "partner.withdraw", () -> {
            var held = jdbc.sql("""
                            SELECT id FROM partner_link WHERE id = :link AND version = :version AND standing
                                AND :office IN (office_a_id, office_b_id) FOR UPDATE""")
                    .param("link", link)
                    .param("version", version)
                    .param("office", office.value())
                    .query(Long.class)
                    .optional();
            if (held.isEmpty()) {
                return new ChangedMeanwhile();
            }
            book.withdraw(link, JapanTime.today(clock), words, viewer.actor(), Instant.now(clock));
            audit.record(viewer.actor(), new PartnerAudit.Withdrawn(link));
            happened(viewer, office, "timeline.partner.withdrawn", List.of(), words);
            return new Withdrawn();
        });
    }

    private Optional<String> offence(NewPartners partners) {
        var today = JapanTime.today(clock);
        var month = partners.month();
        if (partners.offices().isEmpty() && partners.outsideName().isEmpty()) {
            return Optional.of("nobody");
        }
        if (partners.offices().size() > NewPartners.MOST) {
            return Optional.of("many");
        }
        if (partners.saidOn().isAfter(today)) {
            return Optional.of("future");
        }
        if (month != null && month.isAfter(YearMonth.from(today))) {
            return Optional.of("month");
        }
        return partners.outsideName().length() > NewPartners.LONGEST_NAME
                        || partners.outsideArea().length() > NewPartners.LONGEST_AREA
                ? Optional.of("long")
                : Optional.empty();
    }

    private Optional<End> end(OfficeNumber number) {
        return jdbc.sql("SELECT id, service_codes FROM care_office WHERE office_number = ?")
                .param(number.value())
                .query((row, count) -> new End(row.getLong(1), row.getString(2)))
                .optional();
    }

    private String services(long office) {
        return jdbc.sql("SELECT service_codes FROM care_office WHERE id = ?")
                .param(office)
                .query(String.class)
                .single();
    }

    private void happened(Viewer viewer, CareOfficeId office, String key, List<String> arguments, String words) {
        events.publishEvent(new PartnerHappening(
                office, JapanTime.today(clock), key, arguments, words, 0, Instant.now(clock), viewer.actor()));
    }
}
