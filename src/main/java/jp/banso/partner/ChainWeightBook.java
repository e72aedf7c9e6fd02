package jp.banso.partner;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of partner_weight: the latest one holds. */
@Component
class ChainWeightBook {

    private final JdbcClient jdbc;

    ChainWeightBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ChainWeights present() {
        return jdbc.sql("SELECT id, lambda, tau FROM partner_weight ORDER BY id DESC LIMIT 1")
                .query((row, number) -> new ChainWeights(row.getLong(1), row.getBigDecimal(2), row.getInt(3)))
                .optional()
                .orElse(ChainWeights.FIRST);
    }

    /** What {@link ChainSql#scores} asks for. */
    Map<String, Object> parameters() {
        var weights = present();
        return Map.of("chainLambda", weights.lambda(), "chainTau", weights.tau());
    }
}
