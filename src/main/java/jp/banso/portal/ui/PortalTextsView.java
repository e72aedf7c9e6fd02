package jp.banso.portal.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import jp.banso.portal.PortalText;
import jp.banso.portal.PortalTextService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UnsavedGuard;

/** The city words what the public reads: with a preview beside it and every edition below. */
@Route("portal-texts")
@Menu(title = "portal.texts.menu", order = 85.5, icon = "vaadin:globe")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class PortalTextsView extends Div implements AfterNavigationObserver {

    private final transient PortalTextService service;
    private final transient PortalWords words;
    private final transient CurrentViewer current;
    private final transient DraftStore drafts;
    private final Select<PortalText> which = FormFields.choice(
            "portal.texts.which",
            Arrays.asList(PortalText.values()),
            one -> one == null ? "" : getTranslation("portal.texts.of." + one.name()));
    private final Div form = new Div();
    private final Div preview = new Div();
    private final Div history = new Div();
    private PortalText text = PortalText.HOME;

    PortalTextsView(PortalTextService service, PortalWords words, CurrentViewer current, DraftStore drafts) {
        this.service = service;
        this.words = words;
        this.current = current;
        this.drafts = drafts;
        addClassNames("page", "desk-page");
        var open = new Anchor("/portal", getTranslation("portal.texts.open"));
        open.setTarget("_blank");
        open.setRouterIgnore(true);
        which.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                var address = QueryParameters.of("text", chosen.getValue().name());
                getUI().ifPresent(ui -> ui.navigate(Places.portalTexts(), address));
            }
        });
        var both = new Div(form, new Section(getTranslation("portal.texts.preview"), preview));
        both.addClassName("desk-entry");
        add(
                new PageHeader(getTranslation("portal.texts"), getTranslation("portal.texts.line")).withActions(open),
                which,
                both,
                history);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("text")
                .orElse("");
        text = Arrays.stream(PortalText.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(PortalText.HOME);
        which.setValue(text);
        load();
    }

    private void load() {
        var of = text;
        var editions = service.editions(current.get(), of);
        var seen = editions.isEmpty() ? 0 : editions.getFirst().edition();
        var present = editions.isEmpty() ? words.first(of) : editions.getFirst().body();
        var standing = editions.isEmpty()
                ? getTranslation("portal.texts.first")
                : EditionList.line("portal.texts.present", editions.getFirst());
        var owner = String.valueOf(current.get().account().value());
        var fields = new PortalTextForm(
                standing,
                present,
                new UnsavedGuard(drafts, owner, "portal." + of.name()),
                this::show,
                (operation, body) -> service.word(current.get(), operation, of, seen, body),
                this::load);
        show(present);
        form.removeAll();
        form.add(fields);
        history.removeAll();
        history.add(new EditionList(editions, words.first(of), fields::put));
    }

    /** What stands there is built element by element, so that nothing typed is taken for HTML. */
    private void show(String typed) {
        preview.removeAll();
        preview.add(new Html("<div class=\"portal-preview\">" + Markup.html(typed) + "</div>"));
    }
}
