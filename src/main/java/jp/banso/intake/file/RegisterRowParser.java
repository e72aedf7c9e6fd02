package jp.banso.intake.file;

import static jp.banso.intake.file.RegisterField.ADDRESS;
import static jp.banso.intake.file.RegisterField.BUILDING;
import static jp.banso.intake.file.RegisterField.CORPORATION_NAME;
import static jp.banso.intake.file.RegisterField.DAYS;
import static jp.banso.intake.file.RegisterField.DAYS_NOTE;
import static jp.banso.intake.file.RegisterField.FAX;
import static jp.banso.intake.file.RegisterField.KANA;
import static jp.banso.intake.file.RegisterField.MUNICIPALITY_NAME;
import static jp.banso.intake.file.RegisterField.NOTE;
import static jp.banso.intake.file.RegisterField.PHONE;
import static jp.banso.intake.file.RegisterField.POSTAL_CODE;
import static jp.banso.intake.file.RegisterField.SERVICE;

import jp.banso.intake.file.ParsedRow.Read;

/** Reads rows as designations, by one mapping of columns; keeps nothing between rows. */
public final class RegisterRowParser {

    private final ColumnMapping mapping;

    /** Refuses a mapping in which a field is missing that every row needs. */
    public RegisterRowParser(ColumnMapping mapping) {
        if (!mapping.missing().isEmpty()) {
            throw new IllegalArgumentException("no column for " + mapping.missing());
        }
        this.mapping = mapping;
    }

    /** One row as a designation with warnings, or the first thing in it that cannot be taken. */
    public ParsedRow parse(RawRow row) {
        var cells = new RegisterCells(row, mapping);
        try {
            cells.refuseSurplus();
            return new Read(line(cells), cells.warnings());
        } catch (RegisterCells.CellRefused refused) {
            return cells.refusal(refused);
        }
    }

    private static RegisterLine line(RegisterCells cells) {
        var officeNumber = cells.officeNumber();
        var name = cells.name();
        var service = cells.service();
        var place = cells.place();
        return new RegisterLine(
                cells.row().line(),
                officeNumber,
                name,
                cells.text(KANA),
                service,
                cells.text(SERVICE),
                cells.text(POSTAL_CODE),
                cells.text(ADDRESS),
                cells.text(BUILDING),
                place.latitude(),
                place.longitude(),
                cells.phone(PHONE),
                cells.phone(FAX),
                cells.corporateNumber(),
                cells.text(CORPORATION_NAME),
                cells.text(DAYS),
                cells.text(DAYS_NOTE),
                cells.capacity(),
                cells.url(),
                cells.designatedOn(),
                cells.municipality(),
                cells.text(MUNICIPALITY_NAME),
                cells.text(NOTE));
    }
}
