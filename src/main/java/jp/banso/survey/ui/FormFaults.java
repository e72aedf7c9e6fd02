package jp.banso.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import jp.banso.survey.FormFault;
import jp.banso.survey.FormPlace;

/** What has to be put right in a questionnaire, each line a way to its place. */
final class FormFaults extends Composite<Div> {

    FormFaults() {
        getContent().addClassName("form-faults");
        getContent().setVisible(false);
    }

    /** {@code go} is told the place of a line that is pressed. */
    void show(List<FormFault> faults, Consumer<FormPlace> go) {
        list(faults, fault -> {
            var line = new Button(Wording.fault(fault), click -> go.accept(place(fault)));
            line.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            return line;
        });
    }

    /** Without ways to the places: of a file that was not taken. */
    void show(List<FormFault> faults) {
        list(faults, fault -> new Span(Wording.fault(fault)));
    }

    private void list(List<FormFault> faults, Function<FormFault, Component> line) {
        getContent().removeAll();
        getContent().setVisible(!faults.isEmpty());
        var list = new UnorderedList();
        faults.forEach(fault -> list.add(new ListItem(line.apply(fault))));
        getContent().add(new Paragraph(Wording.text("survey.fault.some", faults.size())), list);
    }

    private static FormPlace place(FormFault fault) {
        return new FormPlace(Math.max(0, fault.section() - 1), fault.question() - 1);
    }
}
