package jp.banso.savedview.panel;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.banso.savedview.SavedView;
import jp.banso.security.Role;
import jp.banso.shared.ui.FormDialog;

/** For which roles the list begins with a view, where the person chose nothing else. */
final class RolesDialog {

    private final FormDialog dialog;

    RolesDialog(SavedViews views, String list, SavedView view, Runnable then) {
        var roles = new CheckboxGroup<Role>(text("savedview.roles.which"));
        // An observer has no list.
        roles.setItems(
                Arrays.stream(Role.values()).filter(role -> role != Role.VIEWER).toList());
        roles.setItemLabelGenerator(role -> text("role." + role.name()));
        roles.setHelperText(text("savedview.roles.help"));
        roles.setValue(views.queries().roleStarts(views.viewer(), list).entrySet().stream()
                .filter(start -> start.getValue() == view.id())
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet()));
        dialog = new FormDialog(text("savedview.roles"), text("savedview.do"), views.guard("roles/" + view.id()))
                .about(view.name())
                .with(roles);
        dialog.doing(operation -> {
            views.service().beginForRoles(views.viewer(), operation, list, view, roles.getValue());
            dialog.done(text("savedview.roles.done", view.name()));
            then.run();
        });
    }

    void open() {
        dialog.open();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
