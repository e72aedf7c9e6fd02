package jp.banso.desk;

import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the questions that are asked often, for the desk and the city. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF, Names.DESK})
public class FaqQueries {

    private final JdbcClient jdbc;
    private final FaqBook book;

    FaqQueries(JdbcClient jdbc, FaqBook book) {
        this.jdbc = jdbc;
        this.book = book;
    }

    /** The entries in that state whose code, question or answer holds what was typed in whatever writing, with hyphens or without; latest first. */
    public List<FaqRow> rows(Viewer viewer, FaqState state, String typed) {
        return jdbc.sql(
                        FaqBook.SELECT
                                + "WHERE f.state = :state AND LOCATE(:key, REPLACE(f.text_key, '-', '')) > 0 ORDER BY f.changed_at DESC, f.id DESC LIMIT 200")
                .param("state", state.name())
                .param("key", SearchKey.of(typed).replace("-", ""))
                .query((row, number) -> FaqBook.row(row))
                .list();
    }

    /** The entry that was proposed out of that inquiry. */
    public Optional<FaqRow> of(Viewer viewer, InquiryId inquiry) {
        return book.of(inquiry);
    }

    /** How many there are in each state. */
    public Map<FaqState, Integer> counts(Viewer viewer) {
        var counts = new EnumMap<FaqState, Integer>(FaqState.class);
        jdbc.sql("SELECT state, COUNT(*) FROM faq_entry GROUP BY state").query(row -> {
            counts.put(FaqState.valueOf(row.getString(1)), row.getInt(2));
        });
        return counts;
    }

    /** Every edition of one entry, the present one first. */
    public List<FaqRow> editions(Viewer viewer, FaqId id) {
        return book.editions(id);
    }
}
