package jp.banso.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.banso.shared.ServiceCategory;

/**
 * One question as it may be read outside the city (SRV-14): a row for all offices and one for each kind of office. A count
 * that is not there is withheld. {@code columns}: how many chose each choice and, last, how many chose none; a number has
 * none of these but a middle.
 */
public record SharedTable(Question question, List<Row> rows) {

    public SharedTable {
        rows = List.copyOf(rows);
    }

    /** {@code group} is empty for all offices. */
    public record Row(
            Optional<ServiceCategory> group,
            OptionalInt base,
            List<OptionalInt> columns,
            Optional<Figures.Middle> middle) {}
}
