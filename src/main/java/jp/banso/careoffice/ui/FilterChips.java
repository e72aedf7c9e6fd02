package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.banso.shared.ui.ListState;

/** The conditions at work, each of which can be taken away by itself. */
final class FilterChips extends Div {

    private final transient Supplier<ListNames.Read> names;
    private final transient Consumer<ListState> change;

    FilterChips(Supplier<ListNames.Read> names, Consumer<ListState> change) {
        this.names = names;
        this.change = change;
        addClassName("filter-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("careoffice.filter.active"));
    }

    void show(ListState state) {
        removeAll();
        state.filters().keySet().stream()
                .sorted()
                .filter(filter -> !filter.equals(OfficeList.STAGE))
                .forEach(filter -> state.values(filter).forEach(value -> add(chip(state, filter, value))));
        setVisible(state.isFiltered());
        if (state.isFiltered()) {
            var all = new Button(
                    getTranslation("careoffice.filter.clear"), click -> change.accept(state.withoutFilters()));
            all.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            all.addClassName("filter-clear");
            add(all);
        }
    }

    private Button chip(ListState state, String filter, String value) {
        var words = words(filter, value);
        var cross = VaadinIcon.CLOSE_SMALL.create();
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new Button(words, cross, click -> change.accept(OfficeList.toggled(state, filter, value)));
        chip.setIconAfterText(true);
        chip.setAriaLabel(getTranslation("careoffice.filter.remove", words));
        chip.addClassName("filter-chip");
        return chip;
    }

    private String words(String filter, String value) {
        var name = getTranslation("careoffice.filter." + filter);
        return switch (filter) {
            case OfficeList.TEXT -> getTranslation("careoffice.filter.text", value);
            case OfficeList.LISTING, OfficeList.DISPOSITION, OfficeList.OPERATING ->
                pair(name, getTranslation(filter + "." + value.toUpperCase(Locale.ROOT)));
            case OfficeList.SERVICE -> pair(name, Wording.service(value));
            case OfficeList.COUNCIL ->
                pair(
                        name,
                        getTranslation(
                                value.equals(OfficeList.YES)
                                        ? "careoffice.council.member"
                                        : "careoffice.council.none"));
            case OfficeList.CATEGORY -> pair(name, getTranslation("category." + value.toUpperCase(Locale.ROOT)));
            case OfficeList.DUE ->
                value.equals(OfficeList.YES) ? name : getTranslation("careoffice.filter.due." + value);
            case OfficeList.VENDOR -> pair(name, names.get().firm(value));
            case OfficeList.TAG -> pair(name, names.get().tag(value));
            default -> name;
        };
    }

    private String pair(String name, String value) {
        return getTranslation("careoffice.filter.pair", name, value);
    }
}
