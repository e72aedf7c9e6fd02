package jp.banso.campaign;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.banso.outreach.ContactResult;

/** How a campaign is read: its list and its calls, both by SQL, so that nothing is counted twice or kept (CMP-02). */
final class CampaignSql {

    private static final String LAST_DAY = "LEAST(k.ends_on, COALESCE(k.closed_on, k.ends_on))";

    /** Whether {@code c} is a call of campaign {@code k}: a standing contact within its days. */
    static final String CALL = "c.state = 'STANDING' AND c.contacted_on BETWEEN k.starts_on AND " + LAST_DAY;

    private CampaignSql() {}

    /** Whether campaign {@code k} has a call with {@code care_office o} that brought the office's answer. */
    static String settled() {
        return "EXISTS (SELECT 1 FROM contact_record c FORCE INDEX (contact_record_office) WHERE c.care_office_id = o.id AND %s AND %s)"
                .formatted(CALL, result(ContactResult::settles));
    }

    /**
     * The step that {@code care_office o} has come to in campaign {@code k}, as its number; {@code whose} narrows the calls
     * {@code c} that count. An application counts from the day of such a call on (CMP-04).
     */
    static String step(String whose) {
        return """
                GREATEST(
                    COALESCE((SELECT MAX(CASE WHEN c.result = 'APPLIED' THEN 6 WHEN %s THEN 5 WHEN %s THEN 4 WHEN %s THEN 3
                            WHEN c.result = 'WRONG_NUMBER' THEN 1 ELSE 2 END)
                        FROM contact_record c FORCE INDEX (contact_record_office)
                        WHERE c.care_office_id = o.id AND %s%s), 0),
                    IF(EXISTS (SELECT 1 FROM support_application s JOIN contact_record c
                            ON c.care_office_id = s.care_office_id AND c.contacted_on <= s.received_on
                        WHERE s.care_office_id = o.id AND s.state <> 'WITHDRAWN' AND s.received_on <= %s
                            AND %s%s), 6, 0))""".formatted(
                        result(ContactResult::informed),
                        result(ContactResult::connected),
                        result(ContactResult::answered),
                        CALL,
                        whose,
                        LAST_DAY,
                        CALL,
                        whose);
    }

    /** A condition on {@code c} that holds for the results of this kind. */
    static String result(Predicate<ContactResult> kind) {
        return Arrays.stream(ContactResult.values())
                .filter(kind)
                .map(result -> "'" + result.name() + "'")
                .collect(Collectors.joining(", ", "c.result IN (", ")"));
    }
}
