package jp.banso.casebook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import jp.banso.casebook.Effect;
import jp.banso.casebook.SimilarCase;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** The nearest published case and what offices like this one gained; nothing where there is neither (CSB-08, CSB-10). */
final class SimilarLine extends Div {

    private final transient CasebookTools tools;
    private final transient CareOfficeId office;
    private transient Told told;

    /** What there is to be told, compared before anything is drawn. */
    record Told(@Nullable SimilarCase nearest, @Nullable Effect effect) {

        boolean isNothing() {
            return nearest == null && effect == null;
        }
    }

    SimilarLine(CasebookTools tools, CareOfficeId office, Told told) {
        this.tools = tools;
        this.office = office;
        this.told = told;
        addClassName("partner-line");
        draw();
        tools.revision().watchCalmly(this, this::reload);
    }

    private void reload() {
        var offices = List.of(office);
        var now = new Told(
                tools.similar().of(tools.viewer(), offices).get(office),
                tools.similar().effects(tools.viewer(), offices).get(office));
        if (!Objects.equals(now, told)) {
            told = now;
            draw();
        }
    }

    private void draw() {
        removeAll();
        setVisible(!told.isNothing());
        var nearest = told.nearest();
        if (nearest != null) {
            var link = new Anchor("/cases/" + nearest.id().value(), nearest.title());
            link.setRouterIgnore(true);
            link.setTarget("_blank");
            var words = new Span(
                    new Span(getTranslation("casebook.similar")),
                    link,
                    new Span(getTranslation(
                            "casebook.similar.who", tools.say().who(nearest.officeName(), nearest.traits()))));
            words.addClassName("partner-line-words");
            var match = new Span(
                    getTranslation("casebook.similar.match", tools.say().matched(nearest.matched())));
            match.addClassName("cell-sub");
            add(words, match);
            var result = nearest.result();
            if (result != null) {
                var gained = new Span(result.words());
                gained.addClassName("cell-sub");
                add(gained);
            }
        }
        var effect = told.effect();
        if (effect != null) {
            var say = tools.say();
            add(new Span(getTranslation(
                    "casebook.effect.sentence",
                    say.of(effect),
                    effect.n(),
                    say.hours(effect.median()),
                    say.hours(effect.lower()),
                    say.hours(effect.upper()),
                    say.day(effect.roundOn()))));
        }
    }
}
