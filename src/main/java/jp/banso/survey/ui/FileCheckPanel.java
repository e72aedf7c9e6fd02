package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.Section;
import jp.banso.survey.AnswerFile;
import jp.banso.survey.FileCheck;
import jp.banso.survey.FileColumns;
import jp.banso.survey.FileDecision;
import jp.banso.survey.WaveCard;

/** One file that was read: its columns named, what they would bring, and the word that takes it in. */
final class FileCheckPanel extends Composite<Div> {

    private final SurveyTools tools;
    private final WaveCard round;
    private final AnswerFile.Held file;
    private final Runnable then;
    private final OperationId operation = OperationId.fresh();
    private final Div check = new Div();

    FileCheckPanel(SurveyTools tools, WaveCard round, AnswerFile.Held file, Runnable then) {
        this.tools = tools;
        this.round = round;
        this.file = file;
        this.then = then;
        check.addClassName("card-stack");
        var columns = new ColumnsPanel(round.form(), file, this::check);
        getContent().addClassName("card-stack");
        getContent().add(new Section(Wording.text("survey.file.columns"), columns), check);
        check(columns.value());
    }

    private void check(FileColumns columns) {
        check.removeAll();
        if (!columns.isWhole()) {
            check.add(FormFields.note(Wording.text("survey.file.columns.wrong")));
            return;
        }
        var found = tools.files().check(tools.viewer(), round.row().id(), file, columns);
        if (!found.strange().isEmpty()) {
            check.add(new Section(
                    Wording.text("survey.file.strange"),
                    new StrangePanel(tools, round.row().id(), found.strange(), () -> check(columns))));
        }
        var bring = new Button(Wording.text("survey.file.do"), click -> bring(columns));
        bring.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        bring.setDisableOnClick(true);
        bring.setEnabled(found.count(FileCheck.State.VALID) + found.count(FileCheck.State.DUPLICATE) > 0);
        check.add(new Section(
                Wording.text("survey.file.check"),
                new Paragraph(Wording.text(
                        "survey.file.counts",
                        found.count(FileCheck.State.VALID),
                        found.count(FileCheck.State.DUPLICATE),
                        found.count(FileCheck.State.REFUSED))),
                rest(found.rows().stream()
                        .filter(row -> row.state() != FileCheck.State.VALID)
                        .toList()),
                bring));
    }

    private void bring(FileColumns columns) {
        switch (tools.files().bring(tools.viewer(), operation, round.row().id(), file, columns)) {
            case FileDecision.Done done -> {
                Notices.done(Wording.text("survey.file.counts", done.valid(), done.duplicates(), done.refused()));
                then.run();
            }
            case FileDecision.NotPossible no -> Notices.info(Wording.text("survey.file.columns.wrong"));
        }
    }

    /** The rows that do not count, each with its line and why. */
    static UnorderedList rest(List<FileCheck.CheckedRow> rows) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(Wording.text(
                "survey.file.row",
                row.line(),
                row.office(),
                row.reason().isEmpty()
                        ? Wording.text("survey.file.duplicate")
                        : Wording.text("survey.file.refused." + row.reason())))));
        return list;
    }
}
