package jp.banso.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.banso.survey.RoundResults.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which free texts may be read outside the city. */
@Component
class WordReading {

    private final JdbcClient jdbc;

    WordReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Place(long response, String question) {}

    /** What was decided of a round's texts. */
    static final class Read {
        private final Map<Place, Boolean> decided = new HashMap<>();

        Said said(long response, String question, String text) {
            return new Said(response, text, Optional.ofNullable(decided.get(new Place(response, question))));
        }
    }

    Read read(long wave) {
        var read = new Read();
        jdbc.sql("""
                        SELECT v.response_id, v.question, v.shared FROM survey_word_review v
                        JOIN survey_response r ON r.id = v.response_id JOIN survey_invitation i ON i.id = r.invitation_id
                        WHERE i.wave_id = ?""")
                .param(wave)
                .query((row, number) ->
                        read.decided.put(new Place(row.getLong(1), row.getString(2)), row.getBoolean(3)))
                .list();
        return read;
    }
}
