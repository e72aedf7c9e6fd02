package jp.banso.letter;

import jp.banso.shared.CareOfficeId;

/** One letter or mail as it goes to one office: its address as it is written on an envelope, and the words, filled. */
public record Letter(
        CareOfficeId office,
        String number,
        String name,
        String postalCode,
        String address,
        String building,
        String subject,
        String words) {

    /** The same with other words. */
    public Letter saying(String otherSubject, String otherWords) {
        return new Letter(office, number, name, postalCode, address, building, otherSubject, otherWords);
    }
}
