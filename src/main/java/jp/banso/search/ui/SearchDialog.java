package jp.banso.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Function;
import jp.banso.search.FoundGroup;

/**
 * One field and, while somebody types, what the rooms found. A word that is still being composed asks nothing; arrows go
 * through the hits, Enter opens the one they stand on.
 */
final class SearchDialog extends Dialog {

    private static final int QUIET_MS = 250;
    private static final String TYPED = "element.value";
    private static final String WRITTEN = "!event.isComposing && event.keyCode !== 229";

    private final transient Function<String, List<FoundGroup>> search;
    private final TextField field = new TextField();
    private final Div status = new Div();
    private final HitList hits = new HitList(this::go);
    private String looked = "";

    SearchDialog(Function<String, List<FoundGroup>> search) {
        this.search = search;
        setHeaderTitle(getTranslation("search.title"));
        addClassName("search-dialog");
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.setAriaLabel(getTranslation("shared.notice.close"));
        getHeader().add(close);
        field.setAriaLabel(getTranslation("search.field"));
        field.setPlaceholder(getTranslation("search.placeholder"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setAutofocus(true);
        field.addClassName("search-field");
        var input = field.getElement();
        input.addEventListener("input", event -> look(typed(event)))
                .setFilter(WRITTEN)
                .debounce(QUIET_MS, DebouncePhase.TRAILING)
                .addEventData(TYPED);
        input.addEventListener("compositionend", event -> look(typed(event)))
                .debounce(QUIET_MS, DebouncePhase.TRAILING)
                .addEventData(TYPED);
        onArrow("ArrowDown", 1);
        onArrow("ArrowUp", -1);
        input.addEventListener("keydown", event -> enter(typed(event)))
                .setFilter("event.key === 'Enter' && " + WRITTEN)
                .addEventData(TYPED);
        hits.onMoved(id -> input.executeJs("""
                const field = this.inputElement;
                if ($0) { field?.setAttribute('aria-activedescendant', $0);
                  document.getElementById($0)?.scrollIntoView({ block: 'nearest' });
                } else { field?.removeAttribute('aria-activedescendant'); }""", id));
        status.addClassName("search-status");
        status.getElement().setAttribute("role", "status");
        status.setText(getTranslation("search.hint"));
        add(field, status, hits);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        field.getElement().executeJs("""
                const field = this.inputElement;
                field.setAttribute('role', 'combobox');
                field.setAttribute('aria-expanded', 'true');
                field.setAttribute('aria-autocomplete', 'list');
                field.setAttribute('aria-controls', $0);""", HitList.ID);
    }

    /** Asks the rooms, unless that is what was asked last. */
    void look(String typed) {
        if (typed.equals(looked)) {
            return;
        }
        looked = typed;
        var groups = search.apply(typed);
        hits.show(groups);
        status.setText(words(typed, hits.size()));
    }

    /** Opens the hit the arrows stand on; what has been typed since the last answer is asked first. */
    void enter(String typed) {
        if (typed.equals(looked)) {
            hits.standing().ifPresent(this::go);
        } else {
            look(typed);
        }
    }

    /** What an event's data says is evaluated whether or not its filter lets it through, hence the condition twice. */
    private void onArrow(String key, int by) {
        var pressed = "event.key === '" + key + "' && " + WRITTEN;
        field.getElement()
                .addEventListener("keydown", event -> hits.move(by))
                .setFilter(pressed)
                .addEventData(pressed + " && event.preventDefault()");
    }

    private String words(String typed, int found) {
        if (typed.isBlank()) {
            return getTranslation("search.hint");
        }
        return found == 0 ? getTranslation("search.none") : getTranslation("search.found", found);
    }

    private void go(String place) {
        close();
        var location = new Location(place);
        getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }

    private static String typed(DomEvent event) {
        return event.getEventData().path(TYPED).asString("");
    }
}
