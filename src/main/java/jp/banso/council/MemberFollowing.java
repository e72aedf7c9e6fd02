package jp.banso.council;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.careoffice.register.RegisterFollower;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.FiguresChanged;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.JapanTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes memberships follow what was entered by hand, also when the register brings a corporation new offices (CNC-07). */
@Component
class MemberFollowing implements RegisterFollower {

    private static final List<String> TABLES = List.of(
            "council_membership",
            "council_consent",
            "council_sight",
            "council_word",
            "council_circular_copy",
            "council_entry");

    private final EntryBook entries;
    private final MemberSettling settling;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberFollowing(
            EntryBook entries,
            MemberSettling settling,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.settling = settling;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** How many offices are members now that were none, or are none that were. */
    record Followed(List<CareOfficeId> joined, List<CareOfficeId> left) {}

    /** Inside the caller's transaction; {@code fresh} is the entry that was just made, 0 for none. */
    Followed follow(Actor by, long fresh) {
        var today = JapanTime.today(clock);
        var missing = entries.missing(today);
        var surplus = entries.surplus(today);
        var before = members(Stream.concat(missing.stream(), surplus.stream()).toList());
        entries.follow(today, fresh);
        settling.settle(
                by, Stream.concat(missing.stream(), surplus.stream()).distinct().toList());
        var joined = missing.stream().filter(office -> !before.contains(office)).toList();
        var after = members(surplus);
        var left = surplus.stream().filter(office -> !after.contains(office)).toList();
        tell(by, joined, fresh, "timeline.council.joined");
        tell(by, left, fresh, "timeline.council.left");
        return new Followed(joined, left);
    }

    @Override
    public void applied(IntakeBatchId batch, Actor by) {
        follow(by, 0);
    }

    /** What this room knows of an office that goes, goes with it. */
    @Override
    public void undoing(IntakeBatchId batch) {
        for (var table : TABLES) {
            jdbc.sql("""
                            DELETE t FROM register_undo u STRAIGHT_JOIN %s t ON t.care_office_id = u.care_office_id
                            WHERE u.batch_id = ? AND u.field = '' AND u.outcome = 'REMOVED'""".formatted(table)).param(batch.value()).update();
        }
        jdbc.sql("""
                        DELETE g FROM register_undo u STRAIGHT_JOIN case_grant g ON g.care_office_id = u.care_office_id
                        WHERE u.batch_id = ? AND u.field = '' AND u.outcome = 'REMOVED' AND g.holder_kind = 'COUNCIL'""").param(batch.value()).update();
    }

    @Override
    public void undone(Actor by) {
        follow(by, 0);
    }

    private List<CareOfficeId> members(List<CareOfficeId> offices) {
        return offices.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT id FROM care_office WHERE council_member AND id IN (:offices)")
                        .param(
                                "offices",
                                offices.stream().map(CareOfficeId::value).toList())
                        .query((row, number) -> new CareOfficeId(row.getLong(1)))
                        .list();
    }

    private void tell(Actor by, List<CareOfficeId> offices, long source, String key) {
        var at = Instant.now(clock);
        offices.forEach(office ->
                events.publishEvent(new CouncilHappening(office, JapanTime.today(clock), key, source, at, by)));
        if (!offices.isEmpty()) {
            events.publishEvent(new FiguresChanged());
        }
    }
}
