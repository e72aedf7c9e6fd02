package jp.banso.careoffice.register;

import java.nio.charset.StandardCharsets;
import jp.banso.careoffice.SearchText;
import jp.banso.shared.SearchKey;

/** The keys by which an office is sorted and found, as its leading row gives them, cut to what the columns hold. */
record RegisterKeys(
        String kanaSort, String nameKey, String phoneKey, String corporationKey, String corporationNameKey) {

    private static final int LONGEST_SORT = 100;
    private static final int LONGEST_NAME_KEY = 1_200;
    private static final int LONGEST_CORPORATION = 200;

    static RegisterKeys of(RegisterRow row) {
        var name = row.cell(RegisterColumn.NAME);
        var kana = row.cell(RegisterColumn.KANA);
        var corporation = cut(SearchKey.corporation(row.cell(RegisterColumn.CORPORATION_NAME)), LONGEST_CORPORATION);
        return new RegisterKeys(
                cut(SearchKey.kana(kana.isEmpty() ? name : kana), LONGEST_SORT),
                nameKey(name, kana, row.officeNumber()),
                SearchText.phone(row.cell(RegisterColumn.PHONE)),
                identity(row.cell(RegisterColumn.CORPORATE_NUMBER), corporation),
                corporation);
    }

    static String nameKey(String name, String kana, String number) {
        return cutBytes(SearchText.nameKey(name, kana, number));
    }

    /** A corporation is its number, else its name; empty when the row tells neither. */
    private static String identity(String number, String nameKey) {
        if (!number.isEmpty()) {
            return number;
        }
        return nameKey.isEmpty() ? "" : "N:" + nameKey;
    }

    private static String cut(String text, int most) {
        return text.length() <= most || text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static String cutBytes(String text) {
        var cut = text;
        while (cut.length() * 3 > LONGEST_NAME_KEY && cut.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME_KEY) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }
}
