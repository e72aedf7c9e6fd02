package jp.banso.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import jp.banso.intake.ConflictRow;
import jp.banso.intake.IntakeQueries;
import jp.banso.intake.IntakeService;
import jp.banso.security.CurrentViewer;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.ui.JapaneseDates;

/** Cells that a person and the register have both changed; whose value stays is chosen for each, or for all. */
class ConflictGrid extends Composite<Div> {

    private final transient IntakeService intake;
    private final transient CurrentViewer viewer;
    private final IntakeBatchId batch;
    private final Grid<ConflictRow> grid = new Grid<>();

    ConflictGrid(
            IntakeService intake,
            IntakeQueries batches,
            CurrentViewer viewer,
            IntakeBatchId batch,
            int count,
            boolean mayChange) {
        this.intake = intake;
        this.viewer = viewer;
        this.batch = batch;
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("preview-grid");
        grid.addComponentColumn(this::office)
                .setHeader(getTranslation("intake.column.office"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::own)
                .setHeader(getTranslation("intake.column.own"))
                .setFlexGrow(2);
        grid.addComponentColumn(row -> PreviewGrid.cells(row.oldValue(), row.newValue()))
                .setHeader(getTranslation("intake.column.register"))
                .setFlexGrow(3);
        grid.addComponentColumn(row -> choice(row, mayChange))
                .setHeader(getTranslation("intake.column.choice"))
                .setFlexGrow(2);
        grid.setItems(
                query -> batches.conflicts(viewer.get(), batch, query.getOffset(), query.getLimit()).stream(),
                query -> count);
        getContent().addClassName("intake-stack");
        if (mayChange) {
            var all = new Div(
                    new Button(getTranslation("intake.conflict.all.own"), click -> decideAll(false)),
                    new Button(getTranslation("intake.conflict.all.register"), click -> decideAll(true)));
            all.addClassName("section-actions");
            getContent().add(all);
        }
        getContent().add(grid);
    }

    private Component office(ConflictRow row) {
        var name = new Div(row.name());
        name.addClassName("cell-main");
        var field = new Div(getTranslation(
                "intake.conflict.field", row.officeNumber(), getTranslation("intake.field." + row.field())));
        field.addClassName("cell-sub");
        return new Div(name, field);
    }

    private Component own(ConflictRow row) {
        var value = new Div(row.ownValue().isEmpty() ? getTranslation("intake.value.empty") : row.ownValue());
        var who = new Div(getTranslation("intake.conflict.by", row.editedBy(), JapaneseDates.moment(row.editedAt())));
        who.addClassName("cell-sub");
        return new Div(value, who);
    }

    private Component choice(ConflictRow row, boolean mayChange) {
        var group = new RadioButtonGroup<Boolean>();
        group.setItems(false, true);
        group.setItemLabelGenerator(
                register -> getTranslation(register ? "intake.conflict.register" : "intake.conflict.own"));
        group.setAriaLabel(getTranslation("intake.conflict.choose", row.name()));
        group.setValue(row.takeRegister());
        group.setReadOnly(!mayChange);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                IntakeAnswers.went(intake.decide(viewer.get(), batch, row, change.getValue()));
                grid.getDataProvider().refreshAll();
            }
        });
        return group;
    }

    private void decideAll(boolean register) {
        IntakeAnswers.went(intake.decideAll(viewer.get(), batch, register));
        grid.getDataProvider().refreshAll();
    }
}
