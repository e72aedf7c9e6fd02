package jp.banso.careoffice;

/**
 * How deep somebody sees a case. Ordered: the directory entry (name, phone, stage), the card (services, listing), the
 * case (contacts and the firm's own work), and all of it.
 */
public enum GrantDepth {
    DIRECTORY,
    CARD,
    CASE,
    FULL;

    public boolean reaches(GrantDepth needed) {
        return ordinal() >= needed.ordinal();
    }
}
