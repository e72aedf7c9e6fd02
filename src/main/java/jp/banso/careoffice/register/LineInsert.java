package jp.banso.careoffice.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import jp.banso.shared.IntakeBatchId;
import jp.banso.shared.ManyRows;

/** Stores rows of a change set with the keys they are later found and sorted by. */
final class LineInsert {

    private final IntakeBatchId batch;
    private final ManyRows<ChangedRow> rows = new ManyRows<>(
            "register_line (batch_id, kind, seq, table_id, line, designation_id, office_number, service_code,"
                    + " row_hash, source, source_rank, kana_sort, name_key, phone_key, corporation_key,"
                    + " corporation_name_key, " + RegisterColumn.list("") + ")",
            this::bind);

    LineInsert(IntakeBatchId batch) {
        this.batch = batch;
    }

    void all(Connection connection, List<ChangedRow> changed) throws SQLException {
        rows.insert(connection, changed);
    }

    private int bind(PreparedStatement statement, int from, ChangedRow changed) throws SQLException {
        var at = from;
        var row = changed.row();
        var keys = RegisterKeys.of(row);
        var designation = changed.designation();
        statement.setLong(at++, batch.value());
        statement.setInt(at++, changed.kind().code());
        statement.setInt(at++, changed.seq());
        statement.setLong(at++, changed.table());
        statement.setInt(at++, changed.line());
        if (designation == null) {
            statement.setNull(at++, Types.BIGINT);
        } else {
            statement.setLong(at++, designation);
        }
        statement.setString(at++, row.officeNumber());
        statement.setString(at++, row.serviceCode());
        statement.setLong(at++, row.hash());
        statement.setString(at++, changed.source());
        statement.setInt(at++, changed.sourceRank());
        statement.setString(at++, keys.kanaSort());
        statement.setString(at++, keys.nameKey());
        statement.setString(at++, keys.phoneKey());
        statement.setString(at++, keys.corporationKey());
        statement.setString(at++, keys.corporationNameKey());
        for (var column : RegisterColumn.all()) {
            var cell = row.cell(column);
            statement.setString(at++, cell.isEmpty() && column.nullable() ? null : cell);
        }
        return at;
    }
}
