package jp.banso.listing.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import jp.banso.listing.AdoptionRate;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.DenominatorRow;
import jp.banso.listing.ListingDecision;
import jp.banso.listing.SnapshotRow;
import jp.banso.shared.ui.JapaneseDates;

/** How the values of this room read in Japanese. */
final class Wording {

    private static final String OF_THE_CASE = "careoffice.";

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    static String day(SnapshotRow row) {
        var day = row.asOf();
        return row.precision() == DatePrecision.MONTH
                ? JapaneseDates.month(YearMonth.from(day))
                : JapaneseDates.both(day);
    }

    static String source(SnapshotRow row) {
        return text(
                "listing.source.line",
                text("listing.source." + row.source().name()),
                text("listing.series." + row.series().name()),
                text("listing.extent." + row.extent().name()));
    }

    static String signed(int difference) {
        return difference == 0 ? text("listing.same") : "%+d".formatted(difference);
    }

    /** The change since the day before; a first figure says that it is one. */
    static String change(SnapshotRow row) {
        var before = row.before();
        return before == null
                ? text("listing.change.none")
                : text(
                        "listing.change",
                        signed(row.offices() - before.offices()),
                        shortDay(before.asOf()),
                        number(before.offices()));
    }

    static String shortDay(LocalDate day) {
        return "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The per cent alone, for a place beside which {@link #share} and {@link #denominator} stand. */
    static String percent(int count, DenominatorRow denominator) {
        return text(
                "listing.percent",
                new AdoptionRate(count, denominator.version().value()).percent().toPlainString());
    }

    /** Count and denominator as they are divided, and what the denominator is. */
    static String share(int count, DenominatorRow denominator) {
        return text("listing.share", number(count), number(denominator.version().value()), denominator(denominator));
    }

    /** The per cent with its count and denominator; what the denominator is stands in {@link #denominator}. */
    static String rate(int count, DenominatorRow denominator) {
        var rate = new AdoptionRate(count, denominator.version().value());
        return text("listing.rate", rate.percent().toPlainString(), number(rate.count()), number(rate.denominator()));
    }

    /** Name, value and day of a denominator, which stand wherever a rate stands (LST-07). */
    static String denominator(DenominatorRow row) {
        return text(
                "listing.rate.of",
                row.name(),
                number(row.version().value()),
                JapaneseDates.both(row.version().asOf()));
    }

    /** Why nothing happened. */
    static String why(ListingDecision decision) {
        return switch (decision) {
            case ListingDecision.Stays stays ->
                stays.reason().startsWith(OF_THE_CASE)
                        ? text("careoffice.stays." + stays.reason().substring(OF_THE_CASE.length()))
                        : text("listing.stays." + stays.reason());
            case ListingDecision.DoneBy done -> text("listing.done-by." + done.how(), done.who());
            default -> "";
        };
    }

    static boolean happened(ListingDecision decision) {
        return decision instanceof ListingDecision.Done || decision instanceof ListingDecision.Recorded;
    }

    /** What recording a list or count has brought. */
    static String recorded(ListingDecision decision) {
        return decision instanceof ListingDecision.Recorded recorded
                ? text("listing.recorded", recorded.appeared(), recorded.waiting(), recorded.asked())
                : text("listing.done");
    }
}
