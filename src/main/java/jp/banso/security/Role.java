package jp.banso.security;

/** What a person is to the programme (domain 4.5); one role an account. */
public enum Role {
    CITY_ADMIN,
    CITY_STAFF,
    LIAISON,
    VENDOR_LEAD,
    VENDOR_VISITOR,
    DESK,
    VIEWER;

    /** The same names as constants, for annotations. */
    public static final class Names {
        public static final String CITY_ADMIN = "CITY_ADMIN";
        public static final String CITY_STAFF = "CITY_STAFF";
        public static final String LIAISON = "LIAISON";
        public static final String VENDOR_LEAD = "VENDOR_LEAD";
        public static final String VENDOR_VISITOR = "VENDOR_VISITOR";
        public static final String DESK = "DESK";
        public static final String VIEWER = "VIEWER";

        private Names() {}
    }

    /** Whether accounts of this role belong to an accompanying firm and must name it. */
    public boolean ofVendor() {
        return this == VENDOR_LEAD || this == VENDOR_VISITOR;
    }
}
