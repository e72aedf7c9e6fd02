package jp.banso.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import jp.banso.careoffice.SearchText;
import jp.banso.shared.Telephones;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.StatusBadge;
import jp.banso.shared.ui.StatusBadge.Meaning;
import jp.banso.support.panel.VisitThumb;
import jp.banso.visit.VisitStop;

/** One visit of the day: when, where, whom to call, and what a thumb does there. */
final class StopCard extends ListItem {

    private final transient VisitTools tools;
    private final transient VisitStop stop;

    /** {@code others} are the buttons that other rooms have. */
    StopCard(VisitTools tools, VisitStop stop, List<VisitThumb.Maker> others, Runnable then) {
        this.tools = tools;
        this.stop = stop;
        addClassName("visit-stop");
        add(head(), office());
        if (!stop.address().isEmpty()) {
            add(tools.map().to(stop.address()));
        }
        add(call(), state(), thumbs(others, then));
    }

    /** Says above the buttons what another room knows of the office. */
    void says(Component line) {
        addComponentAtIndex(getComponentCount() - 1, line);
    }

    private Component head() {
        var at = stop.planned().at();
        var time = new Span(at == null ? Wording.text("visit.time.open") : at.toString());
        time.addClassName(at == null ? "visit-time-open" : "visit-time");
        var head = new Div(time);
        head.addClassName("support-line");
        var on = Objects.requireNonNull(stop.planned().on());
        if (on.isBefore(tools.today())) {
            head.add(new StatusBadge(Meaning.BAD, Wording.text("visit.overdue", Wording.day(on))));
        }
        if (!stop.pair().isEmpty()) {
            head.add(new StatusBadge(Meaning.ACTIVE, Wording.text("visit.pair.badge", stop.pair())));
        }
        return head;
    }

    private Component office() {
        var name = new Anchor(Places.careOffice(stop.officeNumber()), stop.officeName());
        name.addClassName("cell-main");
        return name;
    }

    private Component call() {
        var digits = SearchText.phone(stop.phone());
        var who = new Span(stop.contactName());
        if (digits.isEmpty()) {
            return new Div(new Span(Wording.text("visit.phone.none")), who);
        }
        var icon = VaadinIcon.PHONE.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var call = new Anchor("tel:" + digits, "");
        call.add(icon, new Span(Telephones.shown(stop.phone())));
        call.addClassName("visit-call");
        call.setAriaLabel(Wording.text("visit.call", stop.officeName(), Telephones.shown(stop.phone())));
        var line = new Div(call, who);
        line.addClassName("support-contact");
        return line;
    }

    private Component state() {
        var stage = Wording.text(
                "careoffice.stage.coded",
                stop.stage().code(),
                Wording.text("stage." + stop.stage().name()));
        var line = new Div(stop.openItems() == 0 ? stage : Wording.text("visit.state", stage, stop.openItems()));
        line.addClassName("cell-sub");
        return line;
    }

    private Component thumbs(List<VisitThumb.Maker> others, Runnable then) {
        var write = thumb("visit.write", () -> tools.desk()
                .writeNote(stop.assignment(), stop.careOffice(), stop.officeName(), then));
        write.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var thumbs =
                new Div(write, thumb("visit.checklist", () -> tools.desk().openChecklist(stop.careOffice(), then)));
        others.forEach(one -> thumbs.add(one.at(stop.assignment(), stop.officeName())));
        thumbs.add(
                thumb("visit.move", () -> new MoveDialog(tools, stop, then).open()),
                thumb("visit.miss", () -> new MissDialog(tools, stop, then).open()));
        thumbs.addClassName("visit-thumbs");
        return thumbs;
    }

    private Button thumb(String key, Runnable act) {
        var button = new Button(Wording.text(key), click -> act.run());
        button.setAriaLabel(Wording.text("visit.of", Wording.text(key), stop.officeName()));
        return button;
    }
}
