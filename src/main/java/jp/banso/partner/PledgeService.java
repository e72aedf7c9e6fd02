package jp.banso.partner;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.GrantDepth;
import jp.banso.partner.PledgeDecision.ChangedMeanwhile;
import jp.banso.partner.PledgeDecision.Pledged;
import jp.banso.partner.PledgeDecision.Refused;
import jp.banso.partner.PledgeDecision.Withdrawn;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Offices that start when partners do: their words, and the groups that could start together. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class PledgeService {

    public static final int MOST_NEEDED = 99;
    public static final int LONGEST_WORDS = 300;

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final PledgeBook book;
    private final PledgeFiring firing;
    private final Commands commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PledgeService(
            JdbcClient jdbc,
            CaseScope scope,
            PledgeBook book,
            PledgeFiring firing,
            Commands commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.book = book;
        this.firing = firing;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The office says that it starts when so many of its partners have, of those named where any are. */
    public PledgeDecision pledge(
            Viewer viewer,
            OperationId operation,
            CareOfficeId office,
            int needed,
            List<OfficeNumber> named,
            String words) {
        scope.require(viewer, office, GrantDepth.CASE);
        var said = words.strip();
        if (needed < 1 || needed > MOST_NEEDED || !named.isEmpty() && needed > named.size()) {
            return new Refused("needed");
        }
        if (said.length() > LONGEST_WORDS) {
            return new Refused("long");
        }
        return commands.run(operation, viewer.actor(), "partner.pledge", () -> {
            var listed = jdbc.sql("SELECT listing = 'LISTED' FROM care_office WHERE id = ? FOR UPDATE")
                    .param(office.value())
                    .query(Boolean.class)
                    .single();
            if (listed) {
                return new Refused("adopted");
            }
            if (of(viewer, office).isPresent()) {
                return new Refused("open");
            }
            var counted = new ArrayList<Long>();
            for (var number : named.stream().distinct().toList()) {
                var found = jdbc.sql("SELECT id FROM care_office WHERE office_number = ?")
                        .param(number.value())
                        .query(Long.class)
                        .optional();
                if (found.isEmpty() || found.get() == office.value()) {
                    return new Refused(found.isEmpty() ? "unknown" : "itself");
                }
                counted.add(found.get());
            }
            add(viewer, office, needed, counted, said);
            happened(
                    viewer,
                    office,
                    "timeline.partner.pledge",
                    List.of(CaseHappening.text(String.valueOf(needed))),
                    said);
            return new Pledged(firing.fire(viewer) > 0 && of(viewer, office).isEmpty());
        });
    }

    /** The office takes its word back; a group that counted on it is none any more. */
    public PledgeDecision withdraw(
            Viewer viewer, OperationId operation, CareOfficeId office, long pledge, long version) {
        scope.require(viewer, office, GrantDepth.CASE);
        return commands.run(operation, viewer.actor(), "partner.pledge.withdraw", () -> {
            var withdrawn = jdbc.sql("""
                            UPDATE partner_pledge SET state = 'WITHDRAWN', settled_at = ?, version = version + 1
                            WHERE id = ? AND version = ? AND care_office_id = ? AND state = 'OPEN'""")
                    .params(PartnerBook.utc(Instant.now(clock)), pledge, version, office.value())
                    .update();
            if (withdrawn == 0) {
                return new ChangedMeanwhile();
            }
            happened(viewer, office, "timeline.partner.pledge.withdrawn", List.of(), "");
            return new Withdrawn();
        });
    }

    /** The office's open pledge. */
    public Optional<PledgeRow> of(Viewer viewer, CareOfficeId office) {
        var mine = scope.withPartners(viewer);
        var open = book.open().stream()
                .filter(one -> one.office() == office.value())
                .findFirst();
        return jdbc.sql("""
                        SELECT g.id, g.version, g.needed, g.words, g.recorded_at, g.recorder_name,
                            (SELECT GROUP_CONCAT(q.name ORDER BY q.kana_sort SEPARATOR '\\n')
                                FROM partner_pledge_named n JOIN care_office q ON q.id = n.care_office_id
                                WHERE n.pledge_id = g.id) named
                        FROM partner_pledge g JOIN care_office o ON o.id = g.care_office_id
                        WHERE g.state = 'OPEN' AND o.id = :office AND\s""" + mine.sql())
                .param("office", office.value())
                .params(mine.parameters())
                .query((row, number) -> new PledgeRow(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        open.map(one -> one.adopted().size()).orElse(0),
                        Optional.ofNullable(row.getString(7))
                                .map(names -> List.of(names.split("\n")))
                                .orElse(List.of()),
                        row.getString(4),
                        row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(6)))
                .optional();
    }

    /** The groups that could start together, the largest first; within one by number. */
    public List<List<BundleMember>> bundles(Viewer viewer) {
        var bundles = Pledge.bundles(book.open());
        if (bundles.isEmpty()) {
            return List.of();
        }
        var members = book.members(bundles.stream().flatMap(one -> one.stream()).toList());
        return bundles.stream()
                .map(bundle -> bundle.stream()
                        .map(members::get)
                        .filter(Objects::nonNull)
                        .sorted(java.util.Comparator.comparing(BundleMember::number))
                        .toList())
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
    }

    private void add(Viewer viewer, CareOfficeId office, int needed, List<Long> counted, String words) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO partner_pledge (care_office_id, needed, words, recorded_at, recorded_by, recorder_name)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        office.value(),
                        needed,
                        words,
                        PartnerBook.utc(Instant.now(clock)),
                        viewer.account().value(),
                        viewer.name())
                .update(keys, "id");
        var id = Objects.requireNonNull(keys.getKey()).longValue();
        counted.forEach(one -> jdbc.sql("INSERT INTO partner_pledge_named (pledge_id, care_office_id) VALUES (?, ?)")
                .params(id, one)
                .update());
    }

    private void happened(Viewer viewer, CareOfficeId office, String key, List<String> arguments, String words) {
        events.publishEvent(new PartnerHappening(
                office, JapanTime.today(clock), key, arguments, words, 0, Instant.now(clock), viewer.actor()));
    }
}
