package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.survey.MailDecision;
import jp.banso.survey.WaveCard;
import jp.banso.survey.WaveState;

/** Links by mail, where mail leaves this installation: to offices without one, and again to those that have not answered. */
final class MailActs extends Composite<Div> {

    private final Runnable then;

    MailActs(SurveyTools tools, WaveCard round, Runnable then) {
        this.then = then;
        var id = round.row().id();
        getContent().addClassName("survey-actions");
        getContent().setVisible(round.row().state() == WaveState.OPEN);
        if (!tools.mails().canMail(tools.viewer())) {
            getContent().add(FormFields.note(Wording.text("survey.mail.absent")));
            return;
        }
        getContent()
                .add(
                        act("survey.mail.first", operation -> tools.mails().invite(tools.viewer(), operation, id)),
                        act("survey.mail.again", operation -> tools.mails().remind(tools.viewer(), operation, id)));
    }

    private Button act(String key, Function<OperationId, MailDecision> send) {
        return new Button(Wording.text(key), click -> {
            var operation = OperationId.fresh();
            new ConfirmQuestion(Wording.text(key), Wording.text(key + ".question"), Wording.text("survey.mail.stay"))
                    .answer(Wording.text("survey.mail.do"), () -> told(send.apply(operation)))
                    .ask();
        });
    }

    private void told(MailDecision decision) {
        switch (decision) {
            case MailDecision.Sent sent -> {
                Notices.done(Wording.text("survey.mail.done", sent.mails(), sent.without()));
                then.run();
            }
            case MailDecision.NoMail none ->
                Notices.failed(Wording.text("survey.mail.none"), Wording.text("survey.mail.none.next"));
            case MailDecision.Closed closed -> Notices.info(Wording.text("survey.mail.closed"));
        }
    }
}
