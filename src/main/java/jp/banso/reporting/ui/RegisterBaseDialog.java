package jp.banso.reporting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import jp.banso.listing.ListingDecision;
import jp.banso.reporting.RegisterBaseService;
import jp.banso.security.Viewer;
import jp.banso.shared.ServiceCategory;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.UnsavedGuard;

/** Names a denominator that is counted of the register as it is today. */
final class RegisterBaseDialog {

    private static final int LONGEST = 100;

    private final FormDialog dialog;
    private final CheckboxGroup<ServiceCategory> categories =
            new CheckboxGroup<>(Wording.text("reporting.base.categories"));

    RegisterBaseDialog(RegisterBaseService service, Viewer viewer, UnsavedGuard guard, Runnable then) {
        dialog = new FormDialog(Wording.text("reporting.base"), Wording.text("reporting.base.do"), guard);
        var name = new TextField(Wording.text("reporting.base.name"));
        name.setMaxLength(LONGEST);
        categories.setItems(ServiceCategory.values());
        categories.setItemLabelGenerator(one -> Wording.text("category." + one.name()));
        categories.setHelperText(Wording.text("reporting.base.categories.help"));
        var count = new Paragraph();
        count.getElement().setAttribute("aria-live", "polite");
        Runnable recount = () -> count.setText(
                Wording.text("reporting.base.count", Wording.number(service.count(viewer, categories.getValue()))));
        categories.addValueChangeListener(change -> recount.run());
        recount.run();
        dialog.about(Wording.text("reporting.base.what"))
                .with(name, categories, count)
                .keepingText("name", name)
                .doing(operation -> {
                    if (!FormFields.must(name, !name.getValue().isBlank())) {
                        return;
                    }
                    var decision = service.freeze(
                            viewer,
                            operation,
                            name.getValue(),
                            categories.getValue(),
                            definition(categories.getValue()),
                            Wording.text("reporting.base.source"));
                    if (decision instanceof ListingDecision.Stays(var reason)) {
                        form().refuse(Wording.text("reporting.base.not." + reason));
                    } else {
                        form().done(Wording.text("reporting.base.done"));
                        then.run();
                    }
                });
    }

    private static String definition(Set<ServiceCategory> chosen) {
        return chosen.isEmpty()
                ? Wording.text("reporting.base.definition.all")
                : Wording.text(
                        "reporting.base.definition",
                        chosen.stream()
                                .sorted()
                                .map(one -> Wording.text("category." + one.name()))
                                .reduce((one, next) -> Wording.text("reporting.and", one, next))
                                .orElse(""));
    }

    private FormDialog form() {
        return dialog;
    }

    void open() {
        dialog.open();
    }
}
