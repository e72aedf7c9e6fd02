package jp.banso.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jp.banso.programme.BringDecision;
import jp.banso.programme.EditionRow;
import jp.banso.programme.ProgrammeQueries;
import jp.banso.programme.ProgrammeService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UploadBox;

/** The programme leaves as a file, and those of others come in to be compared. */
@Route("programme")
@Menu(title = "programme.menu", order = 79, icon = "vaadin:package")
@RolesAllowed(Names.CITY_ADMIN)
class ProgrammeView extends Div implements AfterNavigationObserver {

    private final transient ProgrammeService service;
    private final transient ProgrammeQueries queries;
    private final transient CurrentViewer viewer;
    private final Section editions = new Section(getTranslation("programme.editions"));
    private final PackForm pack;
    private long brought;

    ProgrammeView(ProgrammeService service, ProgrammeQueries queries, CurrentViewer viewer) {
        this.service = service;
        this.queries = queries;
        this.viewer = viewer;
        pack = new PackForm(service, viewer);
        addClassNames("page", "card-page");
        add(
                new PageHeader(getTranslation("programme.title"), getTranslation("programme.line")),
                new Section(
                        getTranslation("programme.pack"), new Paragraph(getTranslation("programme.pack.what")), pack),
                new Section(
                        getTranslation("programme.bring"),
                        new Paragraph(getTranslation("programme.bring.what")),
                        new UploadBox(limits(), this::take, this::open)),
                editions);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        pack.show(queries.parts(viewer.get()));
        var rows = queries.editions(viewer.get());
        if (rows.isEmpty()) {
            editions.show(new Paragraph(getTranslation("programme.editions.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("support-records");
        rows.forEach(row -> list.add(item(row)));
        editions.show(list);
    }

    private ListItem item(EditionRow row) {
        var name =
                new Anchor(Places.programme(row.id()), getTranslation("programme.edition", row.title(), row.edition()));
        name.addClassName("cell-main");
        var when = new Div(getTranslation(
                "programme.edition.brought",
                JapaneseDates.both(row.broughtAt().toLocalDate()),
                row.bringer(),
                row.items()));
        when.addClassName("cell-sub");
        var taken = new Div(
                row.takenAt() == null
                        ? getTranslation("programme.edition.untaken")
                        : getTranslation(
                                "programme.edition.taken",
                                JapaneseDates.both(row.takenAt().toLocalDate())));
        taken.addClassName("cell-sub");
        return new ListItem(name, when, taken);
    }

    private UploadBox.Limits limits() {
        var megabytes = ProgrammeService.LARGEST_FILE >> 20;
        return new UploadBox.Limits(
                ProgrammeService.LARGEST_FILE,
                1,
                List.of(".json"),
                getTranslation("programme.upload.limits", megabytes),
                getTranslation("programme.upload.type"),
                getTranslation("programme.refused.large", megabytes));
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        return switch (service.bring(viewer.get(), OperationId.fresh(), bytes)) {
            case BringDecision.Kept(var edition, var known) -> {
                brought = edition;
                yield Optional.empty();
            }
            case BringDecision.Refused(var reason, var arguments) ->
                Optional.of(Wording.text("programme.refused." + reason, arguments.toArray()));
        };
    }

    private void open() {
        if (brought > 0) {
            getUI().ifPresent(ui -> ui.navigate(Places.programme(brought)));
        }
    }
}
