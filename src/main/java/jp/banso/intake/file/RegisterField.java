package jp.banso.intake.file;

/** What a column of an office register may hold, with the longest text that is taken. */
public enum RegisterField {
    OFFICE_NUMBER(60),
    NAME(200),
    KANA(200),
    SERVICE(100),
    SERVICE_CODE(20),
    POSTAL_CODE(8),
    ADDRESS(300),
    BUILDING(200),
    LATITUDE(40),
    LONGITUDE(40),
    PHONE(40),
    FAX(40),
    CORPORATE_NUMBER(60),
    CORPORATION_NAME(200),
    DAYS(200),
    DAYS_NOTE(500),
    CAPACITY(40),
    URL(500),
    DESIGNATED_ON(40),
    MUNICIPALITY_CODE(20),
    MUNICIPALITY_NAME(100),
    NOTE(1000);

    private final int longest;

    RegisterField(int longest) {
        this.longest = longest;
    }

    /** The longest text in characters. */
    public int longest() {
        return longest;
    }

    /** Whether it is about the legal entity behind the office. */
    boolean ofCorporation() {
        return this == CORPORATE_NUMBER || this == CORPORATION_NAME;
    }

    /** The text key of its name. */
    public String key() {
        return "intake.field." + name();
    }
}
