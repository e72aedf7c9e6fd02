package jp.banso.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.intake.NamedMapping;
import jp.banso.intake.TableCard;
import jp.banso.intake.file.ColumnMapping;
import jp.banso.intake.file.RegisterField;
import org.jspecify.annotations.Nullable;

/**
 * Says for one table what its columns mean: a field of the register each, with the first values beside. A finished
 * mapping is remembered by the name of its source.
 */
class MappingPanel extends Composite<Div> {

    private static final int NOT_USED = -1;

    private final transient TableCard table;
    private final transient List<List<String>> samples;
    private final transient Map<RegisterField, Select<Integer>> choices = new EnumMap<>(RegisterField.class);
    private final ComboBox<String> source = new ComboBox<>();
    private final Checkbox taken = new Checkbox();
    private final Paragraph missing = new Paragraph();
    private transient ColumnMapping mapping;

    /** What a person said about the table. */
    @FunctionalInterface
    interface Described {
        void as(String source, ColumnMapping mapping, boolean taken);
    }

    MappingPanel(
            TableCard table,
            List<List<String>> samples,
            List<NamedMapping> known,
            boolean mayChange,
            Described described,
            Consumer<String> forget) {
        this.table = table;
        this.samples = samples;
        this.mapping = table.mapping();
        getContent().addClassName("mapping");
        taken.setLabel(getTranslation("intake.mapping.taken"));
        taken.setValue(table.taken());
        describeSource(known, forget, mayChange);
        var fields = new Div();
        fields.addClassName("mapping-fields");
        for (var field : RegisterField.values()) {
            fields.add(choice(field, mayChange));
        }
        missing.addClassName("mapping-missing");
        missing.getElement().setAttribute("role", "status");
        getContent().add(taken, source, fields, missing);
        if (mayChange) {
            var save = new Button(
                    getTranslation("intake.mapping.save"),
                    click -> described.as(text(source.getValue()), mapping, taken.getValue()));
            save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            var bar = new Div(save);
            bar.addClassName("form-actions");
            getContent().add(bar);
        }
        show();
    }

    private void describeSource(List<NamedMapping> known, Consumer<String> forget, boolean mayChange) {
        source.setLabel(getTranslation("intake.mapping.source"));
        source.setHelperText(getTranslation("intake.mapping.source.help"));
        source.setRequiredIndicatorVisible(true);
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(custom -> source.setValue(custom.getDetail()));
        var names = known.stream().map(NamedMapping::name).collect(Collectors.toCollection(ArrayList::new));
        if (!names.contains(table.source())) {
            names.addFirst(table.source());
        }
        source.setItems(names);
        source.setValue(table.source());
        source.setReadOnly(!mayChange);
        source.addValueChangeListener(change -> known.stream()
                .filter(named -> named.name().equals(change.getValue()))
                .findFirst()
                .ifPresent(named -> {
                    mapping = ColumnMapping.remembered(
                            named.mapping(), table.mapping().columns());
                    show();
                }));
        source.addClassName("mapping-source");
        if (mayChange && known.stream().anyMatch(named -> named.name().equals(table.source()))) {
            var away = new Button(getTranslation("intake.mapping.forget"), click -> forget.accept(table.source()));
            away.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            getContent().add(away);
        }
    }

    private Select<Integer> choice(RegisterField field, boolean mayChange) {
        var columns = table.mapping().columns();
        var select = new Select<Integer>();
        select.setLabel(getTranslation(field.key()));
        select.setItems(IntStream.range(NOT_USED, columns.size()).boxed().toList());
        select.setItemLabelGenerator(
                column -> column == NOT_USED ? getTranslation("intake.mapping.unused") : columns.get(column));
        select.setReadOnly(!mayChange);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var column = change.getValue();
                mapping = column == NOT_USED ? mapping.without(field) : mapping.with(field, column);
                show();
            }
        });
        choices.put(field, select);
        return select;
    }

    private void show() {
        choices.forEach((field, select) -> {
            var column =
                    mapping.columnName(field).map(mapping.columns()::indexOf).orElse(NOT_USED);
            select.setValue(column);
            select.setHelperComponent(sample(column));
        });
        var lacking = mapping.missing();
        missing.setVisible(!lacking.isEmpty());
        missing.setText(getTranslation(
                "intake.mapping.missing",
                lacking.stream()
                        .map(field -> getTranslation(field.key()))
                        .collect(Collectors.joining(getTranslation("intake.file.between")))));
    }

    /** The first values, as text and nothing but text. */
    private Span sample(int column) {
        var values = column >= 0 && column < samples.size() ? samples.get(column) : List.<String>of();
        var shown = new Span(
                values.isEmpty()
                        ? ""
                        : getTranslation(
                                "intake.mapping.sample", String.join(getTranslation("intake.file.between"), values)));
        shown.addClassName("mapping-sample");
        return shown;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
