package jp.banso.casebook;

import java.time.LocalDate;
import java.util.List;

/** One edition as it is handed out now: its entries as they were then, and how many were withdrawn since. */
public record Edition(
        EditionId id,
        String title,
        String foreword,
        String issuer,
        LocalDate issuedOn,
        List<ShownCase> cases,
        int withdrawn) {

    /** Those of its entries that fit, in the edition's order. */
    public List<ShownCase> found(CaseSearch search) {
        return cases.stream().filter(search::takes).toList();
    }
}
