package jp.banso.survey.ui;

import java.util.OptionalInt;
import jp.banso.survey.PercentOf;
import jp.banso.survey.Question;
import jp.banso.survey.SharedRound;
import jp.banso.survey.SharedTable;

/**
 * What the percentages of one shared table are parts of: a figure that may be read beside them and nothing else, so that a
 * percentage tells no withheld count (SRV-26).
 */
final class SharedWhole {

    private final SharedRound round;
    private final SharedTable table;
    private final PercentOf base;
    private final boolean said;

    SharedWhole(SharedRound round, SharedTable table, PercentOf base) {
        this.round = round;
        this.table = table;
        this.base = base;
        said = base == PercentOf.ANSWERED
                && table.rows().stream()
                        .filter(row -> row.base().isPresent())
                        .allMatch(row -> row.columns().getLast().isPresent());
    }

    /** Whether it is those who answered the question; where their number follows from no figure, it is all who were asked. */
    boolean isAnswered() {
        return said;
    }

    OptionalInt of(SharedTable.Row row) {
        return switch (base) {
            case ANSWERED ->
                said && row.base().isPresent()
                        ? OptionalInt.of(
                                row.base().getAsInt() - row.columns().getLast().getAsInt())
                        : row.base();
            case VALID -> row.group().isPresent() ? OptionalInt.empty() : OptionalInt.of(round.answered());
            case FRAME -> row.group().isPresent() ? OptionalInt.empty() : OptionalInt.of(round.asked());
        };
    }

    /** Who said nothing is no part of those who answered. */
    OptionalInt ofSilence(SharedTable.Row row) {
        return said ? OptionalInt.empty() : of(row);
    }

    String note() {
        var words =
                switch (base) {
                    case ANSWERED -> Wording.text(said ? "survey.shared.of.said" : "survey.shared.of.asked");
                    case VALID -> Wording.text("survey.shared.of.valid", round.answered());
                    case FRAME -> Wording.text("survey.shared.of.frame", round.asked());
                };
        return table.question().kind() == Question.Kind.MULTI ? words + Wording.text("survey.result.base.many") : words;
    }
}
