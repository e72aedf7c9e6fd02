package jp.banso.letter;

/**
 * Who writes to offices, and where the window of the envelopes is, in millimetres from the page's left and upper edge. What
 * is empty is not printed.
 */
public record LetterSender(
        long version,
        String city,
        String department,
        String person,
        String postalCode,
        String address,
        String phone,
        String email,
        int windowLeft,
        int windowTop) {

    /** What holds until an administrator sets it; the window of a usual envelope of size naga 3. */
    static final LetterSender FIRST = new LetterSender(0, "", "", "", "", "", "", "", 22, 15);

    public static final int LONGEST = 100;
    public static final int LONGEST_CODE = 8;
    public static final int LONGEST_PHONE = 40;
    public static final int WINDOW_MOST = 40;

    public LetterSender {
        city = upTo(LONGEST, city);
        department = upTo(LONGEST, department);
        person = upTo(LONGEST, person);
        postalCode = upTo(LONGEST_CODE, postalCode);
        address = upTo(LONGEST, address);
        phone = upTo(LONGEST_PHONE, phone);
        email = upTo(LONGEST, email);
        if (windowLeft < 0 || windowTop < 0 || windowLeft > WINDOW_MOST || windowTop > WINDOW_MOST) {
            throw new IllegalArgumentException("the window begins within %d mm".formatted(WINDOW_MOST));
        }
    }

    /** Whether an office can tell from a letter who wrote it. */
    public boolean known() {
        return !city.isEmpty() && !department.isEmpty();
    }

    private static String upTo(int most, String words) {
        if (words.strip().length() > most) {
            throw new IllegalArgumentException("at most " + most + " characters");
        }
        return words.strip();
    }
}
