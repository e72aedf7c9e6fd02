package jp.banso.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What a person does at a page, found by the words that stand there. */
public final class Hands {

    private Hands() {}

    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the last button of that name: in a dialog, which stands after the page. */
    public static void press(Page page, String name) {
        button(page, name).last().click();
    }

    /** Presses it and waits for the dialog. */
    public static void open(Page page, String name) {
        button(page, name).first().click();
        dialog(page);
    }

    /** Chooses an act from the menu of that name and waits for the dialog. */
    public static void open(Page page, String menu, String act) {
        menu(page, menu);
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                .click();
        dialog(page);
    }

    public static void menu(Page page, String name) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        page.locator("vaadin-menu-bar-overlay, vaadin-menu-bar-list-box")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    public static void dialog(Page page) {
        page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                .last()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    public static void choose(Page page, String label, String value) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(value))
                .first()
                .click();
    }

    /** As {@link #choose}, of a field of the open dialog. */
    public static void chooseIn(Page page, String label, String value) {
        page.locator("vaadin-dialog[opened]").getByLabel(label).first().click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(value))
                .first()
                .click();
    }

    /** Writes into a field of the open dialog and goes on to the next. */
    public static void write(Page page, String label, String words) {
        var field =
                page.locator("vaadin-dialog[opened]").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        field.fill(words);
        field.press("Tab");
    }

    /** Presses the dialog's button and waits until the dialog is gone. */
    public static void finish(Page page, String name) {
        press(page, name);
        page.waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
    }
}
