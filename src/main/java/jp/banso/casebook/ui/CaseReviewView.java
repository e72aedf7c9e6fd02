package jp.banso.casebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jp.banso.casebook.CaseReviewService;
import jp.banso.casebook.CasebookState;
import jp.banso.casebook.LinkedCase;
import jp.banso.casebook.ShownCase;
import jp.banso.letter.PublicContact;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.Language;
import jp.banso.shared.ui.LanguageButton;

/**
 * What an office does with the story about it, on its telephone and without an account: reads exactly what would be published,
 * consents by its name or without it, asks for changes, declines, or takes back what is published (CSB-03).
 */
@Route(value = "case-review/:link", autoLayout = false)
@AnonymousAllowed
class CaseReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseReviewService review;
    private final transient PublicContact contact;
    private final transient InventedMark invented;
    private final transient I18NProvider texts;
    private String link = "";

    CaseReviewView(CaseReviewService review, PublicContact contact, InventedMark invented, I18NProvider texts) {
        this.review = review;
        this.contact = contact;
        this.invented = invented;
        this.texts = texts;
        addClassName("answer-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        link = event.getRouteParameters().get("link").orElse("");
        open("");
    }

    /** Shows what stands behind the link now; {@code before} says why it is shown anew. */
    private void open(String before) {
        removeAll();
        invented.fresh().ifPresent(this::add);
        switch (review.open(link, Wording.from())) {
            case LinkedCase.Asked asked -> ask(asked, before);
            case LinkedCase.Approved approved ->
                read(approved.officeName(), "casebook.review.approved", approved.shown());
            case LinkedCase.Published published ->
                read(published.officeName(), "casebook.review.published", published.live());
            case LinkedCase.BeingWritten written ->
                add(head(written.officeName(), Wording.text("casebook.review.written")));
            case LinkedCase.Ended(var how, var on) ->
                add(head("", Wording.text("casebook.review.ended." + how, Wording.day(on))));
            case LinkedCase.Unknown unknown -> add(head("", Wording.text("casebook.review.unknown")));
        }
        contact();
        add(new LanguageButton());
    }

    /** Who asks, and where to ask back. */
    private void contact() {
        var desk = contact.desk();
        if (desk.known()) {
            var line = FormFields.note(
                    Wording.text("casebook.review.contact", desk.city(), desk.department(), desk.phone()));
            line.addClassName("case-review-contact");
            add(line);
        }
    }

    private void ask(LinkedCase.Asked asked, String before) {
        add(head(asked.officeName(), before.isEmpty() ? Wording.text("casebook.review.line") : before));
        var answer =
                new ReviewAnswer(review, link, asked, this::said, () -> open(Wording.text("casebook.review.changed")));
        var shown = new Div();
        Runnable draw = () -> {
            shown.removeAll();
            shown.add(entry(answer.isNamed() ? asked.named() : asked.unnamed()));
        };
        answer.whenChosen(draw);
        draw.run();
        var section = new H2(Wording.text("casebook.review.text"));
        section.addClassName("answer-section");
        add(new Div(section, shown), answer);
        if (asked.live() != null) {
            add(new TakeBack(review, link, this::said));
        }
    }

    private void read(String office, String key, ShownCase shown) {
        add(head(office, Wording.text(key)), entry(shown), new TakeBack(review, link, this::said));
    }

    private Component entry(ShownCase shown) {
        return new Html(new CaseHtml(
                        new Say(texts, Language.current()),
                        photo -> "/cases/photos/" + photo.id() + ".jpg?link=" + link)
                .of(shown, 2));
    }

    private Div head(String office, String line) {
        var heading = new H1(Wording.text("casebook.review.title"));
        var head = new Div(heading);
        head.addClassName("answer-head");
        if (!office.isEmpty()) {
            var name = new Paragraph(Wording.text("casebook.review.office", office));
            name.addClassName("answer-office");
            head.add(name);
        }
        head.add(new Paragraph(line));
        return head;
    }

    /** The office has spoken; says what comes of it, once and for all. */
    private void said(CasebookState state) {
        removeAll();
        invented.fresh().ifPresent(this::add);
        var heading = new H1(Wording.text("casebook.review.thanks"));
        heading.getElement().setAttribute("tabindex", "-1");
        var head = new Div(heading, new Paragraph(Wording.text("casebook.review.said." + state.name())));
        head.addClassName("answer-head");
        add(head, new LanguageButton());
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return Wording.text("shared.page.title", Wording.text("casebook.review.title"));
    }
}
