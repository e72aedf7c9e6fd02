package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import jp.banso.careoffice.tag.TagDecision;
import jp.banso.careoffice.tag.TagQueries;
import jp.banso.careoffice.tag.TagRow;
import jp.banso.careoffice.tag.TagService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.EmptyState;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;

/** The city's tags with how many offices carry each; administrators rename, merge and remove them. */
@Route("tags")
@Menu(title = "tag.menu", order = 82, icon = "vaadin:tags")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class TagsView extends Div implements AfterNavigationObserver {

    private final transient TagQueries tags;
    private final transient TagService service;
    private final transient CurrentViewer viewer;
    private final transient DraftStore drafts;
    private final Div body = new Div();

    TagsView(TagQueries tags, TagService service, CurrentViewer viewer, DraftStore drafts) {
        this.tags = tags;
        this.service = service;
        this.viewer = viewer;
        this.drafts = drafts;
        addClassNames("page", "page-narrow", "support-page");
        var make = new Button(getTranslation("tag.make"), click -> new TagDialog(this, null).open());
        make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(new PageHeader(getTranslation("tag.title"), getTranslation("tag.line")).withActions(make), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    TagService service() {
        return service;
    }

    CityStaff viewer() {
        return (CityStaff) viewer.get();
    }

    DraftStore drafts() {
        return drafts;
    }

    void reload() {
        var rows = tags.rows(viewer());
        body.removeAll();
        if (rows.isEmpty()) {
            body.add(new EmptyState(VaadinIcon.TAGS, getTranslation("tag.none"), getTranslation("tag.none.next"))
                    .withAction(getTranslation("tag.to-list"), () -> getUI().ifPresent(
                                    ui -> ui.navigate(Places.careOffices()))));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("support-cards");
        rows.forEach(row -> list.add(item(row, rows)));
        body.add(list);
    }

    private ListItem item(TagRow row, List<TagRow> all) {
        var name = new Anchor(Places.tagged(row.id().value()), row.name());
        name.addClassName("cell-main");
        var count = new Span(getTranslation("tag.offices", Wording.number(row.offices()), row.creator()));
        count.addClassName("cell-sub");
        var acts = new Div();
        acts.addClassName("tag-acts");
        if (viewer().administrator()) {
            acts.add(act("tag.rename", row, () -> new TagDialog(this, row).open()));
            if (all.size() > 1) {
                acts.add(act("tag.merge", row, () -> new TagMergeDialog(this, row, all).open()));
            }
            acts.add(act("tag.remove", row, () -> askToRemove(row)));
        }
        var head = new Div(new Div(name, count), acts);
        head.addClassName("support-line");
        return new ListItem(head);
    }

    private Button act(String key, TagRow row, Runnable then) {
        var button = new Button(getTranslation(key), click -> then.run());
        button.setAriaLabel(getTranslation(key + ".of", row.name()));
        return button;
    }

    private void askToRemove(TagRow row) {
        new ConfirmQuestion(
                        getTranslation("tag.remove.of", row.name()),
                        getTranslation("tag.remove.question", Wording.number(row.offices())),
                        getTranslation("tag.remove.keep"))
                .dangerousAnswer(getTranslation("tag.remove"), () -> {
                    if (service.remove(viewer(), OperationId.fresh(), row) instanceof TagDecision.Done) {
                        Notices.done(getTranslation("tag.removed", row.name()));
                    } else {
                        Notices.failed(
                                getTranslation("tag.not-removed", row.name()), getTranslation("tag.stays.changed"));
                    }
                    reload();
                })
                .ask();
    }
}
