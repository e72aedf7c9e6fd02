package jp.banso.savedview.panel;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.function.LongConsumer;
import jp.banso.savedview.SavedView;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.savedview.ViewDecision;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** A view's name and with whom it is shared: of what the list shows now, or of a view that is there. */
final class ViewDialog {

    private final SavedViews views;
    private final String list;
    private final LongConsumer then;
    private final @Nullable SavedView seen;
    private final String query;
    private final TextField name = new TextField(text("savedview.name"));
    private final RadioButtonGroup<Sharing> sharing = new RadioButtonGroup<>(text("savedview.sharing"));
    private final FormDialog dialog;

    ViewDialog(SavedViews views, String list, String query, LongConsumer then) {
        this(views, list, null, query, "savedview.keep", then);
        sharing.setValue(Sharing.PRIVATE);
    }

    ViewDialog(SavedViews views, String list, SavedView seen, LongConsumer then) {
        this(views, list, seen, seen.query(), "savedview.rename", then);
        name.setValue(seen.name());
        sharing.setValue(seen.content().sharing());
    }

    private ViewDialog(
            SavedViews views, String list, @Nullable SavedView seen, String query, String key, LongConsumer then) {
        this.views = views;
        this.list = list;
        this.seen = seen;
        this.query = query;
        this.then = then;
        var circles = Arrays.stream(Sharing.values())
                .filter(circle -> circle.openTo(views.viewer()))
                .toList();
        sharing.setItems(circles);
        sharing.setItemLabelGenerator(circle -> text("sharing." + circle.name()));
        sharing.setVisible(circles.size() > 1);
        sharing.setHelperText(text("savedview.sharing.help"));
        name.setMaxLength(ViewContent.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(text("savedview.name.missing"));
        dialog = new FormDialog(
                        text(key), text("savedview.do"), views.guard(seen == null ? "new" : String.valueOf(seen.id())))
                .with(name, sharing)
                .doing(this::keep);
    }

    void open() {
        dialog.open();
    }

    private void keep(OperationId operation) {
        if (!FormFields.must(name, !name.getValue().isBlank())) {
            dialog.next();
            return;
        }
        var content = new ViewContent(name.getValue(), query, sharing.getValue());
        var decision = seen == null
                ? views.service().keep(views.viewer(), operation, list, content)
                : views.service().change(views.viewer(), operation, seen, content);
        switch (decision) {
            case ViewDecision.Done done -> {
                dialog.done(text("savedview.saved", content.name()));
                then.accept(done.id());
            }
            case ViewDecision.NameTaken taken -> dialog.refuse(text("savedview.name-taken"));
            case ViewDecision.ChangedMeanwhile changed -> dialog.refuse(text("savedview.meanwhile", changed.by()));
        }
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
