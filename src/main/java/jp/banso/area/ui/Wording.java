package jp.banso.area.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import jp.banso.area.AreaRow;
import jp.banso.area.AsOf;
import jp.banso.area.Comparison;
import jp.banso.area.Measure;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** How areas and their figures read. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    static String day(AsOf asOf) {
        return asOf.monthOnly() ? JapaneseDates.month(YearMonth.from(asOf.day())) : JapaneseDates.both(asOf.day());
    }

    static String signed(int value) {
        return value > 0 ? "+" + number(value) : number(value);
    }

    static String ratio(@Nullable BigDecimal ratio) {
        return ratio == null ? text("area.none") : text("area.times", ratio.toPlainString());
    }

    static String percent(@Nullable BigDecimal rate) {
        return rate == null ? text("area.none") : text("area.percent", rate.toPlainString());
    }

    static String value(Measure by, AreaRow row) {
        return switch (by) {
            case AFTER -> number(row.after());
            case BEFORE -> number(row.before());
            case GROWTH -> signed(row.growth());
            case RATIO -> ratio(row.ratio());
            case RATE -> percent(row.rate());
            case STANDARD -> percent(row.standard());
        };
    }

    /** The place, and that others share it; a dash for what is not ranked. */
    static String rank(Measure by, AreaRow row, List<AreaRow> all) {
        var rank = by.rank(row);
        if (rank == null) {
            return text("area.none");
        }
        return text(Comparison.tied(by, row, all) > 1 ? "area.rank.tied" : "area.rank", rank);
    }

    /** A ward carries its city's name. */
    static String name(AreaRow row) {
        return row.city().isEmpty() ? row.name() : text("area.ward", row.city(), row.name());
    }

    /** One area in a sentence. */
    static String sentence(AreaRow row, List<AreaRow> all) {
        return text(
                row.smallBase() && row.before() > 0 ? "area.sentence.small" : "area.sentence",
                name(row),
                number(row.before()),
                number(row.after()),
                signed(row.growth()),
                ratio(row.ratio()),
                rank(Measure.BEFORE, row, all),
                rank(Measure.AFTER, row, all));
    }
}
