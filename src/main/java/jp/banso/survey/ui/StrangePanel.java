package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.FormFields;
import jp.banso.survey.FileCheck.Strange;
import jp.banso.survey.Question.Choice;

/** Texts that are no choice: each is told once which one it means, and known from then on. */
final class StrangePanel extends Composite<Div> {

    private static final int MOST = 50;

    StrangePanel(SurveyTools tools, SurveyWaveId round, List<Strange> found, Runnable then) {
        getContent().addClassName("form");
        getContent().add(FormFields.note(Wording.text("survey.file.strange.note", found.size())));
        found.stream().limit(MOST).forEach(strange -> {
            var choice = new Select<Choice>();
            choice.setLabel(Wording.text("survey.file.strange.one", strange.written(), strange.rows()));
            choice.setHelperText(strange.question().text());
            choice.setPlaceholder(Wording.text("survey.file.strange.choose"));
            choice.setItems(strange.question().choices());
            choice.setItemLabelGenerator(one -> one == null ? "" : one.text());
            choice.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    tools.files()
                            .teach(
                                    tools.viewer(),
                                    OperationId.fresh(),
                                    round,
                                    strange.question().code(),
                                    strange.written(),
                                    change.getValue().code());
                    then.run();
                }
            });
            getContent().add(choice);
        });
    }
}
