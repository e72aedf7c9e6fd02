package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.banso.survey.AnswerFile;
import jp.banso.survey.FileColumns;
import jp.banso.survey.Question;
import jp.banso.survey.SurveyForm;

/** What each column of a file is, suggested by its name and changed by hand. */
final class ColumnsPanel extends Composite<Div> {

    private final List<Select<String>> targets = new ArrayList<>();

    ColumnsPanel(SurveyForm form, AnswerFile.Held file, Consumer<FileColumns> chosen) {
        getContent().addClassName("form");
        var offered = Stream.concat(
                        Stream.of("", FileColumns.OFFICE, FileColumns.WHEN),
                        form.questions().stream().map(Question::code))
                .toList();
        for (var column = 0; column < file.header().size(); column++) {
            var target = new Select<String>();
            target.setLabel(file.header().get(column));
            target.setItems(offered);
            target.setItemLabelGenerator(code -> name(form, code));
            target.setValue(file.suggested().get(column));
            var first = file.rows().getFirst().cells().get(column);
            target.setHelperText(
                    Wording.text("survey.file.sample", first.length() > 60 ? first.substring(0, 60) : first));
            target.addValueChangeListener(change -> chosen.accept(value()));
            targets.add(target);
            getContent().add(target);
        }
    }

    FileColumns value() {
        return new FileColumns(targets.stream()
                .map(target -> target.getValue() == null ? "" : target.getValue())
                .toList());
    }

    private static String name(SurveyForm form, String code) {
        return switch (code) {
            case "" -> Wording.text("survey.file.column.none");
            case FileColumns.OFFICE -> Wording.text("survey.file.column.office");
            case FileColumns.WHEN -> Wording.text("survey.file.column.when");
            default ->
                form.question(code)
                        .map(question -> Wording.text("survey.file.column", code, question.text()))
                        .orElse(code);
        };
    }
}
