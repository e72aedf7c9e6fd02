package jp.banso.reception;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.banso.reception.Flaw.Kind;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.SearchKey;

/**
 * What a stranger typed, without control and direction characters and without blanks around it. Anything may stand here;
 * {@link #flaws} says what keeps it from being sent.
 */
public record TypedApplication(
        String number, String name, String contact, String phone, String email, String software, String wishes) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern UNSEEN_BUT_LINES =
            Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;:<>()\"]+@[^\\s@,;:<>()\"]+\\.[^\\s@,;:<>()\"]+");

    public TypedApplication {
        number = narrow(number);
        name = line(name);
        contact = line(contact);
        phone = narrow(phone);
        email = narrow(email);
        software = line(software);
        wishes = UNSEEN_BUT_LINES.matcher(wishes).replaceAll(" ").strip();
    }

    private static String line(String typed) {
        return UNSEEN.matcher(typed).replaceAll(" ").strip();
    }

    /** Full-width letters, digits and signs as they are written everywhere else. */
    private static String narrow(String typed) {
        return Normalizer.normalize(line(typed), Normalizer.Form.NFKC);
    }

    /** What keeps it from being sent, in the order of the form; a name is needed while the number leads to no office. */
    public List<Flaw> flaws(boolean officeFound) {
        var flaws = new ArrayList<Flaw>();
        for (var field : FormField.values()) {
            if (of(field).length() > field.most()) {
                flaws.add(new Flaw(field, Kind.TOO_LONG));
            } else if (of(field).isEmpty() && isNeeded(field, officeFound)) {
                flaws.add(new Flaw(field, Kind.MISSING));
            } else if (!of(field).isEmpty() && !isReadable(field)) {
                flaws.add(new Flaw(field, Kind.UNREADABLE));
            }
        }
        return flaws;
    }

    private boolean isNeeded(FormField field, boolean officeFound) {
        return switch (field) {
            case NAME -> !officeFound;
            case CONTACT, PHONE -> true;
            default -> false;
        };
    }

    private boolean isReadable(FormField field) {
        return switch (field) {
            case NUMBER -> OfficeNumber.parse(number).isPresent();
            case PHONE -> {
                var digits = SearchKey.phone(phone).length();
                yield digits >= 9 && digits <= 11;
            }
            case EMAIL -> EMAIL.matcher(email).matches();
            default -> true;
        };
    }

    /** What stands in the field. */
    public String of(FormField field) {
        return switch (field) {
            case NUMBER -> number;
            case NAME -> name;
            case CONTACT -> contact;
            case PHONE -> phone;
            case EMAIL -> email;
            case SOFTWARE -> software;
            case WISHES -> wishes;
        };
    }

    /** Two applications with the same key are of one office (RCP-03): its number, else its name with the telephone. */
    String officeKey() {
        return OfficeNumber.parse(number)
                .map(known -> "N" + known.value())
                .orElseGet(() -> "T" + SearchKey.phone(phone) + "/" + beginning(SearchKey.of(name)));
    }

    /** Folding may lengthen a name; what the key's column holds is enough to tell names apart. */
    private static String beginning(String key) {
        return key.substring(0, Math.min(250, key.length()));
    }
}
