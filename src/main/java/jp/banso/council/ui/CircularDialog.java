package jp.banso.council.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.banso.council.CircularDecision;
import jp.banso.council.CircularService;
import jp.banso.council.NewCircular;
import jp.banso.council.SectionRow;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormDialog;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.WholeAddress;

/** Writes a circular to the members of a section or to all. */
final class CircularDialog {

    private final CouncilTools tools;
    private final CircularService circulars;
    private final WholeAddress address;
    private final Consumer<CircularDecision.Sent> then;
    private final FormDialog dialog;
    private final TextField title = new TextField(Wording.text("council.circular.title"));
    private final TextArea body = FormFields.words("council.circular.body", NewCircular.LONGEST_BODY);
    private final Select<String> section;
    private final Paragraph reach = new Paragraph();
    private final Div preview = new Div();

    /** {@code then} is told what was sent. */
    CircularDialog(
            CouncilTools tools, CircularService circulars, WholeAddress address, Consumer<CircularDecision.Sent> then) {
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
        section.addValueChangeListener(chosen -> reach());
        title.addValueChangeListener(typed -> preview());
        body.addValueChangeListener(typed -> preview());
        preview.addClassName("letter-box");
        var shown = new Details(Wording.text("council.circular.preview"), preview);
        reach();
        preview();
        dialog = new FormDialog(
                        Wording.text("council.circular.write"),
                        Wording.text("council.circular.send"),
                        tools.guard("circular"))
                .keepingText("title", title)
                .keeping("body", body)
                .with(section, reach, title, body, shown, FormFields.note(Wording.text("council.circular.note")));
        dialog.doing(this::send);
    }

    private void reach() {
        var to = circulars.reach(tools.viewer(), section.getValue());
        reach.setText(Wording.text(
                "council.circular.reach",
                Wording.number(to.members()),
                Wording.number(to.mails()),
                Wording.number(to.letters())));
    }

    /** As a member reads it. */
    private void preview() {
        var heading = new Div(NewCircular.plain(title.getValue()));
        heading.addClassName("cell-main");
        var words = new Div(body.getValue());
        words.addClassName("multiline");
        var closing = new Div(Wording.text("council.circular.closing"));
        closing.addClassName("cell-sub");
        preview.removeAll();
        preview.add(heading, words, closing);
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
                link -> address.of(Places.circularCopy(link)),
                Wording.text("council.circular.closing"));
        if (decision instanceof CircularDecision.Sent sent) {
            dialog.done(Wording.said(decision));
            then.accept(sent);
        } else {
            dialog.refuse(Wording.said(decision));
        }
    }

    void open() {
        dialog.open();
    }
}
