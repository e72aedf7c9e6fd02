package jp.banso.campaign;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.banso.outreach.ContactResult;

/** How a campaign is read: its list and its calls, both by SQL, so that nothing is counted twice or kept (CMP-02). */
final class CampaignSql {

    /** Whether {@code c} is a call of campaign {@code k}: a standing contact within its days. */
    static final String CALL = """
            c.state = 'STANDING' AND c.contacted_on BETWEEN k.starts_on
                AND LEAST(k.ends_on, COALESCE(k.closed_on, k.ends_on))""";

    private CampaignSql() {}

    /** Whether campaign {@code k} has such a call with the office of that column. */
    static String called(String officeColumn, String more) {
        return """
                EXISTS (SELECT 1 FROM contact_record c WHERE c.care_office_id = %s AND %s%s)""".formatted(officeColumn, CALL, more.isEmpty() ? "" : " AND " + more);
    }

    /** A condition on {@code c} that holds for the results of this kind. */
    static String result(Predicate<ContactResult> kind) {
        return Arrays.stream(ContactResult.values())
                .filter(kind)
                .map(result -> "'" + result.name() + "'")
                .collect(Collectors.joining(", ", "c.result IN (", ")"));
    }
}
