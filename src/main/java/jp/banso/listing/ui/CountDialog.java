package jp.banso.listing.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import jp.banso.listing.CountedSnapshot;
import jp.banso.listing.DatePrecision;
import jp.banso.listing.Series;
import jp.banso.listing.SnapshotFacts;
import jp.banso.listing.SnapshotRow;
import jp.banso.listing.SnapshotSource;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Records a count without names, or one in the place of an earlier one. */
final class CountDialog {

    private static final int MOST = 1_000_000;

    private final FormDialog dialog;

    CountDialog(ListingTools tools, @Nullable SnapshotRow replaced, Runnable then) {
        var guard = tools.guard(replaced == null ? "count" : "count/" + replaced.id());
        var title = Wording.text(replaced == null ? "listing.count" : "listing.count.correct");
        dialog = new FormDialog(title, Wording.text("listing.record"), guard);
        if (replaced != null) {
            dialog.about(Wording.day(replaced) + " " + Wording.source(replaced));
        }
        var day = FormFields.keepDay(guard, "day", FormFields.past("listing.as-of", tools.today()));
        var precisions = List.of(DatePrecision.values());
        var precision = FormFields.keepChoice(
                guard,
                "precision",
                FormFields.<DatePrecision>choice(
                        "listing.precision",
                        precisions,
                        one -> one == null ? "" : Wording.text("listing.precision." + one.name())),
                precisions,
                replaced == null ? DatePrecision.DAY : replaced.precision());
        precision.setHelperText(Wording.text("listing.precision.help"));
        var count = new IntegerField(Wording.text("listing.offices.number"));
        count.setMin(0);
        count.setMax(MOST);
        guard.keep("count", count, one -> one == null ? "" : String.valueOf(one), CountDialog::number);
        var sources = Arrays.stream(SnapshotSource.values())
                .filter(one -> one != SnapshotSource.WAM_NET || replaced != null)
                .toList();
        var source = FormFields.keepChoice(
                guard,
                "source",
                FormFields.<SnapshotSource>choice(
                        "listing.source",
                        sources,
                        one -> one == null ? "" : Wording.text("listing.source." + one.name())),
                sources,
                replaced == null ? SnapshotSource.MANUAL : replaced.source());
        var serieses = List.of(Series.values());
        var series = FormFields.keepChoice(
                guard,
                "series",
                FormFields.<Series>choice(
                        "listing.series",
                        serieses,
                        one -> one == null ? "" : Wording.text("listing.series." + one.name())),
                serieses,
                replaced == null ? Series.OLD_SYSTEM : replaced.series());
        var note = FormFields.words("listing.note", 500);
        if (replaced != null) {
            day.setValue(replaced.asOf());
            count.setValue(replaced.offices());
            note.setValue(replaced.note());
        }
        dialog.with(day, precision, count, source, series, note)
                .keeping("note", note)
                .doing(operation -> {
                    var number = count.getValue();
                    var fits = number != null && number >= 0 && number <= MOST;
                    if (!(FormFields.must(day, day.getValue() != null && !day.isInvalid())
                            & FormFields.must(count, fits))) {
                        return;
                    }
                    var facts = new SnapshotFacts(
                            source.getValue(),
                            series.getValue(),
                            note.getValue(),
                            replaced == null ? null : replaced.id());
                    var decision = tools.lists()
                            .recordCount(
                                    tools.viewer(),
                                    operation,
                                    new CountedSnapshot(day.getValue(), precision.getValue(), number, facts));
                    if (Wording.happened(decision)) {
                        form().done(Wording.text("listing.counted"));
                        then.run();
                    } else {
                        form().refuse(Wording.why(decision));
                    }
                });
    }

    @SuppressWarnings("NullAway") // the empty value of a number field is null
    static @Nullable Integer number(String text) {
        return text.isEmpty() || !text.chars().allMatch(Character::isDigit) || text.length() > 9
                ? null
                : Integer.valueOf(text);
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
