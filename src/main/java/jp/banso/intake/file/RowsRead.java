package jp.banso.intake.file;

/** How a reading of rows ended. */
public sealed interface RowsRead {

    /** All rows were given out, or as many as were wanted. */
    record Done(int rows) implements RowsRead {}

    /** The rest cannot be read; what was given out before belongs to a file that is not to be used. */
    record Broken(Refusal refusal) implements RowsRead {}
}
