package jp.banso.careoffice;

/**
 * How an office is reached, as a person may correct it; the register's own values stay on its designations. The last two,
 * whom to ask for and when they can be reached (at most 100 characters each), are the city's own, as the note is.
 */
public record ContactDetails(
        String phone, String fax, String email, String url, String note, String askFor, String reachable) {

    public ContactDetails {
        phone = limited(phone, 40);
        fax = limited(fax, 40);
        email = limited(email, 254);
        url = limited(url, 500);
        note = limited(note, 2000);
        askFor = limited(askFor, 100);
        reachable = limited(reachable, 100);
    }

    /** Of an office of which nobody knows whom to ask for. */
    public ContactDetails(String phone, String fax, String email, String url, String note) {
        this(phone, fax, email, url, note, "", "");
    }

    private static String limited(String text, int most) {
        var plain = text.strip();
        if (plain.length() > most) {
            throw new IllegalArgumentException("more than " + most + " characters");
        }
        return plain;
    }
}
