package jp.banso.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CasePerson;
import jp.banso.careoffice.CaseScope;
import jp.banso.security.ActingPeople;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.security.Viewer.Observer;
import jp.banso.security.Viewer.SupportDesk;
import jp.banso.security.Viewer.VendorStaff;
import jp.banso.shared.AccountId;
import jp.banso.shared.Actor;
import jp.banso.timeline.EntriesKept;
import jp.banso.timeline.EntryKept;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Hears what history has got and keeps, in the same transaction, a notice for everybody concerned who may read it: who watches
 * the case, whose its next action is, who is named. Nobody is told of what they did themselves.
 */
@Component
class NoticeRecorder {

    private static final String CONCERNED = """
            SELECT w.account_id, 'WATCH' FROM case_watch w WHERE w.care_office_id = :office
            UNION ALL
            SELECT o.next_action_owner_id, 'OWNER' FROM care_office o
            WHERE o.id = :office AND o.next_action_owner_id IS NOT NULL""";

    /** Read from the people's side: they watch hundreds, a register has a hundred thousand lines. */
    private static final String CONCERNED_BY_BATCH = """
            SELECT DISTINCT w.account_id, w.reason FROM (
                SELECT account_id, care_office_id, 'WATCH' AS reason FROM case_watch
                UNION ALL
                SELECT next_action_owner_id, id, 'OWNER' FROM care_office WHERE next_action_owner_id IS NOT NULL) w
            JOIN case_entry e ON e.care_office_id = w.care_office_id
            WHERE e.source_id = :batch AND e.kind = 'REGISTER' AND e.recorded_at = :at""";

    private static final String ENTRIES_OF_BATCH = """
            INSERT INTO notice_entry (notice_id, case_entry_id)
            SELECT :notice, MIN(e.id) FROM (
                SELECT care_office_id FROM case_watch WHERE account_id = :account
                UNION
                SELECT id FROM care_office WHERE next_action_owner_id = :account) w
            JOIN care_office o ON o.id = w.care_office_id
            JOIN case_entry e ON e.care_office_id = w.care_office_id
            WHERE e.source_id = :batch AND e.kind = 'REGISTER' AND e.recorded_at = :at AND %s
            GROUP BY e.care_office_id""";

    private final JdbcClient jdbc;
    private final CaseScope scope;
    private final ActingPeople acting;

    NoticeRecorder(JdbcClient jdbc, CaseScope scope, ActingPeople acting) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.acting = acting;
    }

    private record Concerned(AccountId person, NoticeReason reason) {}

    @EventListener
    void on(EntryKept kept) {
        var told = strongest(concerned(kept), kept.by());
        if (told.isEmpty()) {
            return;
        }
        var batch = NoticeBatch.current();
        told.forEach((person, reason) -> {
            if (viewer(batch, person).filter(viewer -> mayRead(viewer, kept)).isPresent()) {
                keepEntry(notice(batch, person, reason, kept.at(), kept.by()), kept.entry());
            }
        });
    }

    @EventListener
    void on(EntriesKept kept) {
        var concerned = jdbc.sql(CONCERNED_BY_BATCH)
                .param("batch", kept.batch().value())
                .param("at", utc(kept.at()))
                .query((row, number) ->
                        new Concerned(new AccountId(row.getLong(1)), NoticeReason.valueOf(row.getString(2))))
                .list();
        var batch = NoticeBatch.current();
        strongest(concerned, kept.by()).forEach((person, reason) -> viewer(batch, person)
                .filter(viewer -> viewer instanceof CityStaff || viewer instanceof VendorStaff)
                .ifPresent(viewer -> keepEntries(viewer, notice(batch, person, reason, kept.at(), kept.by()), kept)));
    }

    private List<Concerned> concerned(EntryKept kept) {
        var concerned = new ArrayList<>(jdbc.sql(CONCERNED)
                .param("office", kept.careOffice().value())
                .query((row, number) ->
                        new Concerned(new AccountId(row.getLong(1)), NoticeReason.valueOf(row.getString(2))))
                .list());
        if (kept.whose() != null) {
            concerned.add(new Concerned(kept.whose(), NoticeReason.OWNER));
        }
        if (Mentions.possible(kept.words())) {
            Mentions.in(kept.words(), addressable(kept))
                    .forEach(person -> concerned.add(new Concerned(person, NoticeReason.MENTION)));
        }
        return concerned;
    }

    /** Whoever reads the words themselves: the city, and the firm whose the line is. */
    private List<CasePerson> addressable(EntryKept kept) {
        var firm = kept.firm();
        return jdbc.sql("""
                        SELECT id, display_name FROM account
                        WHERE enabled AND (role IN ('CITY_ADMIN', 'CITY_STAFF') OR vendor_id = :firm)""")
                .param("firm", firm == null ? 0 : firm.value())
                .query((row, number) -> new CasePerson(new AccountId(row.getLong(1)), row.getString(2)))
                .list();
    }

    private static Map<AccountId, NoticeReason> strongest(List<Concerned> concerned, Actor by) {
        var told = new HashMap<AccountId, NoticeReason>();
        for (var one : concerned) {
            if (!one.person().equals(by.account())) {
                told.merge(one.person(), one.reason(), NoticeReason::or);
            }
        }
        return told;
    }

    private Optional<Viewer> viewer(NoticeBatch batch, AccountId person) {
        return batch.people().computeIfAbsent(person, acting::find);
    }

    private boolean mayRead(Viewer viewer, EntryKept kept) {
        return switch (viewer) {
            case CityStaff city -> true;
            case VendorStaff person ->
                CaseScope.depth(viewer).reaches(kept.depth())
                        && (kept.firm() == null || kept.firm().equals(person.vendor()))
                        && scope.depthOf(viewer, kept.careOffice()).isPresent();
            case CouncilSecretariat council -> false;
            case SupportDesk desk -> false;
            case Observer observer -> false;
        };
    }

    private long notice(NoticeBatch batch, AccountId person, NoticeReason reason, Instant at, Actor by) {
        var before = batch.notices().get(person);
        if (before == null) {
            var id = new GeneratedKeyHolder();
            jdbc.sql("""
                            INSERT INTO notice (account_id, batch, reason, recorded_at, caused_by)
                            VALUES (:account, :batch, :reason, :at, :by)""")
                    .param("account", person.value())
                    .param("batch", batch.id())
                    .param("reason", reason.name())
                    .param("at", utc(at))
                    .param("by", by.accountValue())
                    .update(id);
            before = new NoticeBatch.Kept(Objects.requireNonNull(id.getKey()).longValue(), reason);
        } else if (before.reason().or(reason) != before.reason()) {
            jdbc.sql("UPDATE notice SET reason = ? WHERE id = ?")
                    .params(reason.name(), before.id())
                    .update();
            before = new NoticeBatch.Kept(before.id(), reason);
        }
        batch.notices().put(person, before);
        return before.id();
    }

    private void keepEntry(long notice, long entry) {
        jdbc.sql("INSERT INTO notice_entry (notice_id, case_entry_id) VALUES (?, ?)")
                .params(notice, entry)
                .update();
    }

    private void keepEntries(Viewer viewer, long notice, EntriesKept kept) {
        var mine = scope.of(viewer);
        jdbc.sql(ENTRIES_OF_BATCH.formatted(mine.sql()))
                .param("notice", notice)
                .param("account", viewer.account().value())
                .param("batch", kept.batch().value())
                .param("at", utc(kept.at()))
                .params(mine.parameters())
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
