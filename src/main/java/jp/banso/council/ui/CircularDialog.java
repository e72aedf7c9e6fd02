package jp.banso.council.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.council.CircularDecision;
import jp.banso.council.CircularService;
import jp.banso.council.NewCircular;
import jp.banso.council.SectionRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;

/** Writes a circular to the members of a section or to all. */
final class CircularDialog {

    private final CouncilTools tools;
    private final CircularService circulars;
    private final CircularAddress address;
    private final Runnable then;
    private final FormDialog dialog;
    private final TextField title = new TextField(Wording.text("council.circular.title"));
    private final TextArea body = FormFields.words("council.circular.body", NewCircular.LONGEST_BODY);
    private final Select<String> section;

    CircularDialog(CouncilTools tools, CircularService circulars, CircularAddress address, Runnable then) {
        this.tools = tools;
        this.circulars = circulars;
        this.address = address;
        this.then = then;
        List<String> names = Stream.concat(
                        Stream.of(""),
                        tools.members().sections(tools.viewer()).stream().map(SectionRow::name))
                .toList();
        section = FormFields.choice("council.circular.to", names, Wording::anySection);
        section.setValue("");
        title.setMaxLength(NewCircular.LONGEST_TITLE);
        dialog = new FormDialog(
                        Wording.text("council.circular.write"),
                        Wording.text("council.circular.send"),
                        tools.guard("circular"))
                .keepingText("title", title)
                .keeping("body", body)
                .with(section, title, body, FormFields.note(Wording.text("council.circular.note")));
        dialog.doing(this::send);
    }

    private void send(OperationId operation) {
        var titled = FormFields.must(title, !NewCircular.plain(title.getValue()).isEmpty());
        var written = FormFields.must(body, !body.getValue().isBlank());
        if (!titled || !written) {
            return;
        }
        var decision = circulars.send(
                tools.viewer(),
                operation,
                new NewCircular(NewCircular.plain(title.getValue()), body.getValue(), section.getValue()),
                address::of,
                Wording.text("council.circular.closing"));
        if (decision instanceof CircularDecision.Sent) {
            dialog.done(Wording.said(decision));
            then.run();
        } else {
            dialog.refuse(Wording.said(decision));
        }
    }

    void open() {
        dialog.open();
    }
}
