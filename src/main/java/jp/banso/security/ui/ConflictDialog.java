package jp.banso.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import jp.banso.security.AccountDecision.Conflict;
import jp.banso.security.AccountProfile;

/** Two administrators changed the same account: what was wanted beside what stands there now. */
class ConflictDialog extends Dialog {

    ConflictDialog(Conflict conflict, Function<AccountProfile, String> firm, Runnable reload) {
        setHeaderTitle(getTranslation("security.account.conflict"));
        add(new Paragraph(getTranslation("security.account.conflict.next")));
        var mine = conflict.wanted();
        var theirs = conflict.current().profile();
        var table = new NativeTable();
        table.addClassName("plain-table");
        var head = new NativeTableRow(
                new NativeTableHeaderCell(""),
                new NativeTableHeaderCell(getTranslation("security.conflict.mine")),
                new NativeTableHeaderCell(getTranslation("security.conflict.theirs")));
        table.getHead().add(head);
        table.getBody()
                .add(
                        row("security.account.name", mine.displayName(), theirs.displayName()),
                        row("security.account.role", role(mine), role(theirs)),
                        row("security.account.vendor", firm.apply(mine), firm.apply(theirs)),
                        row("security.account.last-day", lastDay(mine), lastDay(theirs)));
        add(table);
        var show = new Button(getTranslation("security.conflict.reload"), click -> {
            close();
            reload.run();
        });
        show.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(show);
    }

    private NativeTableRow row(String key, String mine, String theirs) {
        return new NativeTableRow(
                new NativeTableHeaderCell(getTranslation(key)), new NativeTableCell(mine), new NativeTableCell(theirs));
    }

    private String role(AccountProfile profile) {
        return getTranslation("role." + profile.role().name());
    }

    private String lastDay(AccountProfile profile) {
        return profile.lastDay() == null
                ? getTranslation("security.account.last-day.none")
                : profile.lastDay().toString();
    }
}
