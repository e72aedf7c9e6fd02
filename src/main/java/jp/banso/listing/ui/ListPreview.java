package jp.banso.listing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.banso.listing.ListComparison;
import jp.banso.listing.ListComparison.Named;
import jp.banso.shared.ui.Figures;
import jp.banso.shared.ui.NamedList;
import jp.banso.shared.ui.Places;

/** What recording a list would bring, office by office. */
class ListPreview extends Composite<Div> {

    ListPreview(ListComparison comparison) {
        getContent().addClassName("card-stack");
        if (!comparison.newest()) {
            var older = new Paragraph(getTranslation("listing.older"));
            older.addClassName("form-note");
            getContent().add(older);
        }
        getContent()
                .add(
                        new Figures()
                                .with(
                                        "listing.preview.appearing",
                                        count(comparison.appearing()),
                                        getTranslation("listing.preview.appearing.what"))
                                .with(
                                        "listing.preview.missing",
                                        count(comparison.missing()),
                                        getTranslation("listing.preview.missing.what"))
                                .with(
                                        "listing.preview.open",
                                        count(comparison.open()),
                                        getTranslation("listing.preview.open.what"))
                                .with(
                                        "listing.preview.changed",
                                        count(comparison.changed()),
                                        getTranslation("listing.preview.changed.what")),
                        names("listing.preview.appearing", comparison.appearing(), true),
                        names("listing.preview.missing", comparison.missing(), true),
                        names("listing.preview.open", comparison.open(), false),
                        names("listing.preview.changed", comparison.changed(), false));
    }

    private static String count(List<Named> offices) {
        return Wording.number(offices.size());
    }

    private NamedList names(String key, List<Named> offices, boolean known) {
        return new NamedList(
                getTranslation("listing.preview.named", getTranslation(key), offices.size()),
                offices.stream()
                        .map(office -> new NamedList.Line(
                                office.name(),
                                office.number().isEmpty() ? getTranslation("listing.no-number") : office.number(),
                                known ? Places.careOffice(office.number()) : ""))
                        .toList());
    }
}
