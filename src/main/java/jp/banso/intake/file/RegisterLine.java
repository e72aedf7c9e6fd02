package jp.banso.intake.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.banso.shared.CorporateNumber;
import jp.banso.shared.MunicipalityCode;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.ServiceType;
import org.jspecify.annotations.Nullable;

/**
 * One designation as a register tells it. Texts stand as in the file, without outer blanks, empty where the file says
 * nothing; coordinates have six decimals and come both or not at all; {@code row} is the line in the file.
 */
public record RegisterLine(
        int row,
        OfficeNumber officeNumber,
        String name,
        String kana,
        ServiceType service,
        String serviceAsWritten,
        String postalCode,
        String address,
        String building,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        String phone,
        String fax,
        @Nullable CorporateNumber corporateNumber,
        String corporationName,
        String days,
        String daysNote,
        @Nullable Integer capacity,
        String url,
        @Nullable LocalDate designatedOn,
        @Nullable MunicipalityCode municipality,
        String municipalityName,
        String note) {}
