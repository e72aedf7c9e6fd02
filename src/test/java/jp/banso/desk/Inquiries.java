package jp.banso.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jp.banso.careoffice.CareOffices;
import jp.banso.desk.InquiryService.FirstAnswer;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The object mother of inquiries. */
@Component
public record Inquiries(InquiryService service, InquiryQueries queries, FaqService faq, CareOffices careOffices) {

    /** By telephone, about an error, with that code and question. */
    public InquiryData about(@Nullable CareOfficeId office, String code, String question) {
        return new InquiryData(
                InquiryChannel.PHONE,
                office,
                "",
                CallerRole.CARE_MANAGER,
                "",
                "",
                InquiryCategory.EXCHANGE_ERROR,
                "",
                code,
                question,
                InquiryQueries.usualDue(careOffices.today()));
    }

    public InquiryId open(Viewer viewer, @Nullable CareOfficeId office, String question) {
        return received(viewer, about(office, "", question), FirstAnswer.NONE);
    }

    public InquiryId answered(
            Viewer viewer, @Nullable CareOfficeId office, String code, String question, String answer) {
        return received(viewer, about(office, code, question), new FirstAnswer(answer, null, true));
    }

    public InquiryId received(Viewer viewer, InquiryData data, FirstAnswer first) {
        var decision = service.receive(viewer, OperationId.fresh(), data, first);
        assertThat(decision).isInstanceOf(InquiryDecision.Received.class);
        return ((InquiryDecision.Received) decision).id();
    }

    /** Passes it on to the firm that has the case. */
    public void handedToTheFirm(Viewer viewer, InquiryId id, String words) {
        var decision =
                service.escalate(viewer, OperationId.fresh(), id, version(viewer, id), Escalation.ACCOMPANIMENT, words);
        assertThat(decision).isInstanceOf(InquiryDecision.Done.class);
    }

    public long version(Viewer viewer, InquiryId id) {
        return card(viewer, id).version();
    }

    public InquiryCard card(Viewer viewer, InquiryId id) {
        return queries.card(viewer, id).orElseThrow();
    }

    /** An entry that everybody reads. */
    public FaqId published(Viewer city, FaqData data) {
        var kept = faq.propose(city, OperationId.fresh(), data);
        assertThat(kept).isInstanceOf(FaqDecision.Kept.class);
        var id = ((FaqDecision.Kept) kept).id();
        faq.move(city, OperationId.fresh(), id, 0, FaqState.REVIEWED);
        assertThat(faq.move(city, OperationId.fresh(), id, 1, FaqState.PUBLISHED))
                .isEqualTo(new FaqDecision.Kept(id, FaqState.PUBLISHED));
        return id;
    }
}
