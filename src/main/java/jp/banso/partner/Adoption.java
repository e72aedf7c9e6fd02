package jp.banso.partner;

/** What the public list says of a partner (PRT-04); {@code CLOSED} ones are counted nowhere. */
public enum Adoption {
    ADOPTED,
    NOT_YET,
    LAPSED,
    UNKNOWN,
    CLOSED;

    /** SQL of it over {@code care_office q}, which may be missing; {@code :asOf} is the list's day, null without a list. */
    static final String SQL = """
            CASE WHEN q.id IS NULL THEN 'UNKNOWN' WHEN q.operating_status = 'CLOSED' THEN 'CLOSED'
                WHEN q.listing = 'LISTED' THEN 'ADOPTED' WHEN q.listing = 'VANISHED' THEN 'LAPSED'
                WHEN :asOf IS NULL THEN 'UNKNOWN' ELSE 'NOT_YET' END""";
}
