package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;

/**
 * A fresh link, known at this moment only; {@code letters} is its secret part. Its text form keeps the secret. The postal
 * address is today's.
 */
public record IssuedLink(
        CareOfficeId careOffice,
        String officeNumber,
        String officeName,
        String letters,
        LocalDate closesOn,
        String postalCode,
        String address,
        String building) {

    @Override
    public String toString() {
        return "IssuedLink[" + officeNumber + "]";
    }
}
