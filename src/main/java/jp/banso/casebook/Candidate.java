package jp.banso.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.banso.shared.CareOfficeId;

/** An office whose result is strong and that lets itself be told of: minutes a month before and after, in per cent less. */
public record Candidate(
        CareOfficeId office,
        String officeName,
        String officeNumber,
        BigDecimal before,
        BigDecimal after,
        BigDecimal percent,
        Consent consent,
        String round,
        LocalDate roundOn,
        boolean measured,
        int pairs) {}
