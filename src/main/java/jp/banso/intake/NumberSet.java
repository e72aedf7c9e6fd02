package jp.banso.intake;

/** A set of non-negative numbers in one array. */
final class NumberSet {

    private long[] values = new long[1 << 12];
    private int size;

    boolean add(long value) {
        if (size * 2 >= values.length) {
            grow();
        }
        var slot = slot(value + 1);
        if (values[slot] != 0) {
            return false;
        }
        values[slot] = value + 1;
        size++;
        return true;
    }

    boolean contains(long value) {
        return values[slot(value + 1)] != 0;
    }

    private int slot(long stored) {
        var slot = (int) (stored * 0x9e3779b97f4a7c15L >>> 33) & (values.length - 1);
        while (values[slot] != 0 && values[slot] != stored) {
            slot = (slot + 1) & (values.length - 1);
        }
        return slot;
    }

    private void grow() {
        var old = values;
        values = new long[old.length * 2];
        for (var stored : old) {
            if (stored != 0) {
                values[slot(stored)] = stored;
            }
        }
    }
}
