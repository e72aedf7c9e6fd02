package jp.banso.notice;

/**
 * Where and how often a person wants their notices by mail; the hour (0–23, Tokyo) counts for the daily one. Refused: an hour
 * there is none of, an address of more than 254 characters or that is not one address, a rhythm without an address.
 */
public record MailWish(String address, MailRhythm rhythm, int hour) {

    /** No mail, which is what everybody begins with; proposed is eight in the morning. */
    public static final MailWish NONE = new MailWish("", MailRhythm.NEVER, 8);

    public MailWish {
        address = address.strip();
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("a day has the hours 0 to 23");
        }
        if (!fits(address) && !(address.isEmpty() && rhythm == MailRhythm.NEVER)) {
            throw new IllegalArgumentException("not one mail address");
        }
    }

    /** Whether this is one mail address of at most 254 characters. */
    public static boolean fits(String address) {
        return address.length() <= 254 && address.matches("[^\\s,;<>\"()\\[\\]@]{1,64}@[A-Za-z0-9.-]{1,189}");
    }
}
