package jp.banso.council.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import jp.banso.council.MembersOn;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Section;

/** How many members there were and will be, month by month. */
final class MemberMonthsPart extends Composite<Section> {

    MemberMonthsPart(CouncilTools tools) {
        var today = tools.today();
        var table = new PlainTable(
                getTranslation("council.months"),
                List.of(getTranslation("council.months.day"), getTranslation("council.months.members")));
        for (var one : tools.members().months(tools.viewer(), today)) {
            table.row(day(one, today), List.of(Wording.number(one.members())));
        }
        var note = new Paragraph(getTranslation("council.months.note"));
        note.addClassName("cell-sub");
        getContent().add(table, note);
    }

    private String day(MembersOn one, LocalDate today) {
        var day = JapaneseDates.both(one.day());
        if (one.day().equals(today)) {
            return getTranslation("council.months.today", day);
        }
        return one.day().isAfter(today) ? getTranslation("council.months.planned", day) : day;
    }

    @Override
    protected Section initContent() {
        return new Section(Wording.text("council.months"));
    }
}
