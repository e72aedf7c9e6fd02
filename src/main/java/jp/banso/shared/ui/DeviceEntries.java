package jp.banso.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.function.IntConsumer;
import jp.banso.shared.AccountId;

/**
 * What pages that work without a network keep on this device, as far as the frame must know: whose device it is at the moment
 * ({@code banso.device.person}), how many records of a person have not been sent ({@code banso.device.unsent/<account>/<what>}),
 * and databases named {@code banso.device/<account>/<what>}.
 */
public final class DeviceEntries {

    private DeviceEntries() {}

    /** Whoever was here before somebody else signed in is no longer shown without a network. */
    public static void arrive(UI ui, AccountId account) {
        ui.getPage().executeJs("""
                try {
                  if ((localStorage.getItem('banso.device.person') ?? $0) !== $0) {
                    localStorage.removeItem('banso.device.person');
                  }
                } catch (refused) { /* nothing is stored here */ }""", text(account));
    }

    /** Tells how many of this person's records and drafts stand on the device alone; 0 where the device cannot say. */
    public static void countUnsent(UI ui, AccountId account, IntConsumer then) {
        ui.getPage().executeJs("""
                try {
                  return Object.keys(localStorage)
                    .filter((name) => name.startsWith('banso.device.unsent/' + $0 + '/'))
                    .reduce((sum, name) => sum + (Number(localStorage.getItem(name)) || 0), 0);
                } catch (refused) {
                  return 0;
                }""", text(account)).then(Integer.class, then::accept, failure -> then.accept(0));
    }

    /** Signing out: nothing is shown any more, and what holds no unsent record is removed. */
    public static void leave(UI ui, AccountId account, boolean removeAll) {
        ui.getPage().executeJs("""
                try {
                  localStorage.removeItem('banso.device.person');
                  if ($1) {
                    const mine = 'banso.device/' + $0 + '/';
                    window.indexedDB?.databases?.().then((all) => all
                      .filter((one) => one.name?.startsWith(mine))
                      .forEach((one) => indexedDB.deleteDatabase(one.name)));
                  }
                } catch (refused) { /* nothing is stored here */ }""", text(account), removeAll);
    }

    private static String text(AccountId account) {
        return String.valueOf(account.value());
    }
}
