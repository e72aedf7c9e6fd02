package jp.banso.photo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.photo.PhotoRow;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.LivePart;
import jp.banso.shared.ui.OneDialog;
import jp.banso.shared.ui.Section;
import jp.banso.support.AssignmentState;
import jp.banso.support.VisitRow;

/** On the case page: the photographs of its visits, adding one, and removing one. */
@org.springframework.stereotype.Component
class PhotoPanel implements CasePanel {

    private final PhotoTools tools;

    PhotoPanel(PhotoTools tools) {
        this.tools = tools;
    }

    /** What is drawn; {@code visits} are those to which one may be added now. */
    private record Shown(List<PhotoRow> photos, List<VisitRow> visits) {}

    @Override
    public int order() {
        return 142;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        return card.depth().reaches(GrantDepth.CASE) && isAnything(ask(card))
                ? Optional.of(new LivePart<>(tools.revision(), card.id(), () -> ask(card), shown -> draw(card, shown)))
                : Optional.empty();
    }

    private static boolean isAnything(Shown shown) {
        return !shown.photos().isEmpty() || !shown.visits().isEmpty();
    }

    private Shown ask(CareOfficeCard card) {
        var viewer = tools.viewer();
        var working = tools.support().assignments(viewer, card.id()).stream()
                .filter(row -> row.state() == AssignmentState.ACCEPTED)
                .findFirst();
        var visits = working.map(assignment -> tools.support().visits(viewer, card.id()).stream()
                        .filter(visit -> visit.stands() && visit.firm().equals(assignment.firm()))
                        .toList())
                .orElse(List.of());
        return new Shown(tools.photos().photos(viewer, card.id()), visits);
    }

    private Component draw(CareOfficeCard card, Shown shown) {
        var section = new Section(text("photo.title"));
        if (!shown.visits().isEmpty()) {
            section.withActions(new Button(
                    text("photo.add"),
                    click -> OneDialog.open(PhotoDialog.ofNotes(tools, card.name(), shown.visits()))));
        }
        if (shown.photos().isEmpty()) {
            section.add(new Paragraph(text("photo.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("photo-list");
            shown.photos().forEach(photo -> list.add(item(photo)));
            section.add(list);
        }
        return section;
    }

    private ListItem item(PhotoRow photo) {
        var words = new Div(photo.description());
        words.addClassName("cell-main");
        var who = new Div(text(
                photo.noted() ? "photo.line" : "photo.line.waiting",
                JapaneseDates.both(photo.visitedOn()),
                photo.recorder()));
        who.addClassName("cell-sub");
        if (photo.removed()) {
            return new ListItem(words, who, new Div(text("photo.removed", photo.removedReason())));
        }
        var item = new ListItem(picture(photo), words, who);
        if (photo.mayRemove()) {
            var remove = new Button(text("photo.remove"), click -> new RemovalDialog(tools, photo).open());
            remove.setAriaLabel(text("photo.remove.of", photo.description()));
            item.add(remove);
        }
        return item;
    }

    private static Component picture(PhotoRow photo) {
        var address = "photos/" + photo.id() + ".jpg";
        var image = new Image(address, photo.description());
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("width", String.valueOf(photo.width()));
        image.getElement().setAttribute("height", String.valueOf(photo.height()));
        var whole = new Anchor(address, "");
        whole.add(image);
        whole.setTarget("_blank");
        whole.setRouterIgnore(true);
        whole.setAriaLabel(text("photo.open", photo.description()));
        return whole;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
