package jp.banso.listing.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jp.banso.listing.DenominatorRow;
import jp.banso.listing.DenominatorVersion;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** Names a new denominator, or gives a known one its next value. */
final class DenominatorDialog {

    private static final int MOST = 1_000_000;

    private final FormDialog dialog;

    DenominatorDialog(ListingTools tools, @Nullable DenominatorRow known, Runnable then) {
        var guard = tools.guard(known == null ? "denominator" : "denominator/" + known.id());
        dialog = new FormDialog(
                Wording.text(known == null ? "listing.denominator.new" : "listing.denominator.next"),
                Wording.text("listing.record"),
                guard);
        var name = new TextField(Wording.text("listing.denominator.name"));
        name.setMaxLength(100);
        name.setHelperText(Wording.text("listing.denominator.name.help"));
        if (known == null) {
            dialog.with(name).keepingText("name", name);
        } else {
            dialog.about(Wording.denominator(known));
        }
        var value = new IntegerField(Wording.text("listing.denominator.value"));
        value.setMin(1);
        value.setMax(MOST);
        guard.keep("value", value, one -> one == null ? "" : String.valueOf(one), CountDialog::number);
        var day = FormFields.keepDay(guard, "day", FormFields.past("listing.denominator.day", tools.today()));
        var definition = FormFields.words("listing.denominator.definition", 1000);
        var source = new TextField(Wording.text("listing.denominator.source"));
        source.setMaxLength(200);
        if (known != null) {
            definition.setValue(known.version().definition());
            source.setValue(known.version().source());
        }
        dialog.with(value, day, definition, source)
                .keeping("definition", definition)
                .keepingText("source", source)
                .doing(operation -> {
                    var number = value.getValue();
                    var fits = number != null && number >= 1 && number <= MOST;
                    if (!((known != null
                                    || FormFields.must(name, !name.getValue().isBlank()))
                            & FormFields.must(value, fits)
                            & FormFields.must(day, day.getValue() != null && !day.isInvalid())
                            & FormFields.must(definition, !definition.getValue().isBlank())
                            & FormFields.must(source, !source.getValue().isBlank()))) {
                        return;
                    }
                    var version =
                            new DenominatorVersion(number, day.getValue(), definition.getValue(), source.getValue());
                    var decision = known == null
                            ? tools.denominators().open(tools.viewer(), operation, name.getValue(), version)
                            : tools.denominators()
                                    .addVersion(tools.viewer(), operation, known.id(), known.edition(), version);
                    if (Wording.happened(decision)) {
                        form().done(Wording.text("listing.denominator.done"));
                        then.run();
                    } else {
                        form().refuse(Wording.why(decision));
                    }
                });
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
