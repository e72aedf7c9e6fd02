package jp.banso.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.CaseScope;
import jp.banso.careoffice.NoSuchCase;
import jp.banso.outreach.ContactDecision.Recorded;
import jp.banso.outreach.RelatedOffice.Bond;
import jp.banso.outreach.SharedCallDecision.ChangedMeanwhile;
import jp.banso.outreach.SharedCallDecision.Refused;
import jp.banso.outreach.SharedCallDecision.Together;
import jp.banso.outreach.SharedCallDecision.Written;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One call that speaks for several offices: recorded for each of them, for all or for none (OUT-12). */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SharedCallService {

    private static final int MOST = 50;

    private final ContactService contacts;
    private final CaseScope scope;
    private final JdbcClient jdbc;
    private final Commands commands;

    SharedCallService(ContactService contacts, CaseScope scope, JdbcClient jdbc, Commands commands) {
        this.contacts = contacts;
        this.scope = scope;
        this.jdbc = jdbc;
        this.commands = commands;
    }

    /**
     * The pursued, open offices under the same number or of the same corporation, those under the same number first; at
     * most 50.
     */
    public List<RelatedOffice> related(Viewer viewer, CareOfficeId office) {
        var mine = scope.of(viewer);
        return jdbc.sql("""
                        SELECT o.id, o.office_number, o.name, o.stage, MAX(near.phone) AS phone
                        FROM (
                            SELECT p.id, 1 AS phone FROM care_office self JOIN care_office p
                                ON p.phone_key = self.phone_key AND p.phone_key <> '' WHERE self.id = :office
                            UNION ALL
                            SELECT c.id, 0 FROM care_office self JOIN care_office c
                                ON c.corporation_id = self.corporation_id WHERE self.id = :office) near
                        JOIN care_office o ON o.id = near.id AND o.id <> :office
                        WHERE o.disposition = 'TARGET' AND o.operating_status <> 'CLOSED' AND %s
                        GROUP BY o.id
                        ORDER BY phone DESC, o.kana_sort, o.id LIMIT :most""".formatted(mine.sql()))
                .params(mine.parameters())
                .param("office", office.value())
                .param("most", MOST)
                .query((row, number) -> new RelatedOffice(
                        new CareOfficeId(row.getLong(1)),
                        row.getString(2),
                        row.getString(3),
                        AdoptionStage.values()[row.getInt(4)],
                        row.getBoolean(5) ? Bond.SAME_PHONE : Bond.SAME_CORPORATION))
                .list();
    }

    /**
     * Records the contact for the office and for the others, which must be {@link #related}; each gets its own record, steps
     * and plan as by {@link ContactService#log}. Where one is refused, nothing is recorded.
     */
    public SharedCallDecision log(
            Viewer viewer,
            OperationId operation,
            CareOfficeId office,
            Set<CareOfficeId> others,
            NewContact contact,
            CallCircumstances with) {
        return allOrNone(() -> commands.run(operation, viewer.actor(), "outreach.contact.shared", () -> {
            var known = related(viewer, office).stream().map(RelatedOffice::id).toList();
            if (!known.containsAll(others)) {
                throw new NotAll(new Refused("unrelated"));
            }
            var written = new ArrayList<Written>();
            inTurn(office, others)
                    .forEach(one -> written.add(kept(contacts.log(viewer, OperationId.fresh(), one, contact, with))));
            return new Together(written);
        }));
    }

    /** Takes what was recorded together back, for a reason (1–300), with what was planned before it. */
    public SharedCallDecision undo(Viewer viewer, OperationId operation, List<Written> written, String reason) {
        return allOrNone(() -> commands.run(operation, viewer.actor(), "outreach.contact.shared.back", () -> {
            var back = new ArrayList<Written>();
            written.forEach(one -> back.add(kept(contacts.undo(
                    viewer, OperationId.fresh(), one.contact(), version(one.contact()), reason, one.before()))));
            return new Together(back);
        }));
    }

    private static Stream<CareOfficeId> inTurn(CareOfficeId office, Set<CareOfficeId> others) {
        return Stream.concat(Stream.of(office), others.stream())
                .distinct()
                .sorted(Comparator.comparingLong(CareOfficeId::value));
    }

    private long version(ContactId contact) {
        return jdbc.sql("SELECT version FROM contact_record WHERE id = ?")
                .param(contact.value())
                .query(Long.class)
                .optional()
                .orElseThrow(NoSuchCase::new);
    }

    private static Written kept(ContactDecision decision) {
        return switch (decision) {
            case Recorded recorded -> new Written(recorded.contact(), recorded.before());
            case ContactDecision.Refused refused -> throw new NotAll(new Refused(refused.reason()));
            case ContactDecision.ChangedMeanwhile meanwhile -> throw new NotAll(new ChangedMeanwhile());
        };
    }

    private static SharedCallDecision allOrNone(Supplier<SharedCallDecision> work) {
        try {
            return work.get();
        } catch (NotAll notAll) {
            return notAll.answer;
        }
    }

    /** Undoes the transaction where an answer for one office rules the others out. */
    private static final class NotAll extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SharedCallDecision answer;

        NotAll(SharedCallDecision answer) {
            super("not for all", null, false, false);
            this.answer = answer;
        }
    }
}
