package jp.banso.intake.file;

/** Something doubtful in a row that is taken nevertheless, with the text in question as the file has it. */
public record RowWarning(Reason reason, RegisterField field, String text) {

    /** What is doubtful and what was made of it. */
    public enum Reason {
        /** Kept: the office number's check digit does not fit. */
        OFFICE_NUMBER_CHECK,
        /** Kept: the corporate number's check digit does not fit. */
        CORPORATE_NUMBER_CHECK,
        /** Left out: not 13 digits. */
        CORPORATE_NUMBER_UNREADABLE,
        /** Left out: not a place in Japan; 0 and 0 mean none and are not warned of. */
        COORDINATE_OUTSIDE,
        /** Left out: no whole number of people. */
        CAPACITY_UNREADABLE,
        /** Left out: neither five nor six digits of a municipality. */
        MUNICIPALITY_CODE_UNREADABLE,
        /** Left out: no address of the web. */
        URL_NOT_WEB;

        /** The text key. */
        public String key() {
            return "intake.row.warning." + name();
        }
    }
}
