package jp.banso.security.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jp.banso.security.AccountDecision;
import jp.banso.shared.ui.Notices;

/** Says what became of an act on an account. */
final class AccountAnswers {

    private AccountAnswers() {}

    static void say(AccountDecision decision) {
        switch (decision) {
            case AccountDecision.Done done -> Notices.done(text("security.account.done"));
            case AccountDecision.NameRefused refused -> failed("security.account.username.taken");
            case AccountDecision.LastAdministrator last -> failed("security.account.last-administrator");
            case AccountDecision.OwnAccount own -> failed("security.account.own");
            case AccountDecision.FirmRefused firm -> failed("security.account.firm-refused");
            case AccountDecision.Conflict conflict -> failed("security.account.conflict");
        }
    }

    private static void failed(String key) {
        Notices.failed(text(key), text(key + ".next"));
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
