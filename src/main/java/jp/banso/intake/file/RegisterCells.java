package jp.banso.intake.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.banso.intake.file.RowWarning.Reason;
import jp.banso.shared.CheckDigit;
import jp.banso.shared.CorporateNumber;
import jp.banso.shared.DateReading;
import jp.banso.shared.EraDate;
import jp.banso.shared.FormulaGuard;
import jp.banso.shared.MunicipalityCode;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.SearchKey;
import jp.banso.shared.ServiceType;
import jp.banso.shared.ServiceTypes;
import org.jspecify.annotations.Nullable;

/** The cells of one row by field, each read by its own rule; the first that breaks its rule refuses the row. */
final class RegisterCells {

    /** Ends the reading of the row. */
    static final class CellRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RegisterField field;
        private final String reasonKey;
        private final transient List<Object> arguments;

        private CellRefused(RegisterField field, String reasonKey, List<Object> arguments) {
            super(reasonKey, null, false, false);
            this.field = field;
            this.reasonKey = reasonKey;
            this.arguments = arguments;
        }
    }

    record Place(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {}

    private static final Place NOWHERE = new Place(null, null);
    private static final int DECIMALS = 6;

    private final RawRow row;
    private final ColumnMapping mapping;
    private final List<RowWarning> warnings = new ArrayList<>(2);

    RegisterCells(RawRow row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    RawRow row() {
        return row;
    }

    List<RowWarning> warnings() {
        return warnings.isEmpty() ? List.of() : List.copyOf(warnings);
    }

    /** Text to the right of the last column means that something in the row has moved. */
    void refuseSurplus() {
        if (row.filledSize() > mapping.columns().size()) {
            throw shifted(RegisterField.OFFICE_NUMBER);
        }
    }

    /** The cell without outer blanks and without what spreadsheets and exports put before a text. */
    String text(RegisterField field) {
        int column = mapping.column(field);
        if (column < 0) {
            return "";
        }
        var text = FormulaGuard.opened(row.cell(column).strip());
        if (text.length() > field.longest() && text.codePointCount(0, text.length()) > field.longest()) {
            throw refused(field, RowRefusal.TOO_LONG, field.longest());
        }
        refuseGarbled(field, text);
        return text;
    }

    OfficeNumber officeNumber() {
        var text = text(RegisterField.OFFICE_NUMBER);
        if (text.isEmpty()) {
            throw refused(RegisterField.OFFICE_NUMBER, RowRefusal.BLANK);
        }
        var number = OfficeNumber.parse(text)
                .orElseThrow(() -> refused(RegisterField.OFFICE_NUMBER, RowRefusal.OFFICE_NUMBER, text));
        if (number.check() == CheckDigit.DIFFERS) {
            warn(Reason.OFFICE_NUMBER_CHECK, RegisterField.OFFICE_NUMBER, text);
        }
        return number;
    }

    String name() {
        var name = text(RegisterField.NAME);
        if (name.isEmpty()) {
            throw refused(RegisterField.NAME, RowRefusal.BLANK);
        }
        if (name.length() == 10
                && OfficeNumber.parse(name).isPresent()
                && name.chars().anyMatch(Character::isDigit)) {
            throw shifted(RegisterField.NAME);
        }
        return name;
    }

    ServiceType service() {
        var name = text(RegisterField.SERVICE);
        var code = text(RegisterField.SERVICE_CODE);
        var field = mapping.column(RegisterField.SERVICE) < 0 ? RegisterField.SERVICE_CODE : RegisterField.SERVICE;
        if (name.isEmpty() && code.isEmpty()) {
            throw refused(field, RowRefusal.BLANK);
        }
        return ServiceTypes.named(name)
                .or(() -> ServiceTypes.coded(name))
                .or(() -> ServiceTypes.coded(code))
                .orElseThrow(() -> refused(field, RowRefusal.UNKNOWN_SERVICE, name.isEmpty() ? code : name));
    }

    /** A telephone number as written; in a row of the wrong length it must have digits to be believed. */
    String phone(RegisterField field) {
        var phone = text(field);
        if (isOfOtherLength() && !phone.isEmpty() && SearchKey.phone(phone).isEmpty()) {
            throw shifted(field);
        }
        return phone;
    }

    Place place() {
        var latitude = coordinate(RegisterField.LATITUDE, 20, 46);
        var longitude = coordinate(RegisterField.LONGITUDE, 122, 154);
        return latitude == null || longitude == null ? NOWHERE : new Place(latitude, longitude);
    }

    @Nullable
    CorporateNumber corporateNumber() {
        var text = text(RegisterField.CORPORATE_NUMBER);
        if (text.isEmpty()) {
            return null;
        }
        var number = CorporateNumber.parse(text).orElse(null);
        if (number == null) {
            warn(Reason.CORPORATE_NUMBER_UNREADABLE, RegisterField.CORPORATE_NUMBER, text);
        } else if (number.check() == CheckDigit.DIFFERS) {
            warn(Reason.CORPORATE_NUMBER_CHECK, RegisterField.CORPORATE_NUMBER, text);
        }
        return number;
    }

    /** People, where the file says more than none. */
    @Nullable
    Integer capacity() {
        var text = text(RegisterField.CAPACITY);
        var digits = digitsAtStart(text);
        if (digits.isEmpty() || digits.length() > 6) {
            if (!text.isEmpty()) {
                warn(Reason.CAPACITY_UNREADABLE, RegisterField.CAPACITY, text);
            }
            return null;
        }
        int people = Integer.parseInt(digits);
        return people == 0 ? null : people;
    }

    /** Only an address that a browser opens over the web; anything else could do harm as a link. */
    String url() {
        var url = text(RegisterField.URL);
        var start = url.substring(0, Math.min(8, url.length())).toLowerCase(Locale.ROOT);
        if (url.isEmpty() || start.startsWith("http://") || start.startsWith("https://")) {
            return url;
        }
        warn(Reason.URL_NOT_WEB, RegisterField.URL, url);
        return "";
    }

    @Nullable
    LocalDate designatedOn() {
        var text = text(RegisterField.DESIGNATED_ON);
        if (text.isEmpty()) {
            return null;
        }
        return switch (EraDate.read(text)) {
            case DateReading.Day day -> day.date();
            case DateReading.Refused refused ->
                throw refusedOrShifted(RegisterField.DESIGNATED_ON, "intake.row." + refused.reasonKey(), List.of(text));
        };
    }

    @Nullable
    MunicipalityCode municipality() {
        var text = text(RegisterField.MUNICIPALITY_CODE);
        var code = MunicipalityCode.parse(text).orElse(null);
        if (code == null && !text.isEmpty()) {
            warn(Reason.MUNICIPALITY_CODE_UNREADABLE, RegisterField.MUNICIPALITY_CODE, text);
        }
        return code;
    }

    ParsedRow.Refused refusal(CellRefused refused) {
        var column = mapping.columnName(refused.field).orElse("");
        return new ParsedRow.Refused(row.line(), refused.field, column, refused.reasonKey, refused.arguments, row);
    }

    private @Nullable BigDecimal coordinate(RegisterField field, int least, int most) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var value = new BigDecimal(text);
            if (value.signum() == 0) {
                return null;
            }
            if (value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return value.setScale(DECIMALS, RoundingMode.HALF_UP);
            }
        } catch (NumberFormatException noNumber) {
            if (isOfOtherLength()) {
                throw shifted(field);
            }
        }
        warn(Reason.COORDINATE_OUTSIDE, field, text);
        return null;
    }

    private static String digitsAtStart(String text) {
        var digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                boolean fraction = text.charAt(i) == '.' || text.charAt(i) == ',';
                return fraction ? "" : digits.toString();
            }
            digits.append(digit);
        }
        return digits.toString();
    }

    private static boolean isGarbage(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\u007F' || c == '\uFFFD';
    }

    private static void refuseGarbled(RegisterField field, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isGarbage(text.charAt(i))) {
                throw new CellRefused(field, RowRefusal.GARBLED.key(), List.of());
            }
        }
    }

    private boolean isOfOtherLength() {
        return row.size() != mapping.columns().size();
    }

    private void warn(Reason reason, RegisterField field, String text) {
        warnings.add(new RowWarning(reason, field, text));
    }

    private CellRefused refused(RegisterField field, RowRefusal reason, Object... arguments) {
        return refusedOrShifted(field, reason.key(), List.of(arguments));
    }

    /** In a row of the wrong length a wrong cell is more likely a moved one. */
    private CellRefused refusedOrShifted(RegisterField field, String reasonKey, List<Object> arguments) {
        return isOfOtherLength() ? shifted(field) : new CellRefused(field, reasonKey, arguments);
    }

    private CellRefused shifted(RegisterField field) {
        return new CellRefused(
                field,
                RowRefusal.SHIFTED.key(),
                List.of(row.size(), mapping.columns().size()));
    }
}
