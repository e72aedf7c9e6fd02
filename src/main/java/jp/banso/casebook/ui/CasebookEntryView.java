package jp.banso.casebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jp.banso.casebook.CasebookCard;
import jp.banso.casebook.CasebookId;
import jp.banso.casebook.Consent;
import jp.banso.casebook.NoSuchEntry;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** One entry: where it stands and what can be done, what is written, its photographs, and how it will be read. */
@Route("casebook/:entry([1-9]\\d{0,17})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class CasebookEntryView extends Div implements BeforeEnterObserver {

    private final transient CasebookTools tools;
    private final PageHeader header = new PageHeader("");
    private final Div body = new Div();
    private final Section standing = new Section(getTranslation("casebook.standing"));
    private final Section photos = new Section(getTranslation("casebook.photos"));
    private final Section preview = new Section(getTranslation("casebook.preview"));
    private final RadioButtonGroup<Consent> as = new RadioButtonGroup<>(getTranslation("casebook.preview.as"));
    private transient @Nullable CasebookCard card;
    private transient @Nullable EntryForm form;
    private @Nullable Component letter;

    CasebookEntryView(CasebookTools tools) {
        this.tools = tools;
        addClassNames("page", "support-page", "casebook-page");
        body.addClassName("card-stack");
        var back = new Anchor(Places.casebook(), getTranslation("casebook.back"));
        back.addClassName("case-back");
        var way = new Nav(back);
        way.addClassName("case-way");
        way.setAriaLabel(getTranslation("careoffice.way"));
        as.setItems(Consent.values());
        as.setItemLabelGenerator(one -> getTranslation("casebook.consent." + one.name()));
        as.setValue(Consent.NAMED);
        as.addValueChangeListener(chosen -> preview());
        add(way, header, body);
        tools.revision().watch(this, change -> {
            var known = card;
            if (known != null && change.concerns(known.office())) {
                refresh();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new CasebookId(
                Long.parseLong(event.getRouteParameters().get("entry").orElse("0")));
        var found = tools.queries().card(tools.viewer(), id).orElseThrow(NoSuchEntry::new);
        show(found);
    }

    private void show(CasebookCard found) {
        card = found;
        letter = null;
        body.removeAll();
        body.add(standing);
        form = null;
        if (!found.state().isOver()) {
            var fresh = new EntryForm(tools, found, this::refresh);
            form = fresh;
            body.add(new Section(getTranslation("casebook.edit"), fresh), photos, preview);
        }
        draw(found);
    }

    /** Where nothing is otherwise for this person, nothing is sent; what is typed stays. */
    private void refresh() {
        var known = card;
        if (known == null) {
            return;
        }
        var now = tools.queries().card(tools.viewer(), known.id()).orElseThrow(NoSuchEntry::new);
        if (letter != null || now.equals(known)) {
            return;
        }
        card = now;
        if (now.state().isOver()) {
            body.removeAll();
            body.add(standing);
        } else if (form != null) {
            form.take(now);
        }
        draw(now);
    }

    private boolean isUnsaved() {
        return form != null && form.isUnsaved();
    }

    /** A fresh link takes the page until it was delivered; it cannot be shown again. */
    private void letter(Component fresh) {
        Notices.leave(UI.getCurrentOrThrow());
        letter = fresh;
        body.removeAll();
        body.add(fresh);
    }

    /** After an act: what the letter stood in the place of comes back. */
    private void anew() {
        var known = card;
        if (letter != null && known != null) {
            show(tools.queries().card(tools.viewer(), known.id()).orElseThrow(NoSuchEntry::new));
        } else {
            refresh();
        }
    }

    private void draw(CasebookCard now) {
        header.show(
                now.words().title().isEmpty()
                        ? getTranslation("casebook.erased")
                        : now.words().title(),
                getTranslation("careoffice.choice", now.officeName(), now.officeNumber()));
        standing.show(new StandingPart(tools, now, this::isUnsaved, this::letter, this::anew));
        if (!now.state().isOver()) {
            photos.show(new PhotosPart(tools, now, this::refresh));
            preview();
        }
    }

    private void preview() {
        var now = card;
        if (now != null) {
            var shown = as.getValue() == Consent.ANONYMOUS ? now.unnamed() : now.named();
            var html = new CaseHtml(tools.say(), photo -> "/cases/photos/" + photo.id() + ".jpg").of(shown, 3);
            var page = new Div(new Html(html));
            page.addClassName("case-preview");
            preview.show(as, page);
        }
    }
}
