package jp.banso.intake.file;

/** Takes rows one by one in the order of the file. */
@FunctionalInterface
public interface RowConsumer {

    /** Takes one row; false ends the reading. */
    boolean take(RawRow row);
}
