package jp.banso.reception;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of reception_form; there is none until an administrator sets something or somebody applies. */
@Component
class FormSettings {

    private final JdbcClient jdbc;

    FormSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FormSetting present() {
        return read("");
    }

    /** As {@link #present}, held until the transaction ends, so that applications arrive one after the other. */
    FormSetting held() {
        jdbc.sql("INSERT INTO reception_form (id) VALUES (1) ON DUPLICATE KEY UPDATE id = 1")
                .update();
        return read(" FOR UPDATE");
    }

    private FormSetting read(String lock) {
        return jdbc.sql("SELECT version, is_open, introduction FROM reception_form WHERE id = 1" + lock)
                .query((row, number) -> new FormSetting(row.getLong(1), row.getBoolean(2), row.getString(3)))
                .optional()
                .orElse(FormSetting.FIRST);
    }
}
