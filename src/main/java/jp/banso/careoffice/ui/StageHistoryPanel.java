package jp.banso.careoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.CaseQueries;
import jp.banso.careoffice.GrantDepth;
import jp.banso.careoffice.StageEventKind;
import jp.banso.careoffice.StageEventRow;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.security.Viewer;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;

/** Every step of the case on axis A with its evidence; what was corrected stays readable, struck through and said so. */
@org.springframework.stereotype.Component
class StageHistoryPanel implements CasePanel {

    private final CaseQueries cases;

    StageHistoryPanel(CaseQueries cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        if (!card.depth().reaches(GrantDepth.CASE)) {
            return Optional.empty();
        }
        var events = cases.stageEvents(viewer, card.id());
        if (events.isEmpty()) {
            return Optional.of(
                    new Section(Wording.text("careoffice.history"), new Span(Wording.text("careoffice.history.none"))));
        }
        var list = new OrderedList();
        list.addClassName("timeline");
        events.forEach(event -> list.add(item(event)));
        return Optional.of(new Section(Wording.text("careoffice.history"), list));
    }

    private static ListItem item(StageEventRow event) {
        var when = new Div(Wording.day(event.effectiveOn()));
        when.addClassName("timeline-when");
        var what = new Div(new Span(Wording.text(
                "careoffice.history." + event.kind().name(), Wording.stage(event.from()), Wording.stage(event.to()))));
        what.addClassName("timeline-what");
        var item = new ListItem(when, what);
        if (event.corrected()) {
            item.addClassName("timeline-corrected");
            var mark = new Span(Wording.text("careoffice.history.corrected"));
            mark.addClassName("timeline-mark");
            what.add(mark);
        }
        var why = why(event);
        if (!why.isEmpty()) {
            item.add(new Div(why));
        }
        if (!event.words().isEmpty()) {
            var words = new Div(event.words());
            words.addClassName("timeline-words");
            item.add(words);
        }
        var who = new Div(Wording.text(
                "careoffice.history.who",
                Wording.recorder(event.recorder()),
                JapaneseDates.moment(event.recordedAt())));
        who.addClassName("timeline-who");
        item.add(who);
        return item;
    }

    private static String why(StageEventRow event) {
        var evidence = event.evidence();
        if (evidence != null) {
            return Wording.text("careoffice.history.evidence", Wording.of("evidence", evidence));
        }
        var reason = event.reason();
        return reason == null || event.kind() == StageEventKind.CORRECTION
                ? ""
                : Wording.text("careoffice.history.reason", Wording.of("stepback", reason));
    }
}
