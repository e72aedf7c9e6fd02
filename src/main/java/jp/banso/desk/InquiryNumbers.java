package jp.banso.desk;

import jp.banso.shared.FiscalYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one series of inquiry numbers a fiscal year (DSK-01); who takes one holds the series until the transaction ends. */
@Component
class InquiryNumbers {

    private final JdbcClient jdbc;

    InquiryNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of that year, such as {@code R8-Q0123}; must run inside a command. */
    String next(FiscalYear year) {
        jdbc.sql("""
                        INSERT INTO inquiry_series (fiscal_year, last_serial) VALUES (:year, 1)
                        ON DUPLICATE KEY UPDATE last_serial = last_serial + 1""").param("year", year.startYear()).update();
        var serial = jdbc.sql("SELECT last_serial FROM inquiry_series WHERE fiscal_year = ?")
                .param(year.startYear())
                .query(Integer.class)
                .single();
        return "%s-Q%04d".formatted(year.label(), serial);
    }
}
