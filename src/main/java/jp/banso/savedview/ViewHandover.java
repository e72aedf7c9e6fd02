package jp.banso.savedview;

import java.time.LocalDateTime;
import jp.banso.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives one view another owner under a name that owner does not have yet. */
record ViewHandover(JdbcClient jdbc, LocalDateTime at, String by) {

    private static final int NAME = 60;

    /** 1 where the view was {@code from}'s, else 0. */
    int give(long id, AccountId from, AccountId to) {
        var found = jdbc.sql("""
                        SELECT v.list_name, v.name, a.display_name FROM saved_view v JOIN account a ON a.id = v.owner_id
                        WHERE v.id = ? AND v.owner_id = ? FOR UPDATE""")
                .params(id, from.value())
                .query((row, number) -> free(row.getString(1), row.getString(2), " (" + row.getString(3) + ")", to))
                .optional();
        return found.map(name ->
                        jdbc.sql("""
                                UPDATE saved_view SET owner_id = ?, name = ?, version = version + 1, changed_at = ?, changed_by = ?
                                WHERE id = ?""").params(to.value(), name, at, by, id).update())
                .orElse(0);
    }

    private String free(String list, String name, String mark, AccountId to) {
        var wanted = name;
        for (var number = 1; taken(list, wanted, to); number++) {
            var end = number == 1 ? mark : mark + number;
            wanted = cut(name, NAME - Math.min(NAME - 1, end.length())) + cut(end, NAME - 1);
        }
        return wanted;
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most);
    }

    private boolean taken(String list, String name, AccountId owner) {
        return jdbc.sql("SELECT COUNT(*) FROM saved_view WHERE owner_id = ? AND list_name = ? AND name = ?")
                        .params(owner.value(), list, name)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
