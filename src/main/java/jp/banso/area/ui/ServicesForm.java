package jp.banso.area.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;
import jp.banso.area.AreaFile;
import jp.banso.area.AsOf;
import jp.banso.area.StructureFacts;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Section;

/** What a file of counts by service does not say itself: its day, who says so, what its denominators are. */
final class ServicesForm {

    private ServicesForm() {}

    static Section of(AreaFile.Services services, LocalDate today, Consumer<StructureFacts> record) {
        var day = FormFields.past("area.services.day", today);
        var monthOnly = new Checkbox(Wording.text("area.month-only"));
        var source = new TextField(Wording.text("area.source"));
        source.setMaxLength(200);
        source.setWidthFull();
        var denominators = FormFields.words("area.denominators.what", 1000);
        denominators.setVisible(services.hasDenominators());
        var fields = new Div(day, monthOnly, source, denominators);
        fields.addClassName("form");
        var button = new Button(Wording.text("area.record"), click -> {
            if (FormFields.must(day, day.getValue() != null && !day.isInvalid())
                    & FormFields.must(source, !source.getValue().isBlank())) {
                record.accept(new StructureFacts(
                        new AsOf(day.getValue(), monthOnly.getValue()),
                        source.getValue(),
                        services.hasDenominators() ? denominators.getValue() : ""));
            }
        });
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var bar = new Div(button);
        bar.addClassName("form-actions");
        return new Section(
                services.fileName(),
                new Paragraph(Wording.text(
                        "area.services.read",
                        services.rows().stream()
                                .map(row -> row.code())
                                .distinct()
                                .count(),
                        services.services().size(),
                        services.rows().stream()
                                .filter(row -> row.denominator() == null)
                                .count())),
                fields,
                bar);
    }
}
