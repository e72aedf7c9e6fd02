package jp.banso.intake;

import jp.banso.shared.IntakeBatchId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided about cells that both a person and the register have changed. */
@Component
class Conflicts {

    private final JdbcClient jdbc;

    Conflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody else has decided this cell since it was seen. */
    boolean decide(IntakeBatchId batch, ConflictRow seen, boolean takeRegister) {
        return jdbc.sql("""
                        UPDATE register_conflict SET take_register = :take, version = version + 1
                        WHERE batch_id = :batch AND care_office_id = :office AND field = :field AND version = :version""")
                        .param("take", takeRegister)
                        .param("batch", batch.value())
                        .param("office", seen.careOffice().value())
                        .param("field", seen.field())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    void decideAll(IntakeBatchId batch, boolean takeRegister) {
        jdbc.sql("""
                        UPDATE register_conflict SET take_register = :take, version = version + 1
                        WHERE batch_id = :batch AND take_register <> :take""").param("take", takeRegister).param("batch", batch.value()).update();
    }
}
