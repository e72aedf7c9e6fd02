package jp.banso.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import jp.banso.council.CouncilDecision;
import jp.banso.council.CouncilService;
import jp.banso.council.MemberComparison;
import jp.banso.council.MemberComparison.Named;
import jp.banso.council.MemberList;
import jp.banso.council.MemberReading;
import jp.banso.security.Role.Names;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.FormFields;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.Notices;
import jp.banso.shared.ui.PageHeader;
import jp.banso.shared.ui.Places;
import jp.banso.shared.ui.Section;
import jp.banso.shared.ui.UploadBox;
import org.jspecify.annotations.Nullable;

/** A list of members comes in: brought, looked at, confirmed. Until it is confirmed nothing is kept. */
@Route("council/members/new")
@RolesAllowed(Names.CITY_ADMIN)
class CouncilImportView extends Div {

    private final transient CouncilTools tools;
    private final Div body = new Div();
    private final DatePicker day;
    private transient @Nullable MemberList list;
    private transient @Nullable MemberComparison comparison;
    private OperationId operation = OperationId.fresh();

    CouncilImportView(CouncilTools tools) {
        this.tools = tools;
        addClassNames("page", "card-page");
        day = FormFields.past("council.list.as-of", tools.today());
        day.setValue(tools.today());
        body.addClassName("card-stack");
        var columns = new Paragraph(getTranslation("council.file.what"));
        columns.addClassName("form-note");
        add(
                new PageHeader(getTranslation("council.bring"), getTranslation("council.bring.line")),
                new UploadBox(limits(), this::take, this::show),
                columns,
                body);
    }

    private UploadBox.Limits limits() {
        return new UploadBox.Limits(
                CouncilService.LARGEST_FILE,
                1,
                List.of(".csv", ".xlsx", ".zip", ".txt"),
                getTranslation("council.upload.limits", CouncilService.LARGEST_FILE >> 20),
                getTranslation("council.upload.type"),
                getTranslation("council.file.large", CouncilService.LARGEST_FILE >> 20));
    }

    /** On the thread of the request that carries the file. */
    private Optional<String> take(String name, InputStream bytes) throws IOException {
        return switch (tools.service().read(tools.viewer(), name, bytes)) {
            case MemberReading.Unusable(var key, var arguments) -> Optional.of(Wording.text(key, arguments.toArray()));
            case MemberReading.Read(var read, var compared) -> {
                list = read;
                comparison = compared;
                yield Optional.empty();
            }
        };
    }

    private void show() {
        var read = list;
        var compared = comparison;
        body.removeAll();
        if (read == null || compared == null) {
            return;
        }
        operation = OperationId.fresh();
        var dated = new Div(day);
        dated.addClassName("form");
        body.add(
                new Section(
                        read.fileName(),
                        new Paragraph(getTranslation(
                                "council.read",
                                Wording.number(read.lines().size()),
                                Wording.number(compared.staying()))),
                        dated),
                new Figures()
                        .with(
                                "council.preview.joining",
                                count(compared.joining()),
                                getTranslation("council.preview.joining.what"))
                        .with(
                                "council.preview.leaving",
                                count(compared.leaving()),
                                getTranslation("council.preview.leaving.what"))
                        .with(
                                "council.preview.unmatched",
                                Wording.number(compared.unmatched().size()),
                                getTranslation("council.preview.unmatched.what")),
                named("council.preview.joining", compared.joining()),
                named("council.preview.leaving", compared.leaving()),
                named("council.preview.by-hand", compared.byHand()),
                named("council.preview.by-name", compared.byName()));
        if (!compared.unmatched().isEmpty()) {
            body.add(new Section(
                    getTranslation("council.unmatched", compared.unmatched().size()),
                    new UnmatchedLines(compared.unmatched())));
        }
        var record = new Button(getTranslation("council.record"), click -> record());
        record.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        record.setDisableOnClick(true);
        var bar = new Div(new Button(getTranslation("shared.form.cancel"), click -> leave()), record);
        bar.addClassName("form-actions");
        body.add(bar);
    }

    private static String count(List<Named> offices) {
        return Wording.number(offices.size());
    }

    private NamedList named(String key, List<Named> offices) {
        return new NamedList(
                getTranslation("council.preview.named", getTranslation(key), offices.size()),
                offices.stream()
                        .map(office ->
                                new NamedList.Line(office.name(), office.number(), Places.careOffice(office.number())))
                        .toList());
    }

    private void record() {
        var read = list;
        var compared = comparison;
        if (read == null || compared == null) {
            return;
        }
        if (!FormFields.must(day, day.getValue() != null && !day.isInvalid())) {
            show();
            return;
        }
        var decision = tools.service().record(tools.viewer(), operation, read, day.getValue(), compared.seen());
        if (Wording.happened(decision)) {
            Notices.info(Wording.said(decision));
            leave();
            return;
        }
        Notices.failed(getTranslation("council.not-done"), Wording.said(decision));
        if (decision instanceof CouncilDecision.ChangedBy) {
            comparison = tools.service().compare(tools.viewer(), read);
        }
        show();
    }

    private void leave() {
        list = null;
        getUI().ifPresent(ui -> ui.navigate(Places.councilMembers()));
    }
}
