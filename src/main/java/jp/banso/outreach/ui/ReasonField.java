package jp.banso.outreach.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.outreach.ContactReason;
import jp.banso.shared.ui.UnsavedGuard;

/** The reasons an office named, several at a time, kept as a draft. */
final class ReasonField {

    private ReasonField() {}

    static MultiSelectComboBox<ContactReason> kept(UnsavedGuard guard) {
        var reasons = new MultiSelectComboBox<ContactReason>(Wording.text("outreach.reasons"));
        reasons.setItems(ContactReason.values());
        reasons.setItemLabelGenerator(one -> Wording.of("reason", one));
        reasons.setPlaceholder(Wording.text("outreach.reasons.hint"));
        reasons.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(Wording.text("outreach.reasons.cleared"))
                .setFocused(Wording.text("outreach.reasons.focused"))
                .setSelected(Wording.text("outreach.reasons.selected"))
                .setDeselected(Wording.text("outreach.reasons.deselected"))
                .setTotal(Wording.text("outreach.reasons.total")));
        guard.keep(
                "reasons",
                reasons,
                some -> some.stream().map(Enum::name).collect(Collectors.joining(",")),
                ReasonField::read);
        return reasons;
    }

    private static Set<ContactReason> read(String joined) {
        var read = Fields.reader(ContactReason.class);
        return Stream.of(joined.split(",", -1))
                .map(read)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
