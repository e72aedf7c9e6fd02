package jp.banso.careoffice.ui;

import jp.banso.careoffice.CareOfficeCard;

/** The case page as its dialogs know it. */
interface CaseScreen {

    /** The case as it is drawn now. */
    CareOfficeCard card();

    /** Reads the case again and draws it; answers what is true now. */
    CareOfficeCard reload();

    /** While a dialog is open the page below is not redrawn. */
    void dialogOpened();

    void dialogClosed();
}
