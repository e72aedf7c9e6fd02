package jp.banso.intake.file;

/**
 * How much of a file is taken. Bytes count what comes out of an archive; a line's limit is larger than any honest line,
 * so that a file without line breaks is refused at its beginning.
 */
record ReadingLimits(long bytes, int lineBytes, int columns, int fieldChars, int rows, int members, int ratio) {

    static final ReadingLimits STANDARD = new ReadingLimits(600L << 20, 8 << 20, 200, 8_000, 500_000, 100, 200);

    /** Below this size the ratio of an archive says nothing. */
    static final long HARMLESS_BYTES = 4 << 20;

    ReadingLimits withMembers(int most) {
        return new ReadingLimits(bytes, lineBytes, columns, fieldChars, rows, most, ratio);
    }

    long megabytes() {
        return bytes >> 20;
    }
}
