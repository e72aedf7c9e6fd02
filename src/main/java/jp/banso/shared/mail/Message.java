package jp.banso.shared.mail;

/**
 * One mail to one person. Refused: line breaks or control characters in recipient or subject, more than one recipient,
 * more than 254 characters of address or 200 of subject. The words of a kind that begins with {@code secret.} are forgotten
 * once they went.
 */
public record Message(String kind, String recipient, String subject, String body) {

    public Message {
        plain(recipient, 254);
        plain(subject, 200);
        if (!recipient.matches("[^\\s,;<>\"()\\[\\]@]{1,64}@[A-Za-z0-9.-]{1,189}")) {
            throw new IllegalArgumentException("not one mail address");
        }
    }

    private static void plain(String text, int most) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException("1 to " + most + " characters");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT)) {
            throw new IllegalArgumentException("control characters");
        }
    }
}
