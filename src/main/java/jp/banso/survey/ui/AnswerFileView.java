package jp.banso.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.JapaneseDates;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UploadBox;
import jp.banso.survey.AnswerFile;
import jp.banso.survey.AnswerFileService;
import jp.banso.survey.BroughtFile;
import jp.banso.survey.WaveCard;
import org.jspecify.annotations.Nullable;

/** Answers of a round come in as a file: brought, its columns named, looked at, confirmed; and the files there were. */
@Route("surveys/:round([1-9]\\d{0,17})/files")
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
class AnswerFileView extends Div implements BeforeEnterObserver {

    private final transient SurveyTools tools;
    private final Div preview = new Div();
    private final Div files = new Div();
    private volatile @Nullable AnswerFile read;
    private transient @Nullable WaveCard round;

    AnswerFileView(SurveyTools tools) {
        this.tools = tools;
        addClassNames("page", "survey-page");
        preview.addClassName("card-stack");
        files.addClassName("card-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new SurveyWaveId(
                Long.parseLong(event.getRouteParameters().get("round").orElse("0")));
        var found = tools.queries().wave(tools.viewer(), id).orElseThrow(NotFoundException::new);
        round = found;
        removeAll();
        add(
                new Anchor(
                        Places.survey(id),
                        getTranslation("survey.entry.back", found.row().title())),
                new PageHeader(getTranslation("survey.file"), found.row().title()),
                FormFields.note(getTranslation("survey.file.what")),
                whole(found),
                new UploadBox(limits(), this::take, this::show),
                preview,
                files);
        list();
    }

    /** What of an anonymous or personal sheet is kept and what is not. */
    private Div whole(WaveCard card) {
        var notes = new Div();
        if (card.anonymous()) {
            notes.add(FormFields.note(getTranslation("survey.file.anonymous")));
        }
        if (card.form().personal()) {
            notes.add(FormFields.note(getTranslation("survey.file.personal")));
        }
        return notes;
    }

    private UploadBox.Limits limits() {
        var most = AnswerFileService.LARGEST_FILE >> 20;
        return new UploadBox.Limits(
                AnswerFileService.LARGEST_FILE,
                1,
                List.of(".csv", ".xlsx", ".zip", ".txt"),
                getTranslation("survey.file.limits", most),
                getTranslation("survey.file.limits", most),
                getTranslation("survey.file.large", most));
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        var card = round;
        if (card == null) {
            return Optional.empty();
        }
        var file = tools.files().read(tools.viewer(), card.row().id(), name, bytes);
        if (file instanceof AnswerFile.Unusable(var key, var arguments)) {
            return Optional.of(Wording.text(key, arguments.toArray()));
        }
        read = file;
        return Optional.empty();
    }

    private void show() {
        preview.removeAll();
        var card = round;
        if (card != null && read instanceof AnswerFile.Held held) {
            preview.add(new FileCheckPanel(tools, card, held, this::taken));
        }
    }

    private void taken() {
        read = null;
        preview.removeAll();
        list();
    }

    private void list() {
        files.removeAll();
        var card = round;
        if (card != null) {
            tools.files().files(tools.viewer(), card.row().id()).forEach(file -> files.add(section(file)));
        }
    }

    private Section section(BroughtFile file) {
        return new Section(
                file.fileName(),
                new Paragraph(
                        getTranslation("survey.file.line", JapaneseDates.moment(file.at()), file.by(), file.valid())),
                FileCheckPanel.rest(file.rest()));
    }
}
