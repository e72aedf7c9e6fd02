package jp.banso.savedview.panel;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jp.banso.savedview.SavedView;
import jp.banso.savedview.Sharing;
import jp.banso.savedview.ViewContent;
import jp.banso.savedview.ViewDecision;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Above a list: which named view is open and whether the list has left it, the others, and what may be done with it. */
public final class ViewMenu extends Div {

    private final transient SavedViews views;
    private final String list;
    private final transient Supplier<String> query;
    private final transient UnaryOperator<String> reads;
    private final transient Consumer<SavedView> open;
    private final MenuBar bar = new MenuBar();
    private transient @Nullable SavedView now;

    ViewMenu(
            SavedViews views,
            String list,
            Supplier<String> query,
            UnaryOperator<String> reads,
            Consumer<SavedView> open) {
        this.views = views;
        this.list = list;
        this.query = query;
        this.reads = reads;
        this.open = open;
        addClassName("view-menu");
        bar.addThemeVariants(MenuBarVariant.AURA_END_ALIGNED);
        add(bar);
    }

    /** Draws the menu anew: the list stands as {@code query} says, and came from this view. */
    public void show(@Nullable SavedView opened) {
        now = opened;
        bar.removeAll();
        var words = new Span(opened == null ? getTranslation("savedview.menu") : opened.name());
        words.addClassName("view-name");
        var item = new Div(VaadinIcon.BOOKMARK_O.create(), words);
        item.addClassName("view-item");
        if (opened != null && left(opened)) {
            var changed = new Span(getTranslation("savedview.changed"));
            changed.addClassName("view-changed");
            item.add(changed);
        }
        var root = bar.addItem(item);
        root.setAriaLabel(
                opened == null
                        ? getTranslation("savedview.menu.label")
                        : getTranslation("savedview.menu.open", opened.name()));
        fill(root.getSubMenu(), opened);
    }

    private boolean left(SavedView view) {
        return !reads.apply(view.query()).equals(query.get());
    }

    private void fill(SubMenu menu, @Nullable SavedView opened) {
        var all = views.queries().views(views.viewer(), list);
        all.forEach(view -> menu.addItem(line(view), click -> open.accept(view)));
        if (all.isEmpty()) {
            menu.addItem(getTranslation("savedview.none")).setEnabled(false);
        }
        menu.addSeparator();
        if (opened != null && opened.mayChange() && left(opened)) {
            menu.addItem(getTranslation("savedview.save-changes"), click -> saveChanges(opened));
        }
        menu.addItem(
                getTranslation("savedview.keep"), click -> new ViewDialog(views, list, query.get(), this::took).open());
        if (opened == null) {
            return;
        }
        menu.addItem(
                getTranslation(opened.start() ? "savedview.begin.no-longer" : "savedview.begin"),
                click -> begin(opened));
        if (opened.content().sharing() == Sharing.CITY
                && views.viewer() instanceof CityStaff clerk
                && clerk.administrator()) {
            menu.addItem(getTranslation("savedview.roles"), click -> new RolesDialog(views, list, opened, this::redraw)
                    .open());
        }
        if (opened.mayChange()) {
            menu.addItem(getTranslation("savedview.rename"), click -> new ViewDialog(views, list, opened, this::took)
                    .open());
            menu.addItem(getTranslation("savedview.delete"), click -> askToDelete(opened));
        }
    }

    private Div line(SavedView view) {
        var name = new Span(view.name());
        var about = view.content().sharing() == Sharing.PRIVATE
                ? getTranslation("savedview.private")
                : view.owner().isEmpty()
                        ? getTranslation("savedview.of-role")
                        : getTranslation("savedview.shared-by", view.owner());
        var below = new Span(view.start() ? getTranslation("savedview.line.start", about) : about);
        below.addClassName("cell-sub");
        var line = new Div(name, below);
        line.addClassName("view-line");
        return line;
    }

    private void saveChanges(SavedView view) {
        var content = new ViewContent(view.name(), query.get(), view.content().sharing());
        say(
                views.service().change(views.viewer(), OperationId.fresh(), view, content),
                getTranslation("savedview.saved", view.name()));
    }

    private void begin(SavedView view) {
        say(
                views.service().beginWith(views.viewer(), OperationId.fresh(), list, view, !view.start()),
                getTranslation(view.start() ? "savedview.begins.no-longer" : "savedview.begins", view.name()));
    }

    private void askToDelete(SavedView view) {
        new ConfirmQuestion(
                        getTranslation("savedview.delete.title", view.name()),
                        getTranslation(
                                view.content().sharing() == Sharing.PRIVATE
                                        ? "savedview.delete.own"
                                        : "savedview.delete.shared"),
                        getTranslation("savedview.delete.keep"))
                .dangerousAnswer(getTranslation("savedview.delete"), () -> delete(view))
                .ask();
    }

    private void delete(SavedView view) {
        var decision = views.service().delete(views.viewer(), OperationId.fresh(), view);
        if (decision instanceof ViewDecision.Done) {
            now = null;
        }
        say(decision, getTranslation("savedview.deleted", view.name()));
    }

    private void say(ViewDecision decision, String done) {
        switch (decision) {
            case ViewDecision.Done happened -> Notices.done(done);
            case ViewDecision.NameTaken taken ->
                Notices.failed(getTranslation("savedview.not-done"), getTranslation("savedview.name-taken"));
            case ViewDecision.ChangedMeanwhile changed ->
                Notices.failed(
                        getTranslation("savedview.not-done"), getTranslation("savedview.meanwhile", changed.by()));
        }
        redraw();
    }

    /** What a dialog kept is the view that is open now. */
    private void took(long id) {
        views.queries().view(views.viewer(), list, id).ifPresent(open);
    }

    private void redraw() {
        var view = now;
        show(
                view == null
                        ? null
                        : views.queries().view(views.viewer(), list, view.id()).orElse(null));
    }
}
