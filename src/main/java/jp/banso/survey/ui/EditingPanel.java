package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import jp.banso.survey.FormRules;
import jp.banso.survey.FormShape;

/** What one is at in a questionnaire: the name of a section, or the fields of a question. */
final class EditingPanel extends Composite<Div> {

    private static final int PAUSE_MS = 800;

    private final TextField name = new TextField(Wording.text("survey.build.section.name"));
    private final Paragraph code = new Paragraph();
    private final QuestionEditor question;
    private boolean filling;

    EditingPanel(Consumer<UnaryOperator<FormShape>> change) {
        question = new QuestionEditor(typed -> change.accept(shape -> shape.with(typed)));
        name.setMaxLength(FormRules.LONGEST_TITLE);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.TIMEOUT);
        name.setValueChangeTimeout(PAUSE_MS);
        name.addValueChangeListener(typed -> {
            if (!filling) {
                change.accept(shape -> shape.named(typed.getValue().strip()));
            }
        });
        code.addClassName("cell-sub");
        code.getElement().setAttribute("tabindex", "-1");
        var list = new Button(
                Wording.text("survey.build.to-outline"), click -> getElement().executeJs("""
                        const here = this.closest('.builder')?.querySelector('.outline-here');
                        here?.focus();
                        here?.scrollIntoView({block: 'center'});"""));
        list.addClassName("builder-back");
        getContent().add(code, name, question, list);
    }

    /** Where the fields stand below the list, as on a phone, one is taken to them. */
    void reveal() {
        code.getElement().executeJs("""
                if (matchMedia('(max-width: 63.99rem)').matches) {
                  this.focus({preventScroll: true});
                  this.closest('.builder-edit')?.scrollIntoView();
                }""");
    }

    void show(FormShape shape) {
        filling = true;
        var asked = shape.question();
        var sections = shape.form().sections();
        var section = shape.at().section();
        name.setVisible(asked.isEmpty() && section < sections.size());
        question.setVisible(asked.isPresent());
        if (name.isVisible()) {
            name.setValue(sections.get(section).title());
            code.setText(Wording.text("survey.build.at.section", section + 1));
        } else {
            code.setText(asked.map(one -> Wording.text(
                            "survey.build.at.question", section + 1, shape.at().question() + 1, one.code()))
                    .orElse(Wording.text("survey.build.at.none")));
        }
        asked.ifPresent(one -> question.show(
                one,
                shape.form().questions().stream()
                        .takeWhile(earlier -> !earlier.code().equals(one.code()))
                        .toList()));
        filling = false;
    }
}
