package jp.banso.careoffice;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard.Designation;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CheckDigit;
import jp.banso.shared.JapanTime;
import jp.banso.shared.OfficeNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a case page reads about one office, cut to the viewer's depth. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.VENDOR_LEAD, Names.VENDOR_VISITOR, Names.LIAISON, Names.DESK})
public class CaseQueries {

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final ScopeWatch watch;
    private final CouncilWatch council;
    private final Clock clock;

    CaseQueries(JdbcClient jdbc, CaseScope scope, ScopeWatch watch, CouncilWatch council, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.watch = watch;
        this.council = council;
        this.clock = clock;
    }

    /** The case; empty alike for one that does not exist and one that is not the viewer's, which the audit log notes. */
    public Optional<CareOfficeCard> card(Viewer viewer, CareOfficeId id) {
        var mine = scope.of(viewer);
        var depth = CaseScope.depth(viewer);
        // Read before the row is: a row in hand keeps its connection, and a second one may not be there.
        var services = depth.reaches(GrantDepth.CARD) ? designations(id) : List.<Designation>of();
        var reached = depth.reaches(GrantDepth.CASE) ? reachedOn(id) : Map.<AdoptionStage, LocalDate>of();
        var tags = depth.reaches(GrantDepth.FULL) ? tags(id) : List.<CaseTag>of();
        var card = jdbc.sql("""
                        SELECT o.*, c.name AS corporation, c.corporate_number, v.name AS vendor, a.display_name AS owner
                        FROM care_office o
                        LEFT JOIN corporation c ON c.id = o.corporation_id
                        LEFT JOIN vendor v ON v.id = o.vendor_id
                        LEFT JOIN account a ON a.id = o.next_action_owner_id
                        WHERE o.id = :id AND\s""" + mine.sql())
                .param("id", id.value())
                .params(mine.parameters())
                .query((row, number) -> card(row, depth, viewer, services, reached, tags))
                .optional();
        if (card.isEmpty()) {
            watch.refused(viewer, id);
        } else {
            council.shown(viewer, List.of(id), CouncilWatch.Shown.CARD);
        }
        return card;
    }

    /** The office with this number, if the viewer may see it; asking for one that is not theirs is noted. */
    public Optional<CareOfficeId> byNumber(Viewer viewer, OfficeNumber number) {
        var mine = scope.of(viewer);
        var found = jdbc.sql("SELECT o.id FROM care_office o WHERE o.office_number = :number AND " + mine.sql())
                .param("number", number.value())
                .params(mine.parameters())
                .query(Long.class)
                .optional()
                .map(CareOfficeId::new);
        if (found.isEmpty()) {
            watch.refused(viewer, number);
        }
        return found;
    }

    /** All stage events of the case, latest first; for CASE depth and deeper, else empty. */
    public List<StageEventRow> stageEvents(Viewer viewer, CareOfficeId id) {
        if (scope.depthOf(viewer, id)
                .filter(depth -> depth.reaches(GrantDepth.CASE))
                .isEmpty()) {
            return List.of();
        }
        var rows = jdbc.sql("""
                        SELECT e.*, a.vendor_id AS recorder_firm FROM stage_event e
                        LEFT JOIN account a ON a.id = e.recorded_by
                        WHERE e.care_office_id = ? ORDER BY e.id DESC""")
                .param(id.value())
                .query((row, number) -> event(row, viewer))
                .list();
        var wrong = new HashSet<Long>();
        rows.stream().map(StageEventRow::corrects).filter(Objects::nonNull).forEach(wrong::add);
        return rows.stream()
                .map(row -> wrong.contains(row.id()) ? corrected(row) : row)
                .toList();
    }

    /** The people of the city a next action can be given to, by name. */
    @RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
    public Map<AccountId, String> owners(Viewer viewer) {
        var owners = new java.util.LinkedHashMap<AccountId, String>();
        jdbc.sql("""
                        SELECT id, display_name FROM account
                        WHERE role IN ('CITY_ADMIN', 'CITY_STAFF') AND enabled ORDER BY display_name""")
                .query((row, number) -> owners.put(new AccountId(row.getLong(1)), row.getString(2)))
                .list();
        return owners;
    }

    private CareOfficeCard card(
            ResultSet row,
            GrantDepth depth,
            Viewer viewer,
            List<Designation> services,
            Map<AdoptionStage, LocalDate> reached,
            List<CaseTag> tags)
            throws SQLException {
        var id = new CareOfficeId(row.getLong("id"));
        var inCase = depth.reaches(GrantDepth.CASE);
        var full = depth.reaches(GrantDepth.FULL);
        var number = row.getString("office_number");
        var phone = CareOfficeColumn.PHONE.visibleTo(viewer) ? row.getString("phone") : "";
        var staleOn = inCase ? row.getObject("stale_on", LocalDate.class) : null;
        return new CareOfficeCard(
                id,
                row.getLong("version"),
                depth,
                depth.reaches(GrantDepth.CARD) ? number : "",
                depth.reaches(GrantDepth.CARD) && new OfficeNumber(number).check() == CheckDigit.DIFFERS,
                row.getString("name"),
                row.getString("kana"),
                inCase ? text(row.getString("corporation")) : "",
                inCase ? text(row.getString("corporate_number")) : "",
                services,
                inCase ? (row.getString("address") + " " + row.getString("building")).strip() : "",
                inCase
                        ? new ContactDetails(
                                phone,
                                row.getString("fax"),
                                row.getString("email"),
                                row.getString("url"),
                                full ? row.getString("note") : "",
                                full ? row.getString("ask_for") : "",
                                full ? row.getString("reachable") : "")
                        : new ContactDetails(phone, "", "", "", ""),
                AdoptionStage.values()[row.getInt("stage")],
                inCase ? row.getObject("stage_since", LocalDate.class) : null,
                reached,
                depth.reaches(GrantDepth.CARD) ? Listing.valueOf(row.getString("listing")) : Listing.UNLISTED,
                inCase ? MigrationStage.valueOf(row.getString("migration")) : MigrationStage.NOT_STARTED,
                inCase ? Disposition.valueOf(row.getString("disposition")) : Disposition.TARGET,
                inCase ? row.getString("disposition_reason") : "",
                inCase ? row.getObject("review_on", LocalDate.class) : null,
                inCase ? OperatingStatus.valueOf(row.getString("operating_status")) : OperatingStatus.UNKNOWN,
                full && row.getBoolean("council_member"),
                full ? text(row.getString("vendor")) : "",
                inCase ? NextAction.valueOf(row.getString("next_action")) : NextAction.NONE,
                inCase ? row.getObject("next_action_on", LocalDate.class) : null,
                full ? owner(row) : null,
                inCase ? text(row.getString("owner")) : "",
                full ? row.getString("next_action_note") : "",
                staleOn,
                staleOn != null && !staleOn.isAfter(JapanTime.today(clock)),
                tags,
                full ? row.getString("updated_by") : "");
    }

    private static @Nullable AccountId owner(ResultSet row) throws SQLException {
        var owner = row.getObject("next_action_owner_id", Long.class);
        return owner == null ? null : new AccountId(owner);
    }

    private List<CaseTag> tags(CareOfficeId id) {
        return jdbc.sql("""
                        SELECT t.id, t.name FROM care_office_tag m JOIN tag t ON t.id = m.tag_id
                        WHERE m.care_office_id = ? ORDER BY t.name_key""")
                .param(id.value())
                .query((row, number) -> new CaseTag(new TagId(row.getLong(1)), row.getString(2)))
                .list();
    }

    private List<Designation> designations(CareOfficeId id) {
        return jdbc.sql("""
                        SELECT service_code, name, designated_on, capacity, days FROM service_designation
                        WHERE care_office_id = ? AND ended_on IS NULL ORDER BY service_code""")
                .param(id.value())
                .query((row, number) -> new Designation(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, Integer.class),
                        row.getString(5)))
                .list();
    }

    private Map<AdoptionStage, LocalDate> reachedOn(CareOfficeId id) {
        var days = new EnumMap<AdoptionStage, LocalDate>(AdoptionStage.class);
        jdbc.sql("""
                        SELECT e.to_stage, MIN(e.effective_on) FROM stage_event e
                        WHERE e.care_office_id = ? AND e.kind <> 'CORRECTION'
                            AND NOT EXISTS (SELECT 1 FROM stage_event w WHERE w.corrects_id = e.id)
                        GROUP BY e.to_stage""")
                .param(id.value())
                .query((row, number) ->
                        days.put(AdoptionStage.values()[row.getInt(1)], row.getObject(2, LocalDate.class)))
                .list();
        return days;
    }

    private static StageEventRow event(ResultSet row, Viewer viewer) throws SQLException {
        var evidence = row.getString("evidence_kind");
        var reason = row.getString("reason");
        var own = row.getLong("recorded_by") == viewer.account().value();
        var words = row.getString("evidence_note") + row.getString("comment");
        return new StageEventRow(
                row.getLong("id"),
                StageEventKind.valueOf(row.getString("kind")),
                AdoptionStage.values()[row.getInt("from_stage")],
                AdoptionStage.values()[row.getInt("to_stage")],
                row.getObject("effective_on", LocalDate.class),
                evidence == null ? null : EvidenceKind.valueOf(evidence),
                reason == null ? null : StepBackReason.valueOf(reason),
                own || CaseScope.depth(viewer).reaches(GrantDepth.FULL) ? words : "",
                row.getObject("corrects_id", Long.class),
                false,
                instant(row.getObject("recorded_at", LocalDateTime.class)),
                CaseScope.nameOf(viewer, row.getString("recorder_name"), row.getObject("recorder_firm", Long.class)));
    }

    private static StageEventRow corrected(StageEventRow row) {
        return new StageEventRow(
                row.id(),
                row.kind(),
                row.from(),
                row.to(),
                row.effectiveOn(),
                row.evidence(),
                row.reason(),
                row.words(),
                row.corrects(),
                true,
                row.recordedAt(),
                row.recorder());
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
