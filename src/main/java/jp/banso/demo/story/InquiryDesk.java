package jp.banso.demo.story;

import java.time.LocalDate;
import java.util.List;
import jp.banso.desk.CallerRole;
import jp.banso.desk.Escalation;
import jp.banso.desk.FaqData;
import jp.banso.desk.FaqDecision;
import jp.banso.desk.FaqService;
import jp.banso.desk.FaqState;
import jp.banso.desk.InquiryCategory;
import jp.banso.desk.InquiryChannel;
import jp.banso.desk.InquiryData;
import jp.banso.desk.InquiryDecision;
import jp.banso.desk.InquiryQueries;
import jp.banso.desk.InquiryService;
import jp.banso.desk.InquiryService.FirstAnswer;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The desk in these days: questions that the public reads, calls that were answered, and two that wait for somebody. */
@Component
@Profile("demo")
class InquiryDesk {

    private static final int CANDIDATES = 1;

    private final InquiryService inquiries;
    private final FaqService faq;

    InquiryDesk(InquiryService inquiries, FaqService faq) {
        this.inquiries = inquiries;
        this.faq = faq;
    }

    /** {@code cases}: offices that a firm accompanies; the first of them asks what the firm is to answer. */
    void write(Script script, Tale tale, LocalDate today, List<SupportCase> cases) {
        questions(script, tale, WorkDays.after(today, -9));
        var lines = tale.lines().all("inquiries");
        for (var at = 0; at < lines.size(); at++) {
            var line = at;
            var office = cases.get(at % cases.size());
            var on = WorkDays.after(today, at / 2 - (lines.size() + 1) / 2).atTime(10 + at % 2 * 4, 20);
            script.add(
                    on,
                    "desk inquiry " + at,
                    tale.cast().desk(),
                    () -> ask(tale, on.toLocalDate(), lines.get(line).split("\\|", -1), office));
        }
    }

    private void questions(Script script, Tale tale, LocalDate on) {
        var lines = tale.lines().all("faq");
        for (var at = 0; at < lines.size(); at++) {
            var cells = lines.get(at).split("\\|", -1);
            var published = at < lines.size() - CANDIDATES;
            script.add(on.atTime(9, 10 + at), "desk question " + at, tale.cast().staff(), () -> {
                var staff = tale.cast().staff();
                var data = new FaqData(InquiryCategory.valueOf(cells[0]), cells[1], cells[2], cells[3]);
                var kept = Tale.expected(FaqDecision.Kept.class, faq.propose(staff, OperationId.fresh(), data));
                if (published) {
                    faq.move(staff, OperationId.fresh(), kept.id(), 0, FaqState.REVIEWED);
                    Tale.expected(
                            FaqDecision.Kept.class,
                            faq.move(staff, OperationId.fresh(), kept.id(), 1, FaqState.PUBLISHED));
                }
            });
        }
    }

    private void ask(Tale tale, LocalDate on, String[] cells, SupportCase of) {
        var desk = tale.cast().desk();
        var data = new InquiryData(
                InquiryChannel.PHONE,
                of.applicant().office().id(),
                "",
                CallerRole.CARE_MANAGER,
                "",
                "",
                InquiryCategory.valueOf(cells[0]),
                cells[2],
                cells[1],
                cells[3],
                InquiryQueries.usualDue(on));
        var told = !cells[4].isEmpty();
        var received = Tale.expected(
                InquiryDecision.Received.class,
                inquiries.receive(desk, OperationId.fresh(), data, new FirstAnswer(cells[4], null, told)));
        if (!cells[5].isEmpty()) {
            inquiries.escalate(desk, OperationId.fresh(), received.id(), 0, Escalation.valueOf(cells[5]), cells[6]);
        }
    }
}
