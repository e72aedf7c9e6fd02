package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.SearchText;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.DescriptionList;
import jp.banso.shared.ui.Section;

/** How the office is reached, and what the city noted about it. */
@org.springframework.stereotype.Component
class DetailsPanel implements CasePanel {

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        if (!card.depth().reaches(GrantDepth.CASE)) {
            return Optional.empty();
        }
        var details = card.details();
        var facts = new DescriptionList().with(Wording.text("details.phone"), phone(details.phone()));
        if (card.depth().reaches(GrantDepth.FULL)) {
            facts.with(Wording.text("details.askFor"), details.askFor())
                    .with(Wording.text("details.reachable"), details.reachable());
        }
        facts.with(Wording.text("details.fax"), details.fax())
                .with(Wording.text("details.email"), mail(details.email()))
                .with(Wording.text("details.url"), page(details.url()))
                .with(Wording.text("careoffice.address"), card.address());
        if (card.depth().reaches(GrantDepth.FULL)) {
            facts.with(Wording.text("details.note"), multiline(details.note()));
        }
        var section = new Section(Wording.text("careoffice.details"), facts);
        if (viewer instanceof Viewer.CityStaff) {
            var edit = new Button(Wording.text("careoffice.act.details"), VaadinIcon.EDIT.create());
            edit.addClickListener(click -> CaseView.around(edit).ifPresent(CaseView::editDetails));
            section.withActions(edit);
        }
        return Optional.of(section);
    }

    private static Component phone(String number) {
        return number.isEmpty() ? nothing() : link("tel:" + SearchText.phone(number), Telephones.shown(number));
    }

    private static Component mail(String address) {
        return address.isEmpty() ? nothing() : link("mailto:" + address, address);
    }

    /** Only addresses of the web become links; anything else a file may have brought stays text. */
    private static Component page(String url) {
        if (url.isEmpty()) {
            return nothing();
        }
        var safe = url.startsWith("https://") || url.startsWith("http://");
        if (!safe) {
            return new Span(url);
        }
        var link = link(url, url);
        link.getElement().setAttribute("rel", "noreferrer noopener");
        link.setTarget("_blank");
        return link;
    }

    private static Component multiline(String words) {
        if (words.isEmpty()) {
            return nothing();
        }
        var text = new Span(words);
        text.addClassName("multiline");
        return text;
    }

    private static Component nothing() {
        var nothing = new Span(Wording.text("shared.facts.nothing"));
        nothing.addClassName("facts-nothing");
        return nothing;
    }

    private static Anchor link(String href, String words) {
        var link = new Anchor(href, words);
        link.setRouterIgnore(true);
        return link;
    }
}
