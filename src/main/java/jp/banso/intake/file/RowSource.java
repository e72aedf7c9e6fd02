package jp.banso.intake.file;

import java.io.IOException;

/** Rows of one table from its first line on, again from the start with each reading; refuses with FileRefused. */
@FunctionalInterface
interface RowSource {

    void read(RowConsumer consumer) throws IOException;
}
