package jp.banso.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import jp.banso.security.AccountProfile;
import jp.banso.security.Role;
import jp.banso.security.VendorDirectory.Firm;
import jp.banso.shared.ui.JapaneseDates;

/** The fields of an account: name, role, firm of vendor roles, last day. */
class AccountForm extends Composite<Div> {

    private final TextField name = new TextField();
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<Firm> vendor = new ComboBox<>();
    private final DatePicker lastDay = JapaneseDates.datePicker("");

    AccountForm(List<Firm> firms) {
        name.setLabel(getTranslation("security.account.name"));
        name.setMaxLength(AccountProfile.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        role.setLabel(getTranslation("security.account.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> getTranslation("role." + one.name()));
        role.setRequiredIndicatorVisible(true);
        role.addValueChangeListener(change -> showFirm());
        vendor.setLabel(getTranslation("security.account.vendor"));
        vendor.setItems(firms);
        vendor.setItemLabelGenerator(Firm::name);
        vendor.setRequiredIndicatorVisible(true);
        lastDay.setLabel(getTranslation("security.account.last-day"));
        lastDay.setHelperText(getTranslation("security.account.last-day.help"));
        lastDay.setClearButtonVisible(true);
        var row = new Div(role, vendor);
        row.addClassName("form-row");
        getContent().addClassName("form");
        getContent().add(name, row, lastDay);
        showFirm();
    }

    void show(AccountProfile profile, Optional<Firm> current) {
        name.setValue(profile.displayName());
        role.setValue(profile.role());
        current.ifPresent(firm -> {
            if (!vendor.getListDataView().contains(firm)) {
                vendor.getListDataView().addItem(firm);
            }
        });
        vendor.setValue(current.orElse(null));
        lastDay.setValue(profile.lastDay());
        showFirm();
    }

    /** What was typed; empty while a field says what is missing. */
    Optional<AccountProfile> read() {
        var firmNeeded = role.getValue() != null && role.getValue().ofVendor();
        var fits = FieldErrors.show(
                        name, name.getValue().isBlank() ? getTranslation("security.account.name.missing") : "")
                & FieldErrors.show(role, role.isEmpty() ? getTranslation("security.account.role.missing") : "")
                & FieldErrors.show(
                        vendor,
                        firmNeeded && vendor.isEmpty() ? getTranslation("security.account.vendor.missing") : "");
        if (!fits) {
            return Optional.empty();
        }
        return Optional.of(new AccountProfile(
                name.getValue(), role.getValue(), firmNeeded ? vendor.getValue().id() : null, lastDay.getValue()));
    }

    private void showFirm() {
        vendor.setVisible(role.getValue() != null && role.getValue().ofVendor());
    }
}
