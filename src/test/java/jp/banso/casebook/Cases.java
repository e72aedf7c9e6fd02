package jp.banso.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.banso.casebook.ResultLine.Source;
import jp.banso.security.Viewer;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.OperationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The object mother of the casebook. */
@Component
public class Cases {

    private final CasebookService service;
    private final CasebookPublishingService publishing;
    private final CaseReviewService review;
    private final CasebookQueries queries;
    private final StaffSizeService sizes;
    private final JdbcClient jdbc;

    Cases(
            CasebookService service,
            CasebookPublishingService publishing,
            CaseReviewService review,
            CasebookQueries queries,
            StaffSizeService sizes,
            JdbcClient jdbc) {
        this.service = service;
        this.publishing = publishing;
        this.review = review;
        this.queries = queries;
        this.sizes = sizes;
        this.jdbc = jdbc;
    }

    public static CaseWords words(String title) {
        return words(title, "見本ケアソフト", null);
    }

    public static CaseWords words(String title, String software, @Nullable StaffSize size) {
        return new CaseWords(
                title,
                "毎月の提供票を、取引先ごとにFAXで送っていました。",
                "取引先3か所と同じ月に始めました。",
                "月末に早く帰れるようになりました。",
                software,
                size,
                List.of(new ResultLine("やり取りの時間 月20時間 → 月8時間", Source.SURVEY, "効果検証アンケート 令和8年2月（n=12）")));
    }

    public CasebookId begun(Viewer clerk, CareOfficeId office, CaseWords words) {
        return id(service.begin(clerk, OperationId.fresh(), office, words));
    }

    /** The secret part of the link that the office gets. */
    public String handed(Viewer clerk, CasebookId entry) {
        var answer = publishing.hand(clerk, OperationId.fresh(), entry, version(clerk, entry));
        assertThat(answer).isInstanceOf(HandDecision.Handed.class);
        return ((HandDecision.Handed) answer).letters();
    }

    public ReviewDecision approved(String link, int text, Consent consent) {
        return review.approve(OperationId.fresh(), link, new Approval(text, consent, "見本 花子", "管理者"));
    }

    /** Published, and the link through which its office withdraws it. */
    public String published(Viewer clerk, CasebookId entry, Consent consent) {
        var link = handed(clerk, entry);
        var text = queries.card(clerk, entry).orElseThrow().number();
        assertThat(approved(link, text, consent)).isEqualTo(new ReviewDecision.Done(CasebookState.APPROVED));
        assertThat(publishing.publish(clerk, OperationId.fresh(), entry, version(clerk, entry)))
                .isInstanceOf(CasebookDecision.Done.class);
        return link;
    }

    public CasebookId published(Viewer clerk, CareOfficeId office, CaseWords words, Consent consent) {
        var entry = begun(clerk, office, words);
        published(clerk, entry, consent);
        return entry;
    }

    public long version(Viewer clerk, CasebookId entry) {
        return queries.card(clerk, entry).orElseThrow().version();
    }

    /** An office about which that much is known. */
    public void known(Viewer clerk, CareOfficeId office, String software, @Nullable StaffSize size, String postalCode) {
        if (!software.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO support_application (care_office_id, receipt_number, received_on, channel, software, state,
                                recorded_at, recorded_by, recorder_name)
                            VALUES (?, ?, '2026-01-05', 'PHONE', ?, 'DONE', '2026-01-05', ?, ?)""")
                    .params(
                            office.value(),
                            "T" + office.value(),
                            software,
                            clerk.account().value(),
                            clerk.name())
                    .update();
        }
        if (size != null) {
            sizes.tell(clerk, OperationId.fresh(), office, size);
        }
        jdbc.sql("UPDATE care_office SET postal_code = ? WHERE id = ?")
                .params(postalCode, office.value())
                .update();
    }

    private static CasebookId id(CasebookDecision answer) {
        assertThat(answer).isInstanceOf(CasebookDecision.Done.class);
        return ((CasebookDecision.Done) answer).id();
    }
}
