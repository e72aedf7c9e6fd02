package jp.banso.council.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import jp.banso.careoffice.panel.StageBars;
import jp.banso.council.CircularDecision;
import jp.banso.council.CouncilDecision;
import jp.banso.council.EntryDecision;
import jp.banso.council.MemberLine;
import jp.banso.council.MemberRow;
import jp.banso.council.WordDecision;
import jp.banso.shared.ui.JapaneseDates;
import org.jspecify.annotations.Nullable;

/** How the values of this room read in Japanese. */
final class Wording {

    private Wording() {}

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String number(int value) {
        return NumberFormat.getIntegerInstance(Locale.JAPAN).format(value);
    }

    /** A figure that may not be told to everybody. */
    static String told(@Nullable Integer value) {
        return value == null ? text("council.untold") : number(value);
    }

    /** The first digits of a postal code. */
    static String area(String code) {
        return code.isEmpty() ? text("council.area.none") : text("council.area", code);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : JapaneseDates.both(day);
    }

    static String section(String section) {
        return section.isEmpty() ? text("council.section.none") : section;
    }

    /** The choice of a section, which may be none in particular. */
    static String anySection(@Nullable String section) {
        return section == null || section.isEmpty() ? text("council.section.any") : section;
    }

    /** As the list wrote it, or as it was entered by hand. */
    static String kind(MemberRow row) {
        var kind = row.handKind();
        return row.kind().isEmpty() && kind != null ? text("council.kind." + kind) : row.kind();
    }

    /** The stage, or that it is not read. */
    static String stage(MemberRow row) {
        var stage = row.stage();
        return stage == null
                ? text("council.stage.untold")
                : text("careoffice.stage.coded", stage.code(), text("stage." + stage.name()));
    }

    static String of(int part, int whole) {
        return text("council.of", number(whole), StageBars.percent(part, whole));
    }

    /** What a line of the list says beside the name. */
    static String line(MemberLine line) {
        return text(
                "council.line",
                String.valueOf(line.line()),
                line.number().isEmpty() ? text("council.no-number") : line.number(),
                line.section());
    }

    static boolean happened(CouncilDecision decision) {
        return decision instanceof CouncilDecision.Recorded || decision instanceof CouncilDecision.Undone;
    }

    static String said(CouncilDecision decision) {
        return switch (decision) {
            case CouncilDecision.Recorded recorded ->
                text("council.recorded", recorded.joined(), recorded.left(), recorded.unmatched());
            case CouncilDecision.Undone undone -> text("council.undone", undone.noLonger(), undone.again());
            case CouncilDecision.Stays stays -> text("council.stays." + stays.reason());
            case CouncilDecision.ChangedBy changed -> text("council.changed-by", changed.who());
        };
    }

    static String said(EntryDecision decision) {
        return switch (decision) {
            case EntryDecision.Entered entered -> text("council.entry.done", number(entered.offices()));
            case EntryDecision.Left left -> text("council.entry.left", number(left.offices()));
            case EntryDecision.Planned planned -> text("council.entry.planned", JapaneseDates.both(planned.on()));
            case EntryDecision.Done done -> text("council.done");
            case EntryDecision.Stays stays -> text("council.stays." + stays.reason());
        };
    }

    static String said(CircularDecision decision) {
        return switch (decision) {
            case CircularDecision.Sent sent ->
                text(
                        sent.letters() == 0 ? "council.circular.sent.mails" : "council.circular.sent",
                        number(sent.mails()),
                        number(sent.letters()));
            case CircularDecision.Read read -> text("council.copy.thanks");
            case CircularDecision.Stays stays -> text("council.stays." + stays.reason());
        };
    }

    static String said(WordDecision decision) {
        return switch (decision) {
            case WordDecision.Marked marked -> text("council.word.done");
            case WordDecision.Undone undone -> text("council.word.undone");
            case WordDecision.Stays stays -> text("council.stays." + stays.reason());
        };
    }
}
