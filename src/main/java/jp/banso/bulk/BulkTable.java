package jp.banso.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.campaign.CampaignId;
import jp.banso.careoffice.NextAction;
import jp.banso.careoffice.NextPlan;
import jp.banso.careoffice.TagId;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.ContactMeans;
import jp.banso.outreach.Written;
import jp.banso.security.Viewer;
import jp.banso.shared.AccountId;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of batches and of their offices. */
@Component
class BulkTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A batch as those who work on it need it. */
    record Batch(BulkId id, BulkWish wish, long begunBy, boolean drawn, boolean undone) {}

    /** One office of a batch: what was planned when the batch was drawn up, and what the batch made of it (0: nothing). */
    record Office(CareOfficeId id, NextPlan before, long made) {}

    BulkId create(Viewer viewer, BulkWish wish, String subject, int offices) {
        var key = new GeneratedKeyHolder();
        var plan = wish instanceof BulkWish.Plan planned ? planned.plan() : null;
        var owner = wish instanceof BulkWish.Owner given ? given.owner() : plan == null ? null : plan.owner();
        jdbc.sql("""
                        INSERT INTO bulk_batch (act, subject_id, subject, plan_action, plan_on, plan_owner, plan_words,
                            keep_plans, offices, begun_at, begun_by, beginner)
                        VALUES (:act, :subjectId, :subject, :action, :on, :owner, :words, :keep, :offices, :at, :by, :name)""")
                .param("act", wish.act().name())
                .param("subjectId", subjectId(wish))
                .param("subject", subject)
                .param("action", plan == null ? null : plan.action().name())
                .param("on", day(wish))
                .param("owner", owner == null ? null : owner.value())
                .param("words", words(wish))
                .param("keep", wish instanceof BulkWish.Plan planned && planned.keepPlans())
                .param("offices", offices)
                .param("at", now())
                .param("by", viewer.account().value())
                .param("name", viewer.name())
                .update(key, "id");
        return new BulkId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** The batch until the end of the transaction. */
    Optional<Batch> held(BulkId id) {
        return jdbc.sql("SELECT * FROM bulk_batch WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) -> new Batch(
                        id,
                        wish(row),
                        row.getLong("begun_by"),
                        row.getObject("drawn_at") != null,
                        row.getObject("undone_at") != null))
                .optional();
    }

    /** Takes the next thousand chosen offices into the batch, in the order of their ids; answers the last, 0 for none. */
    long draw(BulkId batch, BulkSql.Asked asked, long after) {
        var parameters = new HashMap<>(asked.parameters());
        parameters.put("batch", batch.value());
        parameters.put("after", after);
        var ids = jdbc.sql("SELECT o.id FROM care_office o WHERE o.id > :after AND %s ORDER BY o.id LIMIT 1000"
                        .formatted(asked.where()))
                .params(parameters)
                .query(Long.class)
                .list();
        if (ids.isEmpty()) {
            return 0;
        }
        parameters.put("ids", ids);
        jdbc.sql("""
                        INSERT INTO bulk_row (batch_id, care_office_id, state, reason, plan_action, plan_on, plan_owner,
                            plan_words)
                        SELECT :batch, x.id, IF(x.verdict IS NULL, 'WAITING', 'SKIPPED'), COALESCE(x.verdict, ''),
                            x.next_action, x.next_action_on, x.next_action_owner_id, x.next_action_note
                        FROM (SELECT o.id, o.next_action, o.next_action_on, o.next_action_owner_id, o.next_action_note,
                                %s AS verdict FROM care_office o WHERE o.id IN (:ids)) x""".formatted(asked.verdict())).params(parameters).update();
        return ids.getLast();
    }

    void drawn(BulkId batch) {
        jdbc.sql("""
                        UPDATE bulk_batch SET drawn_at = ?,
                            offices = (SELECT COUNT(*) FROM bulk_row r WHERE r.batch_id = bulk_batch.id) WHERE id = ?""").params(now(), batch.value()).update();
    }

    /** The next offices in this state behind one, at most so many. */
    List<Office> next(BulkId batch, BulkState state, long after, int most) {
        return jdbc.sql("""
                        SELECT * FROM bulk_row WHERE batch_id = :batch AND state = :state AND care_office_id > :after
                        ORDER BY care_office_id LIMIT :most""")
                .param("batch", batch.value())
                .param("state", state.name())
                .param("after", after)
                .param("most", most)
                .query((row, number) ->
                        new Office(new CareOfficeId(row.getLong("care_office_id")), plan(row), row.getLong("made_id")))
                .list();
    }

    int count(BulkId batch, BulkState state) {
        return jdbc.sql("SELECT COUNT(*) FROM bulk_row WHERE batch_id = ? AND state = ?")
                .params(batch.value(), state.name())
                .query(Integer.class)
                .single();
    }

    /** Notes what became of one office; {@code made} is the id of what came into being, 0 for nothing. */
    void became(BulkId batch, CareOfficeId office, BulkState state, @Nullable BulkReason reason, long made) {
        jdbc.sql("""
                        UPDATE bulk_row SET state = :state, reason = :reason, made_id = NULLIF(:made, 0)
                        WHERE batch_id = :batch AND care_office_id = :office""")
                .param("state", state.name())
                .param("reason", reason == null ? "" : reason.name())
                .param("made", made)
                .param("batch", batch.value())
                .param("office", office.value())
                .update();
    }

    /** What has not been done yet will not be: the batch is being taken back. */
    void undoing(BulkId batch, Viewer viewer) {
        jdbc.sql("UPDATE bulk_batch SET undone_at = ?, undoer = ? WHERE id = ?")
                .params(now(), viewer.name(), batch.value())
                .update();
        jdbc.sql("UPDATE bulk_row SET state = 'SKIPPED', reason = 'STOPPED' WHERE batch_id = ? AND state = 'WAITING'")
                .param(batch.value())
                .update();
    }

    private static String words(BulkWish wish) {
        return switch (wish) {
            case BulkWish.Plan plan -> plan.plan().words().strip();
            case BulkWish.ToCampaign listed -> listed.because().strip();
            case BulkWish.Sent sent -> sent.letter().what();
            default -> "";
        };
    }

    private static @Nullable LocalDate day(BulkWish wish) {
        return switch (wish) {
            case BulkWish.Plan plan -> plan.plan().on();
            case BulkWish.Sent sent -> sent.letter().on();
            default -> null;
        };
    }

    private static long subjectId(BulkWish wish) {
        return switch (wish) {
            case BulkWish.Owner owner -> 0;
            case BulkWish.Plan plan -> 0;
            case BulkWish.Put put -> put.tag().value();
            case BulkWish.Take take -> take.tag().value();
            case BulkWish.Invite invite -> invite.session().value();
            case BulkWish.ToCampaign listed -> listed.campaign().value();
            case BulkWish.Sent sent -> 0;
        };
    }

    private static BulkWish wish(ResultSet row) throws SQLException {
        var subject = row.getLong("subject_id");
        return switch (BulkAct.valueOf(row.getString("act"))) {
            case OWNER -> new BulkWish.Owner(new AccountId(row.getLong("plan_owner")));
            case PLAN -> new BulkWish.Plan(plan(row), row.getBoolean("keep_plans"));
            case TAG -> new BulkWish.Put(new TagId(subject));
            case UNTAG -> new BulkWish.Take(new TagId(subject));
            case INVITE -> new BulkWish.Invite(new BriefingId(subject));
            case CAMPAIGN -> new BulkWish.ToCampaign(new CampaignId(subject), row.getString("plan_words"));
            case LETTER ->
                new BulkWish.Sent(new Written(
                        ContactMeans.LETTER,
                        Objects.requireNonNull(row.getObject("plan_on", LocalDate.class)),
                        row.getString("plan_words")));
        };
    }

    private static NextPlan plan(ResultSet row) throws SQLException {
        var owner = row.getObject("plan_owner", Long.class);
        return new NextPlan(
                NextAction.valueOf(row.getString("plan_action")),
                row.getObject("plan_on", LocalDate.class),
                owner == null ? null : new AccountId(owner),
                row.getString("plan_words"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
