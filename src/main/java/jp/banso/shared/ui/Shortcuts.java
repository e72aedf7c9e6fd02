package jp.banso.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that work everywhere: {@code /} goes to the search field of the page, {@code ?} shows this list, neither
 * while somebody types. Placed once in the frame. While a Japanese word is being composed, Enter reaches no field, so
 * it never submits.
 */
@Tag("page-shortcuts")
@JsModule("./keys/page-keys.ts")
public final class Shortcuts extends Component {

    /** Keys as they are printed, and what they do, translated. */
    public record Key(String keys, String does) {}

    private final List<Key> more = new ArrayList<>();
    private boolean open;

    public Shortcuts() {
        getElement().setAttribute("hidden", true);
        getElement().addEventListener("shortcuts-asked", event -> showList());
    }

    /** Adds keys that work on some pages, with words that say which. */
    public Shortcuts with(Key... keys) {
        more.addAll(List.of(keys));
        return this;
    }

    /** Makes this the field that {@code /} goes to while it is on the page. */
    public static void findsHere(Component field) {
        field.getElement().setAttribute("data-search", true);
        field.getElement().setAttribute("aria-keyshortcuts", "/");
    }

    /** Makes this the button that {@code N} presses while it is on the page: where something new is written down. */
    public static void beginsHere(Button button) {
        button.getElement().setAttribute("data-new", true);
        button.getElement().setAttribute("aria-keyshortcuts", "N");
    }

    /** Lets another button be the one that {@code N} presses. */
    public static void beginsElsewhere(Button button) {
        button.getElement().removeAttribute("data-new");
        button.getElement().removeAttribute("aria-keyshortcuts");
    }

    /** Opens the list, as a menu item may do as well. */
    public void showList() {
        if (open) {
            return;
        }
        open = true;
        var dialog = new Dialog(getTranslation("shared.keys.title"));
        dialog.addClassName("shortcuts");
        dialog.add(table());
        var close = new Button(getTranslation("shared.notice.close"), click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.addOpenedChangeListener(change -> open = change.isOpened());
        OneDialog.open(dialog);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.bansoKeys.listen(this)");
    }

    private Component table() {
        var all = new ArrayList<>(List.of(
                new Key("/", getTranslation("shared.keys.search")),
                new Key("Ctrl + K", getTranslation("shared.keys.find")),
                new Key("N", getTranslation("shared.keys.new")),
                new Key("Ctrl + Enter", getTranslation("shared.keys.confirm")),
                new Key("?", getTranslation("shared.keys.list")),
                new Key("Tab", getTranslation("shared.keys.next")),
                new Key("Esc", getTranslation("shared.keys.close")),
                new Key("↑ ↓ ← →", getTranslation("shared.keys.rows")),
                new Key("Enter", getTranslation("shared.keys.open"))));
        all.addAll(more);
        var table = new NativeTable();
        table.addClassName("plain-table");
        table.getElement().setAttribute("aria-label", getTranslation("shared.keys.title"));
        all.forEach(key -> table.getBody().add(row(key)));
        return new Div(table);
    }

    private static NativeTableRow row(Key key) {
        var print = new Span(key.keys());
        print.addClassName("shortcut-key");
        var head = new NativeTableHeaderCell(print);
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(head, new NativeTableCell(key.does()));
    }
}
