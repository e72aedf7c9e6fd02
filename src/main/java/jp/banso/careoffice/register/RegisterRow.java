package jp.banso.careoffice.register;

import java.util.EnumMap;
import java.util.Map;

/**
 * One designation as a register tells it: its key and its cells as text, empty where nothing is told. Coordinates have
 * six decimals, days are ISO dates.
 */
public final class RegisterRow {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final char BETWEEN = '\uFFFF';

    private final String officeNumber;
    private final String serviceCode;
    private final String[] cells;

    /** Cells in the order of {@link RegisterColumn}. */
    public RegisterRow(String officeNumber, String serviceCode, String... cells) {
        if (cells.length != RegisterColumn.all().size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells for " + RegisterColumn.all().size() + " columns");
        }
        this.officeNumber = officeNumber;
        this.serviceCode = serviceCode;
        this.cells = cells.clone();
    }

    public String officeNumber() {
        return officeNumber;
    }

    public String serviceCode() {
        return serviceCode;
    }

    public String cell(RegisterColumn column) {
        return cells[column.ordinal()];
    }

    /** 64 bits over all cells: two rows of one designation with the same hash tell the same. */
    public long hash() {
        var hash = FNV_OFFSET;
        for (var cell : cells) {
            for (var i = 0; i < cell.length(); i++) {
                hash = (hash ^ cell.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ BETWEEN) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    /** The columns whose cells differ, with this row's cell. */
    public Map<RegisterColumn, String> differencesFrom(RegisterRow other) {
        var differences = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
        for (var column : RegisterColumn.all()) {
            if (!cell(column).equals(other.cell(column))) {
                differences.put(column, cell(column));
            }
        }
        return differences;
    }
}
