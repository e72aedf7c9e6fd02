package jp.banso.survey.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.stream.Stream;
import jp.banso.shared.ui.FormFields;
import jp.banso.survey.UnitPrices;

/** What time and paper cost, folded away under the usual prices. */
final class PriceFields extends Composite<Details> {

    private final IntegerField wage =
            yen("survey.price.wage", UnitPrices.usual().hourlyWage());
    private final IntegerField sheet =
            yen("survey.price.sheet", UnitPrices.usual().sheet());
    private final IntegerField fax = yen("survey.price.fax", UnitPrices.usual().fax());
    private final IntegerField post =
            yen("survey.price.post", UnitPrices.usual().post());
    private final IntegerField fee = yen("survey.price.fee", UnitPrices.usual().yearlyFee());

    PriceFields() {
        var inside = new Div(
                FormFields.note(Wording.text("survey.price.note")),
                NewRoundDialog.row(wage, sheet),
                NewRoundDialog.row(fax, post),
                NewRoundDialog.row(fee));
        inside.addClassName("form");
        getContent().setSummaryText(Wording.text("survey.price"));
        getContent().add(inside);
    }

    /** Whether every price can be read; marks those that cannot. */
    boolean isWhole() {
        return Stream.of(wage, sheet, fax, post, fee)
                .map(price -> FormFields.must(price, price.getValue() != null && !price.isInvalid()))
                .reduce(true, Boolean::logicalAnd);
    }

    UnitPrices value() {
        return new UnitPrices(wage.getValue(), sheet.getValue(), fax.getValue(), post.getValue(), fee.getValue());
    }

    private static IntegerField yen(String key, int usual) {
        var field = new IntegerField(Wording.text(key));
        field.setMin(0);
        field.setMax(UnitPrices.MOST);
        field.setValue(usual);
        return field;
    }
}
