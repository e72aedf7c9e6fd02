package jp.banso.shared;

import java.util.regex.Pattern;

/**
 * Whether a text may hold the number of an insured person: ten digits in a row, in whatever width, that no office can have and no telephone.
 * It is a reason to ask the writer to look again, and no more.
 */
public final class InsuredNumbers {

    private static final Pattern TEN =
            Pattern.compile("(?<![0-9\\uFF10-\\uFF19])[0-9\\uFF10-\\uFF19]{10}(?![0-9\\uFF10-\\uFF19])");

    private InsuredNumbers() {}

    public static boolean mayBeIn(String text) {
        return TEN.matcher(text)
                .results()
                .flatMap(found -> OfficeNumber.parse(found.group()).stream())
                .anyMatch(number -> number.check() == CheckDigit.DIFFERS && !isTelephone(number.value()));
    }

    /** A 0 and an area code. */
    private static boolean isTelephone(String digits) {
        return digits.charAt(0) == '0' && digits.charAt(1) != '0';
    }
}
