package jp.banso.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.banso.careoffice.CareOfficeCard;
import jp.banso.careoffice.panel.CasePanel;
import jp.banso.council.MemberCard;
import jp.banso.council.WordRow;
import jp.banso.security.Viewer;
import jp.banso.security.Viewer.CityStaff;
import jp.banso.security.Viewer.CouncilSecretariat;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import org.jspecify.annotations.Nullable;

/** What the council has to do with this member: its consent, what was said to it, and for the city who looked at it. */
@org.springframework.stereotype.Component
class CouncilPanel implements CasePanel {

    private final CouncilTools tools;

    CouncilPanel(CouncilTools tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public Optional<Component> show(Viewer viewer, CareOfficeCard card) {
        if (!(viewer instanceof CityStaff || viewer instanceof CouncilSecretariat)) {
            return Optional.empty();
        }
        return tools.members().membership(viewer, card.id()).map(member -> new Membership(tools, card, member).shown());
    }

    /** The section, drawn anew after each act, and after others' acts where something changed. */
    private static final class Membership {

        private final CouncilTools tools;
        private final CareOfficeCard card;
        private final Div body = new Div();
        private @Nullable MemberCard member;
        private List<WordRow> words = List.of();

        Membership(CouncilTools tools, CareOfficeCard card, MemberCard member) {
            this.tools = tools;
            this.card = card;
            this.member = member;
            words = tools.words().words(tools.viewer(), card.id());
            draw();
            tools.revision().watch(body, change -> {
                if (change.concerns(card.id())) {
                    reload();
                }
            });
        }

        private void reload() {
            var now = tools.members().membership(tools.viewer(), card.id()).orElse(null);
            var said = tools.words().words(tools.viewer(), card.id());
            if (!Objects.equals(now, member) || !said.equals(words)) {
                member = now;
                words = said;
                draw();
            }
        }

        Component shown() {
            var speak = new Button(
                    Wording.text("council.word.do"),
                    click -> new WordDialog(tools, card.id(), card.name(), this::reload).open());
            return new Section(Wording.text("council.panel"), body).withActions(speak);
        }

        private void draw() {
            body.removeAll();
            var now = member;
            if (now == null) {
                body.add(new Paragraph(Wording.text("council.panel.no-member")));
                return;
            }
            body.add(
                    new Div(Wording.text(
                            "council.panel.since",
                            JapaneseDates.both(now.since()),
                            Wording.section(now.section()),
                            Wording.text("council.source." + now.source()))),
                    consent(now));
            if (!words.isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("named-list");
                words.forEach(word -> list.add(item(word)));
                body.add(list);
            }
            if (tools.city()) {
                body.add(new Anchor(Places.councilSights(card.number()), Wording.text("council.sights.open")));
            }
        }

        private Component consent(MemberCard now) {
            var given = now.consentedOn();
            var change =
                    new Button(Wording.text(given == null ? "council.consent.do" : "council.consent.end"), click -> {
                        if (given == null) {
                            new ConsentDialog(tools, card.id(), card.name(), this::reload).open();
                        } else {
                            ConsentDialog.withdraw(tools, card.id(), card.name(), this::reload);
                        }
                    });
            change.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            var line = new Div(
                    new Span(
                            given == null
                                    ? Wording.text("council.consent.none")
                                    : Wording.text(
                                            "council.consent.given", JapaneseDates.both(given), now.consentRecorder())),
                    change);
            line.addClassName("card-line");
            return line;
        }

        private ListItem item(WordRow word) {
            var undo = new Button(Wording.text("council.word.undo"), click -> {
                Notices.info(Wording.said(tools.words().undo(tools.viewer(), OperationId.fresh(), word.id())));
                reload();
            });
            undo.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            undo.setAriaLabel(Wording.text("council.word.undo.of", JapaneseDates.both(word.on())));
            return new ListItem(
                    new Span(Wording.text(
                            "council.word.line",
                            JapaneseDates.both(word.on()),
                            Wording.text("council.word." + word.word()),
                            word.recorder())),
                    undo);
        }
    }
}
