package jp.banso.partner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.banso.partner.PartnerFigure;
import jp.banso.partner.PartnerFigure.Basis;
import jp.banso.partner.PartnerSource;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/** "X of your Y partners use it": known ones alone, the unknown beside them, the names of the adopted behind it (PRT-04). */
final class PartnerLine extends Div {

    private final transient PartnerTools tools;
    private final transient CareOfficeId office;
    private final transient PartnerSource source;
    private final boolean writing;
    private transient @Nullable PartnerFigure shown;

    PartnerLine(
            PartnerTools tools,
            CareOfficeId office,
            PartnerSource source,
            boolean writing,
            @Nullable PartnerFigure figure) {
        this.tools = tools;
        this.office = office;
        this.source = source;
        this.writing = writing;
        addClassName("partner-line");
        draw(figure);
        tools.revision().watch(this, change -> {
            if (change.concerns(office)) {
                reload();
            }
        });
    }

    /** Where nothing has changed for this viewer, nothing is sent. */
    private void reload() {
        var figure = tools.queries().figures(tools.viewer(), List.of(office)).get(office);
        if (!Objects.equals(figure, shown)) {
            draw(figure);
        }
    }

    private void draw(@Nullable PartnerFigure figure) {
        shown = figure;
        removeAll();
        if (figure == null || figure.basis() != Basis.LINKS) {
            var none = new Span(getTranslation("partner.line.none"));
            none.addClassName("cell-sub");
            add(none);
        }
        if (figure != null) {
            var words = new Span(Wording.line(figure));
            words.addClassName("partner-line-words");
            var below = new Span(String.join(getTranslation("partner.line.comma"), below(figure)));
            below.addClassName("cell-sub");
            add(words, below);
            if (figure.basis() == Basis.LINKS && !figure.names().isEmpty()) {
                add(new Details(
                        getTranslation("partner.line.names"),
                        new Div(String.join(getTranslation("partner.line.comma"), figure.names()))));
            }
        }
        if (writing) {
            var record = new Button(
                    getTranslation("partner.record"),
                    click -> new PartnerDialog(tools, office, source, this::reload).open());
            record.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            var acts = new Div(record, new HandOut(tools, office).link());
            acts.addClassName("support-thumbs");
            add(acts);
        }
    }

    private List<String> below(PartnerFigure figure) {
        var parts = new ArrayList<String>();
        if (figure.unknown() > 0) {
            parts.add(getTranslation("partner.line.unknown", Wording.number(figure.unknown())));
        }
        if (figure.lapsed() > 0) {
            parts.add(getTranslation("partner.line.lapsed", Wording.number(figure.lapsed())));
        }
        parts.add(Wording.asOf(figure.asOf()));
        return parts;
    }
}
