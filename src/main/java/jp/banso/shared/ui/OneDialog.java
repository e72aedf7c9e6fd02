package jp.banso.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;

/** Opens a dialog unless one with the same title is open: a double click on the button behind it asks once. */
public final class OneDialog {

    private final List<Component> open = new ArrayList<>();

    private OneDialog() {}

    /** Whether it is the one that is open now; another with its title stays as it is, with all that was typed. */
    public static boolean open(Dialog dialog) {
        var mayOpen = isFirst(dialog, dialog.getHeaderTitle());
        if (mayOpen) {
            dialog.open();
        }
        return mayOpen;
    }

    /** As {@link #open(Dialog)}, of a question with that title. */
    public static boolean open(ConfirmDialog question) {
        var mayOpen = isFirst(question, title(question));
        if (mayOpen) {
            question.open();
        }
        return mayOpen;
    }

    private static boolean isFirst(Component dialog, String title) {
        var ui = UI.getCurrentOrThrow();
        var kept = ComponentUtil.getData(ui, OneDialog.class);
        var all = kept == null ? new OneDialog() : kept;
        ComponentUtil.setData(ui, OneDialog.class, all);
        all.open.removeIf(one -> !one.getElement().getProperty("opened", false));
        if (all.open.stream().anyMatch(one -> title(one).equals(title))) {
            return false;
        }
        return all.open.add(dialog);
    }

    private static String title(Component dialog) {
        return dialog instanceof Dialog one
                ? String.valueOf(one.getHeaderTitle())
                : dialog.getElement().getProperty("header", "");
    }
}
