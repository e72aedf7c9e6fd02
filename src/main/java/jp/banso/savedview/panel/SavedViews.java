package jp.banso.savedview.panel;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jp.banso.savedview.SavedView;
import jp.banso.savedview.SavedViewQueries;
import jp.banso.savedview.SavedViewService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What a list needs for its named views: the menu, the view an address names, and the one it begins with. */
@Component
public class SavedViews {

    /** In the address of a list: the view that was opened. */
    public static final String VIEW = "view";

    private final SavedViewQueries queries;
    private final SavedViewService service;
    private final CurrentViewer current;
    private final DraftStore drafts;

    SavedViews(SavedViewQueries queries, SavedViewService service, CurrentViewer current, DraftStore drafts) {
        this.queries = queries;
        this.service = service;
        this.current = current;
        this.drafts = drafts;
    }

    /**
     * The menu above a list; it asks for the list's state as an address's query, for a view's query as this person's list
     * reads it, and hands on what to show.
     */
    public ViewMenu menu(String list, Supplier<String> query, UnaryOperator<String> reads, Consumer<SavedView> open) {
        return new ViewMenu(this, list, query, reads, open);
    }

    /** The view this address names, where this person may open it. */
    public Optional<SavedView> named(String list, QueryParameters address) {
        return address.getSingleParameter(VIEW)
                .filter(id -> id.matches("[1-9]\\d{0,17}"))
                .flatMap(id -> queries.view(viewer(), list, Long.parseLong(id)));
    }

    /** What this person chose for the list to begin with. */
    public Optional<SavedView> ownStart(String list) {
        return queries.ownStart(viewer(), list);
    }

    /** What is chosen for this person's role. */
    public Optional<SavedView> roleStart(String list) {
        return queries.roleStart(viewer(), list);
    }

    Viewer viewer() {
        return current.get();
    }

    SavedViewQueries queries() {
        return queries;
    }

    SavedViewService service() {
        return service;
    }

    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "savedview." + form);
    }
}
