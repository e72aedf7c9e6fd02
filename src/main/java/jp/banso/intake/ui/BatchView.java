package jp.banso.intake.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Optional;
import jp.banso.intake.BatchCard;
import jp.banso.intake.BatchState;
import jp.banso.intake.IntakeFileService;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.intake.PreviewTile;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Role;
import jp.banso.security.Role.Names;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.jobs.JobStatus;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.ProgressCard;
import org.jspecify.annotations.Nullable;

/** One batch from its files to its result; what it shows follows from where the batch stands. */
@Route("intake/:batch([1-9]\\d{0,17})")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class BatchView extends Div implements BeforeEnterObserver {

    private static final int POLL_MS = 600;
    private static final String TILE = "tile";

    private final transient IntakeService intake;
    private final transient IntakeFileService files;
    private final transient IntakeQueries batches;
    private final transient CurrentViewer viewer;
    private transient @Nullable BatchCard card;
    private @Nullable ProgressCard progress;
    private @Nullable Registration polling;
    private PreviewTile tile = PreviewTile.NEW_OFFICE;
    private boolean tileChosen;

    BatchView(IntakeService intake, IntakeFileService files, IntakeQueries batches, CurrentViewer viewer) {
        this.intake = intake;
        this.files = files;
        this.batches = batches;
        this.viewer = viewer;
        addClassNames("page", "intake");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter(TILE);
        Arrays.stream(PreviewTile.values())
                .filter(known -> wanted.filter(known.name()::equals).isPresent())
                .findFirst()
                .ifPresent(this::choose);
        var found = event.getRouteParameters()
                .get("batch")
                .map(text -> new IntakeBatchId(Long.parseLong(text)))
                .flatMap(id -> batches.card(viewer.get(), id))
                .filter(known -> known.state() != BatchState.DISCARDED);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void choose(PreviewTile wanted) {
        tile = wanted;
        tileChosen = true;
    }

    /** Asks again and draws what is there now. */
    private void reload() {
        Optional.ofNullable(card)
                .flatMap(known -> batches.card(viewer.get(), known.id()))
                .ifPresent(this::show);
    }

    private void show(BatchCard batch) {
        card = batch;
        removeAll();
        stopPolling();
        progress = null;
        add(header(batch), new Steps(step(batch)));
        batch.job().filter(JobStatus::running).ifPresentOrElse(job -> showProgress(batch, job), () -> showRest(batch));
    }

    private PageHeader header(BatchCard batch) {
        return new PageHeader(
                getTranslation("intake.batch.title", String.valueOf(batch.id().value())),
                getTranslation("intake.batch.line", batch.creator(), JapaneseDates.moment(batch.createdAt())));
    }

    private static int step(BatchCard batch) {
        return switch (batch.state()) {
            case COLLECTING ->
                batch.files().stream().flatMap(file -> file.tables().stream()).anyMatch(table -> !table.official())
                        ? 2
                        : 1;
            case PREVIEWED -> 3;
            default -> 4;
        };
    }

    private boolean administrator() {
        return viewer.get().role() == Role.CITY_ADMIN;
    }

    private void showRest(BatchCard batch) {
        batch.job().filter(job -> !job.messageKey().isEmpty()).ifPresent(job -> {
            var said = new Paragraph(getTranslation(job.messageKey()));
            said.addClassName("form-error");
            said.getElement().setAttribute("role", "alert");
            add(said);
        });
        switch (batch.state()) {
            case COLLECTING ->
                add(new CollectPanel(intake, files, batches, viewer, batch, administrator(), this::reload));
            case PREVIEWED -> {
                if (!tileChosen) {
                    tile = PreviewPanel.first(batch.counts());
                }
                add(new PreviewPanel(
                        intake, batches, viewer, batch, administrator(), tile, this::remember, this::reload));
            }
            default -> add(new ResultPanel(intake, batches, viewer, batch, administrator(), this::reload));
        }
    }

    /** The chosen tile stands in the address, for coming back and for passing on. */
    private void remember(PreviewTile chosen) {
        choose(chosen);
        var batch = card;
        if (batch != null) {
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(
                            null, new Location(Places.intake(batch.id()), QueryParameters.of(TILE, chosen.name())));
        }
    }

    private void showProgress(BatchCard batch, JobStatus job) {
        var shown = new ProgressCard(getTranslation("intake.job." + job.kind().substring("intake.".length())));
        if (administrator()) {
            shown.cancellable(() -> intake.cancel(viewer.get(), batch.id()));
        }
        shown.show(job.done(), job.total());
        progress = shown;
        add(shown);
        var ui = UI.getCurrent();
        ui.setPollInterval(POLL_MS);
        polling = ui.addPollListener(poll -> watch());
    }

    private void watch() {
        var known = card;
        var shown = progress;
        if (known == null || shown == null) {
            return;
        }
        batches.card(viewer.get(), known.id()).ifPresent(now -> now.job()
                .filter(JobStatus::running)
                .ifPresentOrElse(job -> shown.show(job.done(), job.total()), () -> show(now)));
    }

    private void stopPolling() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            polling = null;
            event.getUI().setPollInterval(-1);
        }
        super.onDetach(event);
    }
}
