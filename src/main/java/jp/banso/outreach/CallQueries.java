package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.budget.ContactBudget;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.SearchText;
import jp.banso.outreach.CampaignCalls.Narrowing;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The call list: offices that are pursued and open, and whose appointment has come or which are still at S00 or S10
 * (OUT-08).
 */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class CallQueries {

    private static final String CALLBACK = """
            (SELECT c.result FROM contact_record c FORCE INDEX (contact_record_office)
                WHERE c.care_office_id = o.id AND c.state = 'STANDING'
                ORDER BY c.contacted_at DESC, c.id DESC LIMIT 1) = 'WILL_CALL_BACK'""";

    private static final String OFFERS = """
            EXISTS (SELECT 1 FROM service_designation d
                WHERE d.care_office_id = o.id AND d.service_code = :service AND d.ended_on IS NULL)""";

    private static final String FREE = """
            NOT EXISTS (SELECT 1 FROM call_hold h
                WHERE h.care_office_id = o.id AND h.held_until > :now AND h.holder_id <> :me)""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final CampaignCalls campaigns;
    private final ContactBudget budget;
    private final CallChain chain;
    private final Clock clock;

    CallQueries(
            JdbcClient jdbc,
            CaseScope scope,
            CampaignCalls campaigns,
            ContactBudget budget,
            CallChain chain,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.campaigns = campaigns;
        this.budget = budget;
        this.chain = chain;
        this.clock = clock;
    }

    /** At most {@code limit} (1–500) rows after the first {@code skip}. */
    public List<CallRow> rows(Viewer viewer, CallFilter filter, int skip, int limit) {
        return read(viewer, filter, "1 = 1", Map.of(), Math.max(0, skip), Math.clamp(limit, 1, 500));
    }

    public int count(Viewer viewer, CallFilter filter) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE " + condition(viewer, filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** The row no other caller has that follows this position, wherever the office that stood there has gone. */
    public Optional<CallRow> after(Viewer viewer, CallFilter filter, CallPosition position) {
        return read(
                        viewer,
                        filter,
                        "(" + filter.order().rank() + ", " + filter.order().day() + ", "
                                + filter.order().then() + ", o.id) > (:rank, :day, :then, :id) AND " + FREE,
                        Map.of(
                                "rank",
                                position.rank(),
                                "day",
                                position.day(),
                                "then",
                                position.then(),
                                "id",
                                position.id()),
                        0,
                        1)
                .stream()
                .findFirst();
    }

    /** How many offices each part of the list holds under these conditions. */
    public Map<CallFilter.Which, Integer> counts(Viewer viewer, CallFilter filter) {
        var counts = new EnumMap<CallFilter.Which, Integer>(CallFilter.Which.class);
        for (var which : CallFilter.Which.values()) {
            counts.put(which, count(viewer, filter.holding(which)));
        }
        return counts;
    }

    /** How many planned actions have come, of pursued and open offices. */
    public DueCalls due(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        var filter = CallFilter.of(CallFilter.Which.DUE);
        return jdbc.sql("""
                        SELECT COALESCE(SUM(o.next_action_on = :today), 0), COALESCE(SUM(o.next_action_on < :today), 0),
                            COALESCE(SUM(o.next_action_owner_id <=> :me), 0)
                        FROM care_office o WHERE\s""" + condition(viewer, filter, parameters))
                .params(parameters)
                .param("me", viewer.account().value())
                .query((row, number) -> new DueCalls(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /** How many offices have left this part of the list because somebody turned to them lately (BUD-02). */
    public int pausedCount(Viewer viewer, CallFilter filter) {
        var parameters = new HashMap<String, Object>();
        return jdbc.sql("SELECT COUNT(*) FROM care_office o WHERE " + paused(viewer, filter, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    /** At most {@code limit} (1–500) of them by name, each with the reason. */
    public List<PausedCall> paused(Viewer viewer, CallFilter filter, int limit) {
        var parameters = new HashMap<String, Object>();
        var condition = paused(viewer, filter, parameters);
        var found = jdbc.sql("SELECT o.id, o.office_number, o.name FROM care_office o WHERE " + condition
                        + " ORDER BY o.kana_sort, o.id LIMIT :limit")
                .params(parameters)
                .param("limit", Math.clamp(limit, 1, 500))
                .query((row, number) -> new Named(new CareOfficeId(row.getLong(1)), row.getString(2), row.getString(3)))
                .list();
        var pauses = budget.pauses(viewer, found.stream().map(Named::id).toList());
        return found.stream()
                .filter(one -> pauses.containsKey(one.id()))
                .map(one -> new PausedCall(
                        one.id(), one.number(), one.name(), Objects.requireNonNull(pauses.get(one.id()))))
                .toList();
    }

    private record Named(CareOfficeId id, String number, String name) {}

    private List<CallRow> read(
            Viewer viewer, CallFilter filter, String seek, Map<String, Object> sought, int skip, int limit) {
        var parameters = new HashMap<>(sought);
        parameters.put("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        parameters.put("me", viewer.account().value());
        var condition = condition(viewer, filter, parameters);
        var order = filter.order();
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, o.kana, o.phone, o.ask_for, o.reachable, o.stage, o.next_action, o.next_action_on,
                            o.next_action_note, a.display_name AS owner, page.rank_now, page.day_now, page.then_now,
                            last.contacted_at, last.result, h.holder_name, h.held_until, %s AS retired,
                            (SELECT COUNT(*) FROM contact_record n
                             WHERE n.care_office_id = o.id AND n.state = 'STANDING') AS contacts
                        FROM (SELECT o.id, %s AS rank_now, %s AS day_now, %s AS then_now FROM care_office o %s
                            WHERE %s AND %s ORDER BY rank_now, day_now, then_now, o.id LIMIT :limit OFFSET :skip) page
                        JOIN care_office o ON o.id = page.id
                        LEFT JOIN account a ON a.id = o.next_action_owner_id
                        LEFT JOIN contact_record last ON last.id = (
                            SELECT l.id FROM contact_record l WHERE l.care_office_id = o.id AND l.state = 'STANDING'
                            ORDER BY l.contacted_at DESC, l.id DESC LIMIT 1)
                        LEFT JOIN call_hold h
                            ON h.care_office_id = o.id AND h.held_until > :now AND h.holder_id <> :me
                        ORDER BY page.rank_now, page.day_now, page.then_now, o.id""".formatted(
                                RetiredPhone.sql(),
                                order.rank(),
                                order.day(),
                                order.then(),
                                chained(order, parameters),
                                condition,
                                seek))
                .params(parameters)
                .param("limit", limit)
                .param("skip", skip)
                .query((row, number) -> CallReading.call(row, today()))
                .list();
    }

    private String chained(CallOrder order, Map<String, Object> parameters) {
        if (order != CallOrder.PARTNERS) {
            return "";
        }
        var scores = chain.scores();
        parameters.putAll(scores.parameters());
        return "LEFT JOIN (" + scores.sql() + ") chain ON chain.care_office_id = o.id";
    }

    /** Numbers found wrong are there to be corrected, not called: no pause holds them back. */
    private String condition(Viewer viewer, CallFilter filter, Map<String, Object> parameters) {
        if (filter.which() == CallFilter.Which.WRONG_NUMBER) {
            return wanted(viewer, filter, parameters);
        }
        var pausing = budget.pausing(viewer);
        parameters.putAll(pausing.parameters());
        return wanted(viewer, filter, parameters) + " AND NOT " + pausing.sql();
    }

    private String paused(Viewer viewer, CallFilter filter, Map<String, Object> parameters) {
        var pausing = budget.pausing(viewer);
        parameters.putAll(pausing.parameters());
        return wanted(viewer, filter, parameters) + " AND " + pausing.sql();
    }

    private String wanted(Viewer viewer, CallFilter filter, Map<String, Object> parameters) {
        var mine = scope.of(viewer);
        parameters.putAll(mine.parameters());
        parameters.put("today", today());
        var campaign = campaign(viewer, filter);
        var sql = new StringBuilder(mine.sql())
                .append(" AND o.disposition = 'TARGET' AND o.operating_status <> 'CLOSED' AND ")
                .append(
                        switch (filter.which()) {
                            case ALL -> waiting(campaign);
                            case DUE -> "o.next_action_on <= :today";
                            case CALLBACK -> CALLBACK;
                            case UNTOUCHED -> "o.stage = 0";
                            case CONTACTED -> "o.stage = 1";
                            case WRONG_NUMBER -> waiting(campaign);
                        });
        sql.append(filter.which() == CallFilter.Which.WRONG_NUMBER ? " AND " : " AND NOT ")
                .append(RetiredPhone.sql());
        if (filter.campaign() != null) {
            sql.append(" AND ").append(campaign.map(Narrowing::on).orElse("1 = 0"));
            campaign.ifPresent(one -> parameters.putAll(one.parameters()));
        }
        if (filter.mine()) {
            sql.append(" AND o.next_action_owner_id = :owner");
            parameters.put("owner", viewer.account().value());
        }
        if (!filter.service().isEmpty()) {
            sql.append(" AND ").append(OFFERS);
            parameters.put("service", filter.service());
        }
        var count = 0;
        for (var word : SearchText.words(filter.text())) {
            var name = "word" + count++;
            sql.append(" AND LOCATE(:").append(name).append(", o.search_key) > 0");
            parameters.put(name, word.getBytes(StandardCharsets.UTF_8));
        }
        return sql.toString();
    }

    /** OUT-08; of a campaign, those that have not given their answer in it (CMP-02). */
    private static String waiting(Optional<Narrowing> campaign) {
        return campaign.map(one -> "(o.next_action_on <= :today OR " + one.open() + ")")
                .orElse("(o.next_action_on <= :today OR o.stage <= 1)");
    }

    /** The campaign whose offices are shown; empty where none is asked for, or the viewer knows none of that id. */
    public Optional<Narrowing> campaign(Viewer viewer, CallFilter filter) {
        var id = filter.campaign();
        return id == null ? Optional.empty() : campaigns.narrowing(viewer, id);
    }

    private LocalDate today() {
        return JapanTime.today(clock);
    }
}
