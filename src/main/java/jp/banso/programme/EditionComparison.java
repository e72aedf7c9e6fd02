package jp.banso.programme;

import java.util.List;

/** An edition beside one's own; {@code unknownParts} are of a newer Banso and cannot be taken. */
public record EditionComparison(EditionRow edition, List<ItemLine> lines, List<String> unknownParts) {

    /** How many lines stand so. */
    public long count(ItemState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
