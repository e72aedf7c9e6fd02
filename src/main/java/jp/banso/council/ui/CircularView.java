package jp.banso.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import jp.banso.council.CircularCopy;
import jp.banso.council.CircularDecision;
import jp.banso.council.CircularRow;
import jp.banso.council.CircularService;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.WholeAddress;

/** One circular: what it said, who has read it, reminding the others and printing their letters. */
@Route("council/circulars/:id")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.LIAISON})
class CircularView extends Div implements BeforeEnterObserver {

    private final transient CouncilTools tools;
    private final transient CircularService circulars;
    private final transient WholeAddress address;

    CircularView(CouncilTools tools, CircularService circulars, WholeAddress address) {
        this.tools = tools;
        this.circulars = circulars;
        this.address = address;
        addClassNames("page", "card-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("id")
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .flatMap(id -> circulars.circular(tools.viewer(), id))
                .orElseThrow(NotFoundException::new));
    }

    private void show(CircularRow row) {
        removeAll();
        var back = new Anchor(Places.councilCirculars(), getTranslation("council.circular.back"));
        back.addClassName("page-links");
        var words = new Div(row.body());
        words.addClassName("multiline");
        var read = new Section(
                getTranslation("council.circular.read.of", Wording.number(row.read()), Wording.number(row.copies())),
                table(circulars.copies(tools.viewer(), row.id())));
        if (row.read() < row.copies()) {
            read.withActions(new Button(getTranslation("council.circular.remind"), click -> remind(row)));
        }
        if (row.toPrint() > 0) {
            read.withActions(new CircularPaper(tools, circulars, address, row, () -> again(row.id())).button());
        }
        add(
                new PageHeader(
                        row.title(),
                        getTranslation(
                                "council.circular.line",
                                Wording.anySection(row.section()),
                                JapaneseDates.moment(row.sentAt()),
                                row.sender())),
                back);
        if (row.unprinted() > 0) {
            var note = new Paragraph(getTranslation("council.circular.unprinted", Wording.number(row.unprinted())));
            note.addClassName("photo-warning");
            add(note);
        }
        add(new Section(getTranslation("council.circular.body"), words), read);
    }

    private void again(long circular) {
        circulars.circular(tools.viewer(), circular).ifPresent(this::show);
    }

    private PlainTable table(List<CircularCopy> copies) {
        var table = new PlainTable(
                        getTranslation("council.circulars"),
                        Stream.of("office", "means", "read")
                                .map(key -> getTranslation("council.circular.column." + key))
                                .toList())
                .ofWords();
        copies.forEach(copy -> {
            var at = copy.readAt();
            table.row(
                    getTranslation("careoffice.choice", copy.name(), copy.number()),
                    List.of(
                            getTranslation("council.means." + copy.means()),
                            at == null ? getTranslation("council.circular.unread") : JapaneseDates.moment(at)));
        });
        return table;
    }

    private void remind(CircularRow row) {
        var operation = OperationId.fresh();
        new ConfirmQuestion(
                        getTranslation("council.circular.remind"),
                        getTranslation("council.circular.remind.question", row.copies() - row.read()),
                        getTranslation("shared.form.cancel"))
                .answer(getTranslation("council.circular.remind.do"), () -> {
                    var decision = circulars.remind(
                            tools.viewer(),
                            operation,
                            row.id(),
                            link -> address.of(Places.circularCopy(link)),
                            getTranslation("council.circular.closing"));
                    if (decision instanceof CircularDecision.Sent) {
                        Notices.info(Wording.said(decision));
                    } else {
                        Notices.failed(getTranslation("council.not-done"), Wording.said(decision));
                    }
                    again(row.id());
                })
                .ask();
    }
}
