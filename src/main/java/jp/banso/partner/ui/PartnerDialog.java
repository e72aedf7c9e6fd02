package jp.banso.partner.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.util.List;
import jp.banso.partner.NewPartners;
import jp.banso.partner.PartnerChoice;
import jp.banso.partner.PartnerSource;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** Takes down the partners an office names: several of the register by their names or numbers, or one outside. */
final class PartnerDialog {

    private static final int MONTHS = 24;
    private static final List<PartnerSource> SPOKEN =
            List.of(PartnerSource.CALL, PartnerSource.VISIT, PartnerSource.SURVEY, PartnerSource.COUNCIL);

    private final PartnerTools tools;
    private final CareOfficeId office;
    private final Runnable then;
    private final FormDialog dialog;
    private final MultiSelectComboBox<PartnerChoice> partners;
    private final TextField outside = new TextField(Wording.text("partner.outside.name"));
    private final TextField area = new TextField(Wording.text("partner.outside.area"));
    private final Select<PartnerSource> source;
    private final DatePicker on;
    private final Select<YearMonth> month;

    PartnerDialog(PartnerTools tools, CareOfficeId office, PartnerSource heard, Runnable then) {
        this.tools = tools;
        this.office = office;
        this.then = then;
        var guard = tools.guard("tell/" + office.value());
        dialog = new FormDialog(Wording.text("partner.record"), Wording.text("partner.record.do"), guard);
        partners = new MultiSelectComboBox<>(Wording.text("partner.partners"));
        partners.setItems(query -> tools
                .queries()
                .choices(tools.viewer(), office, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
        partners.setItemLabelGenerator(one -> Wording.text("careoffice.choice", one.name(), one.number()));
        partners.setPlaceholder(Wording.text("careoffice.choice.hint"));
        partners.setHelperText(Wording.text("partner.partners.help"));
        outside.setMaxLength(NewPartners.LONGEST_NAME);
        outside.setHelperText(Wording.text("partner.outside.help"));
        area.setMaxLength(NewPartners.LONGEST_AREA);
        source = FormFields.choice("partner.source", SPOKEN, one -> one == null ? "" : Wording.of("source", one));
        source.setValue(heard);
        on = FormFields.past("partner.said-on", tools.today());
        on.setValue(tools.today());
        month = FormFields.choice(
                "partner.month",
                months(),
                one -> one == null ? Wording.text("partner.month.none") : JapaneseDates.month(one));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(Wording.text("partner.month.none"));
        dialog.keepingText("outside", outside)
                .keepingText("area", area)
                .with(
                        FormFields.note(Wording.text("partner.never-clients")),
                        partners,
                        row(outside, area),
                        row(source, on),
                        month)
                .doing(this::save);
    }

    private List<YearMonth> months() {
        var now = YearMonth.from(tools.today());
        return java.util.stream.Stream.iterate(now, one -> one.minusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    private void save(OperationId operation) {
        if (FormFields.must(on, on.getValue() != null && !on.isInvalid())) {
            @Nullable YearMonth exchanged = month.getValue();
            var named = partners.getValue().stream()
                    .map(one -> new OfficeNumber(one.number()))
                    .toList();
            var told = new NewPartners(
                    source.getValue(), on.getValue(), named, outside.getValue(), area.getValue(), exchanged);
            Wording.take(dialog, tools.service().tell(tools.viewer(), operation, office, told), then);
        }
    }

    void open() {
        dialog.open();
    }
}
