package jp.banso.reception;

/** A field of the public form with the most characters it takes (RCP-04). */
public enum FormField {
    NUMBER(20),
    NAME(200),
    CONTACT(100),
    PHONE(40),
    EMAIL(254),
    SOFTWARE(100),
    WISHES(1000);

    private final int most;

    FormField(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
