package jp.banso.demo;

import java.util.List;

/** What distinguishes an edition of a register from the one before; offices are named by their number. */
public record NextEdition(List<ChangedCell> changed, List<String> added, List<String> vanished) {

    /** One cell with another value; {@code column} is the heading it stands under in {@code file}. */
    public record ChangedCell(String file, String officeNumber, String column, String before, String after) {}
}
