package jp.banso.careoffice.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import jp.banso.savedview.SavedView;
import jp.banso.savedview.panel.SavedViews;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.Preferences;
import org.springframework.stereotype.Component;

/** How a person left the offices: the conditions, and whether they stood as a list or as a board. */
@Component
record ListMemory(SavedViews views, Preferences preferences, CurrentViewer viewer) {

    /** The list's name in preferences and saved views. */
    static final String LIST = "careoffice.list";

    private static final String SHAPE = "careoffice.shape";
    private static final String BOARD = "board";

    /** In the address of the list: the office to be shown selected. */
    static final String AT = "at";

    /** Whether an address names conditions, beside a view or an office. */
    static boolean hasState(QueryParameters address) {
        return address.getParameters().keySet().stream()
                .anyMatch(key -> !key.equals(AT) && !key.equals(SavedViews.VIEW));
    }

    /**
     * What an address without conditions begins with: those of the view it names, else the view this person chose, else as
     * the person last left it, else the view of the role.
     */
    Optional<QueryParameters> beginning(QueryParameters address) {
        return views.named(LIST, address)
                .or(() -> views.ownStart(LIST))
                .map(ListMemory::addressOf)
                .or(() -> preferences.find(viewer.get().account(), LIST).map(QueryParameters::fromString))
                .or(() -> views.roleStart(LIST).map(ListMemory::addressOf))
                .filter(begin -> hasState(begin) || !address.getParameters().containsKey(SavedViews.VIEW));
    }

    void keep(String query) {
        preferences.keep(viewer.get().account(), LIST, query);
    }

    boolean onBoard() {
        return preferences
                .find(viewer.get().account(), SHAPE)
                .filter(BOARD::equals)
                .isPresent();
    }

    void onBoard(boolean now) {
        if (now != onBoard()) {
            preferences.keep(viewer.get().account(), SHAPE, now ? BOARD : "list");
        }
    }

    private static QueryParameters addressOf(SavedView view) {
        return QueryParameters.fromString(view.query()).merging(SavedViews.VIEW, String.valueOf(view.id()));
    }
}
