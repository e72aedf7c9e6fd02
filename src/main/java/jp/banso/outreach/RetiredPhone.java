package jp.banso.outreach;

/**
 * A telephone number that was found to be wrong is called no more (OUT-11). Nothing is kept of it but the contacts, so that
 * taking one back or giving another number makes it good again.
 */
public final class RetiredPhone {

    private RetiredPhone() {}

    /** Whether the number of {@code care_office o} was a wrong one when it was last dialled and anything was heard. */
    public static String sql() {
        return """
                (o.phone_key <> '' AND 'WRONG_NUMBER' <=> (
                    SELECT w.result FROM contact_record w FORCE INDEX (contact_record_office)
                    WHERE w.care_office_id = o.id AND w.state = 'STANDING' AND w.phone_key = o.phone_key
                        AND w.result <> 'NO_ANSWER'
                    ORDER BY w.contacted_at DESC, w.id DESC LIMIT 1))""";
    }
}
