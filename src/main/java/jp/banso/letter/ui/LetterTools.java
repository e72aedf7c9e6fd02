package jp.banso.letter.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.banso.bulk.BulkQueries;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.letter.LetterKind;
import jp.banso.letter.LetterQueries;
import jp.banso.letter.LetterService;
import jp.banso.letter.LetterTemplate;
import jp.banso.letter.SenderService;
import jp.banso.letter.TemplateService;
import jp.banso.outreach.BriefingQueries;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.ContactService;
import jp.banso.outreach.WrittenService;
import jp.banso.security.CurrentViewer;
import jp.banso.security.Viewer;
import jp.banso.shared.JapanTime;
import jp.banso.shared.ui.DraftStore;
import jp.banso.shared.ui.InventedMark;
import jp.banso.shared.ui.UnsavedGuard;
import org.springframework.stereotype.Component;

/** What the parts of this room work with. */
@Component
record LetterTools(
        TemplateService templates,
        SenderService senders,
        LetterQueries queries,
        LetterService service,
        WrittenService written,
        ContactService contacts,
        BulkQueries batches,
        BriefingQueries sessions,
        CareOfficeQueries offices,
        InventedMark invented,
        CurrentViewer current,
        DraftStore drafts,
        Clock clock) {

    /** Sessions that were held up to so many days ago can still be written about. */
    private static final int DAYS_BACK = 30;

    Viewer viewer() {
        return current.get();
    }

    LocalDate today() {
        return JapanTime.today(clock);
    }

    List<LetterTemplate> inUse() {
        return templates.templates(viewer()).stream()
                .filter(one -> one.data().inUse())
                .toList();
    }

    List<LetterTemplate> inUse(LetterKind kind) {
        return inUse().stream().filter(one -> one.data().kind() == kind).toList();
    }

    /** The sessions a letter may speak of, the next one first. */
    List<BriefingRow> speakable() {
        return sessions.sessions(viewer()).reversed().stream()
                .filter(one -> !one.data().heldOn().isBefore(today().minusDays(DAYS_BACK)))
                .toList();
    }

    /** Keeps what this person types into the form of that name. */
    UnsavedGuard guard(String form) {
        return new UnsavedGuard(drafts, String.valueOf(viewer().account().value()), "letter/" + form);
    }
}
