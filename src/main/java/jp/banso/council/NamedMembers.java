package jp.banso.council;

import java.time.LocalDate;
import java.util.Map;
import jp.banso.careoffice.CaseScope;

/** The offices whose progress the council reads by name, whoever asks: for what is told of the others, and for reports. */
final class NamedMembers {

    private static final String SQL = """
            EXISTS (SELECT 1 FROM case_grant g WHERE g.care_office_id = o.id AND g.holder_kind = 'COUNCIL'
                AND g.starts_on <= :scopeDay AND (g.ends_on IS NULL OR g.ends_on > :scopeDay))""";

    private NamedMembers() {}

    /** A condition over {@code care_office o}. */
    static CaseScope.Condition on(LocalDate day) {
        return new CaseScope.Condition(SQL, Map.of("scopeDay", day));
    }
}
