package jp.banso.shared.ui;

import com.vaadin.flow.component.grid.Grid;

/** Rows that are ticked, several at once; the boxes say in the person's language what they tick. */
public final class RowChoice {

    private RowChoice() {}

    /** Lets several rows be ticked. The grid's own boxes speak English only, so they are named as they appear. */
    public static void many(Grid<?> grid) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        if (grid.isAttached()) {
            name(grid);
        }
        grid.addAttachListener(attached -> name(grid));
    }

    private static void name(Grid<?> grid) {
        grid.getElement()
                .executeJs("""
                const words = {'Select All': $0, 'Select Row': $1};
                const name = () => this.querySelectorAll('vaadin-checkbox').forEach(box => {
                  if (words[box.accessibleName]) { box.accessibleName = words[box.accessibleName]; }
                });
                new MutationObserver(name).observe(this, {childList: true, subtree: true});
                name();""", grid.getTranslation("shared.rows.all"), grid.getTranslation("shared.rows.one"));
    }
}
