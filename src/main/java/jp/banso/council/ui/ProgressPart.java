package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.council.SectionProgress;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;

/** How far the members of each section have come; of members that did not consent there is but their number. */
final class ProgressPart extends Composite<Section> {

    ProgressPart(List<SectionProgress> sections) {
        var table = new PlainTable(
                getTranslation("council.sections"),
                Stream.of("section", "named", "not-informed", "informed", "set-up", "listed", "unnamed")
                        .map(key -> getTranslation("council.sections." + key))
                        .toList());
        sections.forEach(section -> table.row(
                new Anchor(Places.councilMembers(section.section()), Wording.section(section.section())),
                Stream.of(
                                section.named(),
                                section.notInformed(),
                                section.informed(),
                                section.setUp(),
                                section.listed(),
                                section.unnamed())
                        .map(Wording::number)
                        .toList()));
        var note = new Paragraph(getTranslation("council.sections.note"));
        note.addClassName("cell-sub");
        getContent().add(table, note);
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("council.sections"));
    }
}
