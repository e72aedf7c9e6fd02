package jp.banso.support;

import jp.banso.shared.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one series of receipt numbers a fiscal year (SUP-02); who takes one holds the series until the transaction ends. */
@Component
public class ReceiptNumbers {

    private final JdbcClient jdbc;

    ReceiptNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of that year, such as {@code R7-0123}; must run inside a command. */
    public String next(FiscalYear year) {
        jdbc.sql("""
                        INSERT INTO support_receipt (fiscal_year, last_serial) VALUES (:year, 1)
                        ON DUPLICATE KEY UPDATE last_serial = last_serial + 1""").param("year", year.startYear()).update();
        var serial = jdbc.sql("SELECT last_serial FROM support_receipt WHERE fiscal_year = ?")
                .param(year.startYear())
                .query(Integer.class)
                .single();
        return "%s-%04d".formatted(year.label(), serial);
    }
}
