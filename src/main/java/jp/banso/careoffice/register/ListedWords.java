package jp.banso.careoffice.register;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes over what the public list says of an office, by a person's word and inside the caller's transaction. */
@Component
public class ListedWords {

    private final JdbcClient jdbc;

    ListedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the list may say otherwise than the register. */
    public enum Word {
        NAME,
        ADDRESS,
        NUMBER
    }

    /** What became of it; only {@code TAKEN} changed anything. */
    public enum Outcome {
        TAKEN,
        /** The register says something else than the person saw. */
        CHANGED_MEANWHILE,
        /** Another office of the register has that number. */
        NUMBER_TAKEN
    }

    private record Office(String number, String name, String kana, String address) {}

    /** {@code seen} is what the register said when the person decided. */
    public Outcome take(CareOfficeId id, Word word, String seen, String said, Actor by, Instant at) {
        var office = jdbc.sql("SELECT office_number, name, kana, address FROM care_office WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query((row, number) ->
                        new Office(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .single();
        var next =
                switch (word) {
                    case NAME -> new Office(office.number(), said, office.kana(), office.address());
                    case ADDRESS -> new Office(office.number(), office.name(), office.kana(), said);
                    case NUMBER -> new Office(said, office.name(), office.kana(), office.address());
                };
        var present =
                switch (word) {
                    case NAME -> office.name();
                    case ADDRESS -> office.address();
                    case NUMBER -> office.number();
                };
        if (!present.equals(seen)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        if (word == Word.NUMBER && isTaken(said)) {
            return Outcome.NUMBER_TAKEN;
        }
        jdbc.sql("""
                        UPDATE care_office o SET o.office_number = :number, o.name = :name, o.address = :address,
                            o.name_key = :key,
                            o.search_key = LEFT(CONCAT(:key, '\\n', o.phone_key, '\\n', o.corporation_sort), 1600),
                            o.updated_at = :at, o.updated_by = :by, o.version = o.version + 1
                        WHERE o.id = :id""")
                .param("number", next.number())
                .param("name", next.name())
                .param("address", next.address())
                .param("key", RegisterKeys.nameKey(next.name(), next.kana(), next.number()))
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.name())
                .param("id", id.value())
                .update();
        return Outcome.TAKEN;
    }

    private boolean isTaken(String number) {
        return jdbc.sql("SELECT COUNT(*) FROM care_office WHERE office_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
