package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.survey.AnswerSheet;
import jp.banso.survey.FinishDecision;
import jp.banso.survey.FormPlace;
import jp.banso.survey.FormShape;
import jp.banso.survey.SaveDecision;
import jp.banso.survey.SurveyForm;
import jp.banso.survey.WaveMoment;
import org.jspecify.annotations.Nullable;

/** A questionnaire as an office sees it on a phone, to be tried out; nothing typed here is kept. */
final class PhonePreview extends Composite<Div> {

    private final Select<WaveMoment> moment = FormFields.choice(
            "survey.build.preview.moment",
            Arrays.asList(WaveMoment.values()),
            one -> one == null ? "" : Wording.of("moment", one));
    private final Div phone = new Div();
    private final LocalDate today;
    private transient @Nullable SurveyForm form;
    private FormPlace place = FormPlace.ofSection(0);
    private final transient Map<String, String> tried = new HashMap<>();

    PhonePreview(LocalDate today) {
        this.today = today;
        moment.setValue(WaveMoment.AFTER);
        moment.addValueChangeListener(change -> draw());
        phone.addClassNames("phone-preview", "answer-page");
        getContent().addClassName("form");
        getContent().add(moment, phone);
    }

    /** Shows it where one is at; what was tried so far stays where it still is an answer. */
    void show(FormShape shape) {
        form = shape.form();
        place = shape.at();
        draw();
    }

    private void draw() {
        phone.removeAll();
        var shown = form;
        if (shown == null) {
            return;
        }
        if (shown.asked(moment.getValue(), Map.of()).isEmpty()) {
            phone.add(new Paragraph(Wording.text("survey.build.preview.none")));
            return;
        }
        tried.entrySet().removeIf(answer -> shown.question(answer.getKey())
                .flatMap(question -> question.read(answer.getValue()))
                .isEmpty());
        var head = new Div(new H3(shown.title()), new Paragraph(Wording.text("survey.build.preview.note")));
        head.addClassName("answer-head");
        var sheet = new AnswerSheet(shown, moment.getValue(), shown.title(), "", today, "", tried, false);
        var asking = new AnswerForm(sheet, desk(shown), decision -> over());
        phone.add(head, asking);
        asking.lookAt(place);
    }

    private AnswerForm.Desk desk(SurveyForm shown) {
        return new AnswerForm.Desk() {
            /** Whoever tries it out leafs through it; what is lacking is told at the end. */
            @Override
            public boolean takesBlanks() {
                return true;
            }

            @Override
            public SaveDecision keep(String code, String answer) {
                var read = shown.question(code).flatMap(question -> question.read(answer));
                read.ifPresent(kept -> tried.put(code, kept));
                return read.isPresent() ? SaveDecision.KEPT : SaveDecision.NOT_AN_ANSWER;
            }

            @Override
            public FinishDecision handIn(OperationId operation) {
                var missing = shown.missing(moment.getValue(), tried);
                return missing.isEmpty() ? new FinishDecision.Done("", today) : new FinishDecision.Missing(missing);
            }
        };
    }

    private void over() {
        phone.removeAll();
        phone.add(
                new Paragraph(Wording.text("survey.build.preview.done")),
                new Button(Wording.text("survey.build.preview.again"), click -> {
                    tried.clear();
                    draw();
                }));
    }
}
