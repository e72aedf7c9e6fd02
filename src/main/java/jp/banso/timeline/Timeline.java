package jp.banso.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.CaseEntryKind;
import jp.banso.careoffice.CaseEvent;
import jp.banso.careoffice.CaseEvent.AxisMoved;
import jp.banso.careoffice.CaseEvent.DetailsEdited;
import jp.banso.careoffice.CaseEvent.GrantChanged;
import jp.banso.careoffice.CaseEvent.NextActionPlanned;
import jp.banso.careoffice.CaseEvent.StageMoved;
import jp.banso.careoffice.CaseHappening;
import jp.banso.careoffice.CaseRetold;
import jp.banso.careoffice.GrantDepth;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.JapanTime;
import jp.banso.shared.VendorId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Hears what happened to a case and keeps it, in the same transaction. */
@Component
class Timeline {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;

    Timeline(JdbcClient jdbc, ObjectMapper json, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    @EventListener
    void on(CaseEvent event) {
        switch (event) {
            case StageMoved moved ->
                keep(
                        moved,
                        CaseEntryKind.STAGE,
                        GrantDepth.CASE,
                        moved.effectiveOn(),
                        "timeline.stage." + moved.kind(),
                        List.of(
                                "stage." + moved.from(),
                                "stage." + moved.to(),
                                moved.evidence() == null ? "" : "evidence." + moved.evidence(),
                                moved.reason() == null ? "" : "stepback." + moved.reason()),
                        moved.words(),
                        moved.event());
            case AxisMoved moved ->
                keep(
                        moved,
                        CaseEntryKind.STANDING,
                        GrantDepth.CASE,
                        moved.effectiveOn(),
                        "timeline.axis." + moved.axis(),
                        List.of(
                                axisKey(moved) + moved.from(),
                                axisKey(moved) + moved.to(),
                                moved.reason().isEmpty() ? "" : "reason." + moved.reason()),
                        moved.words(),
                        0);
            case DetailsEdited edited -> {
                for (var change : edited.changes()) {
                    var note = change.field().equals("note");
                    keep(
                            edited,
                            CaseEntryKind.EDIT,
                            note ? GrantDepth.FULL : GrantDepth.CASE,
                            JapanTime.dateOf(edited.at()),
                            note ? "timeline.note" : "timeline.edit",
                            note ? List.of() : List.of("details." + change.field(), change.old(), change.now()),
                            note ? change.now() : "",
                            0);
                }
            }
            case NextActionPlanned planned ->
                keep(
                        planned,
                        CaseEntryKind.PLAN,
                        GrantDepth.FULL,
                        JapanTime.dateOf(planned.at()),
                        planned.on() == null ? "timeline.plan.cleared" : "timeline.plan",
                        List.of(
                                "nextaction." + planned.action(),
                                planned.on() == null ? "" : planned.on().toString(),
                                planned.owner()),
                        planned.words(),
                        0);
            case GrantChanged changed ->
                keep(
                        changed,
                        CaseEntryKind.GRANT,
                        GrantDepth.FULL,
                        JapanTime.dateOf(changed.at()),
                        changed.given() ? "timeline.grant.given" : "timeline.grant.ended",
                        List.of(CaseHappening.text(changed.holder())),
                        "",
                        0);
        }
    }

    @EventListener
    void on(CaseHappening told) {
        keep(
                told.careOffice(),
                told.kind(),
                told.depth(),
                told.firm(),
                told.happenedOn(),
                told.textKey(),
                told.arguments(),
                told.words(),
                told.source(),
                told.whose(),
                told.at(),
                told.by());
    }

    /** What the record said is gone from history too; that it was there stays. */
    @EventListener
    void on(CaseRetold told) {
        jdbc.sql("""
                        UPDATE case_entry SET text_key = :now, arguments = :arguments, words = ''
                        WHERE care_office_id = :office AND text_key = :key AND source_id = :source""")
                .param("now", told.nowKey())
                .param("arguments", json.writeValueAsString(told.arguments()))
                .param("office", told.careOffice().value())
                .param("key", told.textKey())
                .param("source", told.source())
                .update();
    }

    private static String axisKey(AxisMoved moved) {
        return switch (moved.axis()) {
            case LISTING -> "listing.";
            case MIGRATION -> "migration.";
            case DISPOSITION -> "disposition.";
            case OPERATING -> "operating.";
        };
    }

    private void keep(
            CaseEvent event,
            CaseEntryKind kind,
            GrantDepth depth,
            LocalDate day,
            String key,
            List<String> arguments,
            String words,
            long source) {
        var whose = event instanceof NextActionPlanned planned ? planned.whose() : null;
        keep(event.careOffice(), kind, depth, null, day, key, arguments, words, source, whose, event.at(), event.by());
    }

    private void keep(
            CareOfficeId office,
            CaseEntryKind kind,
            GrantDepth depth,
            @Nullable VendorId firm,
            LocalDate day,
            String key,
            List<String> arguments,
            String words,
            long source,
            @Nullable AccountId whose,
            Instant at,
            Actor by) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO case_entry (care_office_id, kind, depth, vendor_id, happened_on, recorded_at, account_id, actor,
                            text_key, arguments, words, source_id)
                        VALUES (:office, :kind, :depth, :firm, :day, :at, :account, :actor, :key, :arguments, :words,
                            NULLIF(:source, 0))""")
                .param("office", office.value())
                .param("kind", kind.name())
                .param("depth", depth.name())
                .param("firm", firm == null ? null : firm.value())
                .param("day", day)
                .param("at", utc(at))
                .param("account", by.accountValue())
                .param("actor", by.name())
                .param("key", key)
                .param("arguments", json.writeValueAsString(arguments))
                .param("words", words)
                .param("source", source)
                .update(id);
        events.publishEvent(new EntryKept(
                Objects.requireNonNull(id.getKey()).longValue(), office, depth, firm, words, whose, at, by));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
