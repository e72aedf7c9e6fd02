package jp.banso.careoffice.ui;

import jp.banso.careoffice.CareOfficeColumn;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.NextAction;

/** What each column shows of a row, the same on screen and in files. */
final class OfficeCells {

    private OfficeCells() {}

    static String text(CareOfficeRow row, CareOfficeColumn column) {
        return switch (column) {
            case NAME -> row.name();
            case NUMBER -> row.number();
            case SERVICES -> Wording.services(row.services());
            case CORPORATION -> row.corporation();
            case PHONE -> row.phone();
            case STAGE -> Wording.stage(row.stage());
            case STAGE_SINCE -> Wording.shortDay(row.stageSince());
            case LISTING -> Wording.of("listing", row.listing());
            case DISPOSITION -> Wording.of("disposition", row.disposition());
            case OPERATING -> Wording.of("operating", row.operating());
            case COUNCIL -> Wording.text(row.councilMember() ? "careoffice.council.member" : "careoffice.council.none");
            case VENDOR -> row.vendor();
            case NEXT_ON -> next(row);
            case STALE_ON -> Wording.shortDay(row.staleOn());
            case TAGS -> String.join(Wording.text("careoffice.comma"), row.tags());
        };
    }

    private static String next(CareOfficeRow row) {
        if (row.nextAction() == NextAction.NONE) {
            return "";
        }
        var what = Wording.of("nextaction", row.nextAction());
        var whose = row.nextActionOwner();
        return (Wording.shortDay(row.nextActionOn()) + " " + what
                        + (whose.isEmpty() ? "" : Wording.text("careoffice.owner", whose)))
                .strip();
    }
}
