package jp.banso.witness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.Listing;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** What each witness says of one office, apart from each other; statements newest first. */
public record OfficeWitnesses(
        CareOfficeId careOffice,
        String number,
        String name,
        boolean equivalent,
        Listing listing,
        @Nullable LocalDate listingOn,
        List<SaidRow> said,
        @Nullable Exchange exchange) {

    /** The last month reported, and whether anything was sent in it. */
    public record Exchange(YearMonth month, boolean exchanged, int partners, LocalDate reportedOn, String recorder) {}

    /** What the office said last. */
    public Optional<SaidRow> lastSaid() {
        return said.stream().findFirst();
    }

    public boolean by(Witness witness) {
        return switch (witness) {
            case LIST -> listing == Listing.LISTED;
            case SELF -> says(Statement.ADOPTED);
            case EXCHANGE -> exchange != null && exchange.exchanged();
        };
    }

    public ShownState state() {
        return ShownState.of(by(Witness.LIST), by(Witness.SELF), by(Witness.EXCHANGE));
    }

    /** What disagrees on this day, if anything (LST-17). */
    Optional<Disagreement> disagreement(WitnessLimits limits, LocalDate today) {
        if (says(Statement.ADDON_ONLY)) {
            return lastSaid().map(last -> new Disagreement(DisagreementKind.ADDON_ONLY, last));
        }
        if (by(Witness.LIST) && says(Statement.FAX_ONLY)) {
            return lastSaid().map(last -> new Disagreement(DisagreementKind.LISTED_FAX, last));
        }
        return by(Witness.LIST) || equivalent
                ? Optional.empty()
                : saidSince()
                        .filter(first ->
                                !first.on().plusDays(limits.unlistedDays()).isAfter(today))
                        .map(first -> new Disagreement(DisagreementKind.SAID_UNLISTED, first));
    }

    private boolean says(Statement statement) {
        return lastSaid().filter(last -> last.says() == statement).isPresent();
    }

    /** The first of the statements that it uses the exchange, without another one since. */
    private Optional<SaidRow> saidSince() {
        return said.stream().takeWhile(one -> one.says() == Statement.ADOPTED).reduce((later, earlier) -> earlier);
    }

    /** In which way, and since which statement. */
    record Disagreement(DisagreementKind kind, SaidRow since) {}
}
