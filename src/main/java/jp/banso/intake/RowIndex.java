package jp.banso.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every designation of the register and of the files read so far, by office number and service, in flat arrays: about 60
 * bytes each, so that a nation of 220,000 fits into 16 MB.
 */
final class RowIndex {

    static final int NONE = -1;

    /** Told by the files of this batch. */
    static final byte SEEN = 1;
    /** Ended in the register. */
    static final byte ENDED = 2;
    /** Its absence was noticed before. */
    static final byte ASKED = 4;
    /** Two rows of the same files contradict each other about it. */
    static final byte CONTRADICTED = 8;
    /** Lies outside of the municipality this batch is about. */
    static final byte OUTSIDE = 16;

    /** A row of the files names it but cannot be taken. */
    static final byte REFUSED = 32;

    private static final int MOST_SERVICES = 1 << 11;

    private final Map<String, Integer> services = new HashMap<>();
    private final List<String> sources = new ArrayList<>();
    private final NumberSet offices = new NumberSet();

    private long[] keys = new long[1 << 12];
    private long[] hashes = new long[1 << 12];
    private long[] designations = new long[1 << 12];
    private int[] seqs = new int[1 << 12];
    private int[] lines = new int[1 << 12];
    private short[] tables = new short[1 << 12];
    private byte[] flags = new byte[1 << 12];
    private byte[] owners = new byte[1 << 12];
    private int size;

    /** One number for office and service; never 0. */
    long key(String officeNumber, String serviceCode) {
        var service = services.computeIfAbsent(serviceCode, code -> services.size());
        if (service >= MOST_SERVICES) {
            throw new IllegalStateException("more services than any law knows");
        }
        return (number(officeNumber) + 1) << 11 | service;
    }

    /** The office number as a number to the base 36. */
    static long number(String officeNumber) {
        var value = 0L;
        for (var i = 0; i < officeNumber.length(); i++) {
            value = value * 36 + Character.digit(officeNumber.charAt(i), 36);
        }
        return value;
    }

    void addOffice(String officeNumber) {
        offices.add(number(officeNumber));
    }

    boolean hasOffice(String officeNumber) {
        return offices.contains(number(officeNumber));
    }

    byte source(String name) {
        var index = sources.indexOf(name);
        if (index < 0) {
            if (sources.size() > Byte.MAX_VALUE) {
                throw new IllegalStateException("more sources than a city has");
            }
            sources.add(name);
            index = sources.size() - 1;
        }
        return (byte) index;
    }

    int serviceOf(int slot) {
        return (int) (keys[slot] & (MOST_SERVICES - 1));
    }

    static int service(long key) {
        return (int) (key & (MOST_SERVICES - 1));
    }

    /** The slot of the key, or {@link #NONE}. */
    int find(long key) {
        var slot = slot(key);
        return keys[slot] == key ? slot : NONE;
    }

    /** Adds a key that is not there yet. */
    int add(long key, long hash, long designation, byte owner, byte state) {
        if (size * 2 >= keys.length) {
            grow();
        }
        var slot = slot(key);
        keys[slot] = key;
        hashes[slot] = hash;
        designations[slot] = designation;
        seqs[slot] = NONE;
        owners[slot] = owner;
        flags[slot] = state;
        size++;
        return slot;
    }

    private int slot(long key) {
        var mixed = key * 0x9e3779b97f4a7c15L;
        var slot = (int) (mixed >>> 33) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var old = new long[][] {keys, hashes, designations};
        var oldSeqs = seqs;
        var oldLines = lines;
        var oldTables = tables;
        var oldFlags = flags;
        var oldOwners = owners;
        var capacity = keys.length * 2;
        keys = new long[capacity];
        hashes = new long[capacity];
        designations = new long[capacity];
        seqs = new int[capacity];
        lines = new int[capacity];
        tables = new short[capacity];
        flags = new byte[capacity];
        owners = new byte[capacity];
        Arrays.fill(seqs, NONE);
        for (var i = 0; i < old[0].length; i++) {
            if (old[0][i] != 0) {
                var slot = slot(old[0][i]);
                keys[slot] = old[0][i];
                hashes[slot] = old[1][i];
                designations[slot] = old[2][i];
                seqs[slot] = oldSeqs[i];
                lines[slot] = oldLines[i];
                tables[slot] = oldTables[i];
                flags[slot] = oldFlags[i];
                owners[slot] = oldOwners[i];
            }
        }
    }

    /** Notes where the files tell it, and what. */
    void see(int slot, long hash, byte source, int table, int line) {
        hashes[slot] = hash;
        owners[slot] = source;
        tables[slot] = (short) table;
        lines[slot] = line;
        flag(slot, SEEN);
    }

    void stage(int slot, int seq) {
        seqs[slot] = seq;
    }

    void flag(int slot, byte flag) {
        flags[slot] = (byte) (flags[slot] | flag);
    }

    boolean is(int slot, byte flag) {
        return (flags[slot] & flag) != 0;
    }

    long hash(int slot) {
        return hashes[slot];
    }

    /** The designation's id, 0 where the register has none. */
    long designation(int slot) {
        return designations[slot];
    }

    byte owner(int slot) {
        return owners[slot];
    }

    int seq(int slot) {
        return seqs[slot];
    }

    int table(int slot) {
        return tables[slot];
    }

    int line(int slot) {
        return lines[slot];
    }

    int slots() {
        return keys.length;
    }

    boolean used(int slot) {
        return keys[slot] != 0;
    }
}
