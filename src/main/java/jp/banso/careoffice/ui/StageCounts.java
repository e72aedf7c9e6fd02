package jp.banso.careoffice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.shared.ui.ListState;

/** How many offices stand at each stage; each count is a switch that shows only them. */
final class StageCounts extends Div {

    private final transient Consumer<ListState> change;

    StageCounts(Consumer<ListState> change) {
        this.change = change;
        addClassName("stage-counts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("careoffice.stages"));
    }

    void show(ListState state, Map<AdoptionStage, Integer> counts) {
        removeAll();
        for (var stage : AdoptionStage.values()) {
            var chosen = state.values(OfficeList.STAGE).contains(stage.code());
            var count = counts.getOrDefault(stage, 0);
            if (count > 0 || chosen) {
                add(chip(state, stage, count, chosen));
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private Button chip(ListState state, AdoptionStage stage, int count, boolean chosen) {
        var name = new Span(Wording.of("stage", stage));
        var code = new Span(stage.code());
        code.addClassName("stage-count-code");
        var number = new Span(Wording.number(count));
        number.addClassName("stage-count-number");
        var chip = new Button(new Div(code, name, number));
        chip.addClassName("stage-count");
        chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        chip.setAriaLabel(getTranslation("careoffice.stages.chip", Wording.stage(stage), Wording.number(count)));
        chip.addClickListener(click -> change.accept(OfficeList.toggled(state, OfficeList.STAGE, stage.code())));
        return chip;
    }
}
