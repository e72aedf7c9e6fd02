package jp.banso.intake;

import jp.banso.intake.file.ColumnMapping;

/**
 * One table of a file with the meaning of its columns. Official ones are recognised and ask nothing; others name their
 * source, at most 40 characters, under which the mapping is remembered.
 */
public record TableCard(
        long id,
        long version,
        long file,
        int position,
        String name,
        String charset,
        boolean official,
        String source,
        ColumnMapping mapping,
        boolean taken) {

    public boolean readable() {
        return mapping.missing().isEmpty() && !source.isBlank();
    }
}
