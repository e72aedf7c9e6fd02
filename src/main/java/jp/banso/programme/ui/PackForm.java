package jp.banso.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.banso.programme.Finding;
import jp.banso.programme.PackDecision;
import jp.banso.programme.ProgrammeFile;
import jp.banso.programme.ProgrammeService;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.FormFields;

/** Chooses what goes into the file, tells where it names somebody, and hands the file over. */
final class PackForm extends Composite<Div> {

    private final transient ProgrammeService service;
    private final transient CurrentViewer viewer;
    private final TextField title = new TextField(getTranslation("programme.pack.title"));
    private final TextField edition = new TextField(getTranslation("programme.pack.edition"));
    private final CheckboxGroup<String> parts = new CheckboxGroup<>(getTranslation("programme.pack.parts"));
    private final CheckboxGroup<String> common = new CheckboxGroup<>(getTranslation("programme.pack.common"));
    private final Div answer = new Div();
    private final Map<String, Integer> counts = new HashMap<>();

    PackForm(ProgrammeService service, CurrentViewer viewer) {
        this.service = service;
        this.viewer = viewer;
        title.setMaxLength(ProgrammeFile.LONGEST_TITLE);
        title.setHelperText(getTranslation("programme.pack.title.help"));
        edition.setMaxLength(ProgrammeFile.LONGEST_EDITION);
        edition.setHelperText(getTranslation("programme.pack.edition.help"));
        parts.setItemLabelGenerator(key -> getTranslation("programme.part.count", Wording.part(key), counts.get(key)));
        common.setVisible(false);
        answer.addClassName("card-stack");
        answer.getElement().setAttribute("aria-live", "polite");
        var go = new Button(getTranslation("programme.pack.do"), click -> pack());
        go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        go.setDisableOnClick(true);
        var bar = new Div(go);
        bar.addClassName("form-actions");
        var form = new Div(title, edition, parts, common, bar);
        form.addClassName("form");
        getContent().add(form, answer);
        go.addClickListener(click -> go.setEnabled(true));
    }

    void show(Map<String, Integer> known) {
        counts.clear();
        counts.putAll(known);
        var chosen = parts.getValue();
        parts.setItems(known.keySet());
        parts.setValue(chosen.isEmpty() ? known.keySet() : chosen);
    }

    private void pack() {
        if (!(FormFields.must(title, !title.getValue().isBlank())
                & FormFields.must(edition, !edition.getValue().isBlank())
                & FormFields.must(parts, !parts.getValue().isEmpty()))) {
            return;
        }
        answer.removeAll();
        var decision = service.pack(
                viewer.get(),
                OperationId.fresh(),
                title.getValue(),
                edition.getValue(),
                parts.getValue(),
                common.getValue());
        switch (decision) {
            case PackDecision.Packed packed -> packed(packed);
            case PackDecision.NamesSomebody(var findings) -> named(findings);
            case PackDecision.Refused refused -> answer.add(new Paragraph(getTranslation("programme.pack.refused")));
        }
    }

    private void packed(PackDecision.Packed packed) {
        common.setVisible(false);
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(packed.bytes()),
                        packed.fileName(),
                        "application/json",
                        packed.bytes().length)),
                AttachmentType.DOWNLOAD,
                getTranslation("programme.pack.download", packed.fileName()));
        answer.add(new Paragraph(getTranslation("programme.pack.done", packed.items())), link);
    }

    private void named(List<Finding> findings) {
        var note = new Paragraph(getTranslation("programme.pack.named", findings.size()));
        note.addClassName("form-error");
        answer.add(note);
        findings.forEach(finding -> answer.add(new Paragraph(getTranslation(
                "programme.pack.named.line",
                Wording.part(finding.ref().part()),
                Wording.item(finding.ref()),
                Wording.field(finding.field()),
                finding.word()))));
        var words = findings.stream()
                .filter(finding -> !finding.isCertain())
                .map(Finding::word)
                .distinct()
                .toList();
        var agreed = Set.copyOf(common.getValue());
        common.setItems(java.util.stream.Stream.concat(agreed.stream(), words.stream())
                .distinct()
                .sorted()
                .toList());
        common.setValue(agreed);
        common.setVisible(!words.isEmpty() || !agreed.isEmpty());
    }
}
