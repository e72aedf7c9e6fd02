package jp.banso.outreach;

/**
 * What somebody from the public applies with: an office's number (ten digits, or empty) or name, who is asked for and how they
 * are reached, how many come (1–99), and how they wish to take part.
 */
public record BriefingWish(
        String officeNumber, String officeName, String applicant, String contact, int people, Venue way) {

    public static final int OFFICE = 200;
    public static final int APPLICANT = 100;
    public static final int CONTACT = 200;

    public BriefingWish {
        officeNumber = Words.upTo(10, officeNumber);
        officeName = Words.upTo(OFFICE, officeName);
        applicant = Words.upTo(APPLICANT, applicant);
        contact = Words.upTo(CONTACT, contact);
        if (officeNumber.isEmpty() && officeName.isEmpty() || applicant.isEmpty() || contact.isEmpty()) {
            throw new IllegalArgumentException("whoever applies says from where, who, and how they are reached");
        }
        if (people < 1 || people > Presence.MOST) {
            throw new IllegalArgumentException("1 to 99 people apply");
        }
    }
}
