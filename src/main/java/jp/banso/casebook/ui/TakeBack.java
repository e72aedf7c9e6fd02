package jp.banso.casebook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import jp.banso.casebook.CaseReviewService;
import jp.banso.casebook.CasebookState;
import jp.banso.casebook.ReviewDecision;
import jp.banso.shared.OperationId;
import jp.banso.shared.ui.ConfirmQuestion;
import jp.banso.shared.ui.Notices;

/** Takes back a consent: asked once more, then gone from everywhere with the next request. */
final class TakeBack extends Div {

    TakeBack(CaseReviewService review, String link, Consumer<CasebookState> said) {
        addClassNames("answer-form", "case-review-part");
        var heading = new H2(Wording.text("casebook.review.withdraw"));
        heading.addClassName("answer-section");
        var operation = OperationId.fresh();
        var button = new Button(Wording.text("casebook.review.withdraw.do"), click -> new ConfirmQuestion(
                        Wording.text("casebook.review.withdraw"),
                        Wording.text("casebook.review.withdraw.question"),
                        Wording.text("casebook.review.withdraw.stay"))
                .dangerousAnswer(Wording.text("casebook.review.withdraw.do"), () -> {
                    if (review.withdraw(operation, link) instanceof ReviewDecision.Done(var state)) {
                        said.accept(state);
                    } else {
                        Notices.failed(Wording.text("casebook.refused"), Wording.text("casebook.review.refused.over"));
                    }
                })
                .ask());
        add(heading, new Paragraph(Wording.text("casebook.review.withdraw.line")), button);
    }
}
