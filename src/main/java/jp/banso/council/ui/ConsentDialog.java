package jp.banso.council.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import jp.banso.council.EntryDecision;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;

/** Records that a member agrees to be read by its name, on which day; and takes that back. */
final class ConsentDialog {

    private final CouncilTools tools;
    private final CareOfficeId office;
    private final Runnable then;
    private final FormDialog dialog;
    private final DatePicker day;

    ConsentDialog(CouncilTools tools, CareOfficeId office, String name, Runnable then) {
        this.tools = tools;
        this.office = office;
        this.then = then;
        day = FormFields.past("council.consent.day", tools.today());
        day.setValue(tools.today());
        dialog = new FormDialog(
                        Wording.text("council.consent.do"),
                        Wording.text("council.consent.save"),
                        tools.guard("consent/" + office.value()))
                .about(name)
                .with(day, FormFields.note(Wording.text("council.consent.note")));
        dialog.doing(this::save);
    }

    private void save(OperationId operation) {
        if (!FormFields.must(day, day.getValue() != null)) {
            return;
        }
        var decision = tools.consents().consent(tools.viewer(), operation, office, day.getValue());
        if (decision instanceof EntryDecision.Done) {
            dialog.done(Wording.text("council.consent.done"));
            then.run();
        } else {
            dialog.refuse(Wording.said(decision));
        }
    }

    void open() {
        dialog.open();
    }

    /** Asks, then takes the consent back. */
    static void withdraw(CouncilTools tools, CareOfficeId office, String name, Runnable then) {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        Wording.text("council.consent.end"),
                        Wording.text("council.consent.end.question", name),
                        Wording.text("shared.form.cancel"))
                .dangerousAnswer(Wording.text("council.consent.end.do"), () -> {
                    var decision = tools.consents().withdraw(tools.viewer(), operation, office);
                    Notices.info(
                            decision instanceof EntryDecision.Done
                                    ? Wording.text("council.consent.ended")
                                    : Wording.said(decision));
                    then.run();
                })
                .ask();
    }
}
