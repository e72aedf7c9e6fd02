package jp.banso.partner;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import jp.banso.shared.OfficeNumber;
import org.jspecify.annotations.Nullable;

/**
 * Partners somebody named for one office: offices of the register, or one outside by its name and area. {@code month} is one
 * in which they exchanged by the system. Nothing of anybody's clients belongs here (PRT-01).
 */
public record NewPartners(
        PartnerSource source,
        LocalDate saidOn,
        List<OfficeNumber> offices,
        String outsideName,
        String outsideArea,
        @Nullable YearMonth month) {

    /** The most offices that are named at once. */
    public static final int MOST = 50;

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_AREA = 100;

    public NewPartners {
        offices = List.copyOf(offices);
        outsideName = outsideName.strip();
        outsideArea = outsideArea.strip();
    }
}
