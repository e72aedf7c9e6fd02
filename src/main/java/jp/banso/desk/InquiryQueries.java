package jp.banso.desk;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads inquiries: all of them for the city and the desk, for a firm those it was given of cases it sees (DSK-02). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK, Names.VENDOR_LEAD, Names.VENDOR_VISITOR})
public class InquiryQueries {

    private static final String SELECT = """
            SELECT i.*, o.office_number, o.name office_name, o.phone office_phone, v.name firm_name,
                t.vendor_id taker_firm
            FROM inquiry i LEFT JOIN care_office o ON o.id = i.care_office_id
            LEFT JOIN vendor v ON v.id = i.vendor_id LEFT JOIN account t ON t.id = i.taken_by
            WHERE %s""";

    /** What a person has before them: what they took, and what their side was given. */
    private static final String MINE = """
            i.state <> 'DONE' AND (i.taken_by = :me AND i.holder = :side OR i.holder = :side AND :side <> 'DESK')""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final Clock clock;

    InquiryQueries(JdbcClient jdbc, CaseScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    private record Condition(String sql, Map<String, Object> parameters) {}

    private Condition visible(Viewer viewer) {
        if (!(viewer instanceof VendorStaff person)) {
            return new Condition("1 = 1", Map.of());
        }
        var mine = scope.of(viewer);
        var parameters = new HashMap<>(mine.parameters());
        parameters.put("firm", person.vendor().value());
        return new Condition("i.vendor_id = :firm AND o.id IS NOT NULL AND " + mine.sql(), parameters);
    }

    private static String side(Viewer viewer) {
        return switch (viewer) {
            case CityStaff city -> Holder.CITY.name();
            case VendorStaff firm -> Holder.FIRM.name();
            default -> Holder.DESK.name();
        };
    }

    /** The open ones by the day they are due, all of them latest first; at most {@code limit} (1–200) after {@code skip}. */
    public List<InquiryRow> rows(Viewer viewer, InquiryFilter filter, int skip, int limit) {
        var visible = visible(viewer);
        var order = filter.which() == InquiryFilter.Which.ALL ? "i.received_at DESC, i.id DESC" : "i.due_on, i.id";
        return filtered(
                        SELECT.formatted(condition(filter, visible.sql())) + " ORDER BY " + order
                                + " LIMIT :limit OFFSET :skip",
                        viewer,
                        filter,
                        visible)
                .param("limit", Math.clamp(limit, 1, 200))
                .param("skip", Math.max(0, skip))
                .query((row, number) -> row(row, viewer))
                .list();
    }

    public int count(Viewer viewer, InquiryFilter filter) {
        var visible = visible(viewer);
        return filtered(
                        "SELECT COUNT(*) FROM inquiry i LEFT JOIN care_office o ON o.id = i.care_office_id WHERE "
                                + condition(filter, visible.sql()),
                        viewer,
                        filter,
                        visible)
                .query(Integer.class)
                .single();
    }

    private static String condition(InquiryFilter filter, String visible) {
        var which =
                switch (filter.which()) {
                    case OPEN -> "i.state <> 'DONE'";
                    case OVERDUE -> "i.state <> 'DONE' AND i.due_on < :today";
                    case MINE -> MINE;
                    case ALL -> "1 = 1";
                };
        return which
                + (filter.category() == null ? "" : " AND i.category = :category")
                + (filter.channel() == null ? "" : " AND i.channel = :channel")
                + (filter.words().isNone() ? "" : " AND " + filter.words().occurIn("""
                                CONCAT_WS(' ', i.number, i.question, IF(:side = 'FIRM', NULL, i.answer), i.error_code, i.software, i.unknown_name,
                                    i.caller, o.name, IF(:numbers, o.office_number, NULL))"""))
                + " AND (" + visible + ")";
    }

    private JdbcClient.StatementSpec filtered(String sql, Viewer viewer, InquiryFilter filter, Condition visible) {
        var category = filter.category();
        var channel = filter.channel();
        return jdbc.sql(sql)
                .params(visible.parameters())
                .params(filter.words().parameters())
                .param("me", viewer.account().value())
                .param("side", side(viewer))
                .param("numbers", CareOfficeColumn.NUMBER.visibleTo(viewer))
                .param("today", JapanTime.today(clock))
                .param("category", category == null ? "" : category.name())
                .param("channel", channel == null ? "" : channel.name());
    }

    /** The inquiry of that number with its history; empty for one that is not theirs and, alike, for one that is not. */
    public Optional<InquiryCard> card(Viewer viewer, String number) {
        return card(viewer, " AND i.number = :key", number);
    }

    public Optional<InquiryCard> card(Viewer viewer, InquiryId id) {
        return card(viewer, " AND i.id = :key", id.value());
    }

    private Optional<InquiryCard> card(Viewer viewer, String which, Object key) {
        var visible = visible(viewer);
        return jdbc.sql(SELECT.formatted("(" + visible.sql() + ")" + which))
                .params(visible.parameters())
                .param("key", key)
                .query((row, number) -> {
                    var steps = steps(viewer, row.getLong("id"));
                    return InquiryCells.card(
                            row, row(row, viewer), answer(viewer, row.getString("answer"), steps), steps);
                })
                .optional();
    }

    /** A firm reads what it answered itself; what others write, told or not, is no business of its (DSK-04). */
    private static String answer(Viewer viewer, String answer, List<InquiryCard.Step> steps) {
        return !(viewer instanceof VendorStaff)
                ? answer
                : steps.stream()
                        .filter(step -> step.kind() == StepKind.ANSWERED || step.kind() == StepKind.PASSED_BACK)
                        .reduce((earlier, later) -> later)
                        .map(InquiryCard.Step::words)
                        .orElse("");
    }

    /** The inquiries of one case that this viewer may read, latest first. */
    public List<InquiryRow> ofOffice(Viewer viewer, CareOfficeId office) {
        var visible = visible(viewer);
        return jdbc.sql(SELECT.formatted("i.care_office_id = :office AND (" + visible.sql() + ")")
                        + " ORDER BY i.received_at DESC, i.id DESC LIMIT 50")
                .params(visible.parameters())
                .param("office", office.value())
                .query((row, number) -> row(row, viewer))
                .list();
    }

    private List<InquiryCard.Step> steps(Viewer viewer, long inquiry) {
        var firm = viewer instanceof VendorStaff person ? person.vendor().value() : 0;
        return jdbc.sql("""
                        SELECT s.*, a.vendor_id actor_firm FROM inquiry_step s LEFT JOIN account a ON a.id = s.recorded_by
                        WHERE s.inquiry_id = :inquiry AND (:firm = 0 OR s.vendor_id = :firm) ORDER BY s.id""")
                .param("inquiry", inquiry)
                .param("firm", firm)
                .query((row, number) -> new InquiryCard.Step(
                        StepKind.valueOf(row.getString("kind")),
                        row.getString("target"),
                        row.getString("words"),
                        Objects.requireNonNull(row.getObject("recorded_at", LocalDateTime.class))
                                .toInstant(ZoneOffset.UTC),
                        CaseScope.nameOf(viewer, row.getString("actor"), row.getObject("actor_firm", Long.class))))
                .list();
    }

    private static InquiryRow row(ResultSet row, Viewer viewer) throws SQLException {
        return InquiryCells.row(
                row,
                CareOfficeColumn.NUMBER.visibleTo(viewer),
                CaseScope.nameOf(viewer, row.getString("taker_name"), row.getObject("taker_firm", Long.class)));
    }

    /** How many inquiries a person has before them, and how many open ones are late. */
    public Waiting waiting(Viewer viewer) {
        return new Waiting(
                count(viewer, InquiryFilter.of(InquiryFilter.Which.OPEN)),
                count(viewer, InquiryFilter.of(InquiryFilter.Which.OVERDUE)),
                count(viewer, InquiryFilter.of(InquiryFilter.Which.MINE)));
    }

    /** Open ones, those of them that are late, and those that are the viewer's turn. */
    public record Waiting(int open, int overdue, int mine) {}

    /** The day by which something that comes on that day is answered: the third working day after it (DSK-12). */
    public static LocalDate usualDue(LocalDate on) {
        return WorkingDays.after(on, 3);
    }
}
