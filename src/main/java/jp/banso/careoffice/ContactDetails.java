package jp.banso.careoffice;

/** How an office is reached, as a person may correct it; the register's own values stay on its designations. */
public record ContactDetails(String phone, String fax, String email, String url, String note) {

    public ContactDetails {
        phone = limited(phone, 40);
        fax = limited(fax, 40);
        email = limited(email, 254);
        url = limited(url, 500);
        note = limited(note, 2000);
    }

    private static String limited(String text, int most) {
        var plain = text.strip();
        if (plain.length() > most) {
            throw new IllegalArgumentException("more than " + most + " characters");
        }
        return plain;
    }
}
