package jp.banso.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role.Names;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.UploadBox;
import org.jspecify.annotations.Nullable;

/** The beginning of an import. A batch is opened by the first file; until then nothing is kept. */
@Route("intake/new")
@RolesAllowed(Names.CITY_ADMIN)
class NewIntakeView extends Div {

    private final transient IntakeService intake;
    private final transient IntakeFileService files;
    private final transient CurrentViewer viewer;
    private final OperationId operation = OperationId.fresh();
    private @Nullable IntakeBatchId batch;

    NewIntakeView(IntakeService intake, IntakeFileService files, CurrentViewer viewer) {
        this.intake = intake;
        this.files = files;
        this.viewer = viewer;
        addClassNames("page", "intake");
        var source = new Paragraph(getTranslation("intake.source"));
        source.addClassName("form-note");
        var credit = new Paragraph(getTranslation("intake.credit"));
        credit.addClassName("intake-credit");
        add(
                new PageHeader(getTranslation("intake.new.title"), getTranslation("intake.new.line")),
                new Steps(1),
                new UploadBox(RegisterUpload.limits(), this::take, this::goOn),
                source,
                credit);
    }

    private Optional<String> take(String name, InputStream bytes) throws IOException {
        return RegisterUpload.why(files.addFile(viewer.get(), opened(), name, bytes));
    }

    /** Several files arrive at once; all of them belong to one batch. */
    private synchronized IntakeBatchId opened() {
        var known = batch;
        if (known == null) {
            known = intake.begin(viewer.get(), operation);
            batch = known;
        }
        return known;
    }

    private void goOn() {
        var known = batch;
        if (known != null) {
            UI.getCurrent().navigate(Places.intake(known));
        }
    }
}
