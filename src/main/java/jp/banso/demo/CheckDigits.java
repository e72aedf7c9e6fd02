package jp.banso.demo;

/** Completes invented numbers with the check digits real ones carry. */
final class CheckDigits {

    private CheckDigits() {}

    static String officeNumber(String firstNine) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int product = Character.digit(firstNine.charAt(8 - i), 36) * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return firstNine + (10 - sum % 10) % 10;
    }

    static String corporateNumber(String lastTwelve) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += Character.digit(lastTwelve.charAt(11 - i), 10) * (i % 2 == 0 ? 1 : 2);
        }
        return (9 - sum % 9) + lastTwelve;
    }

    static String municipalityCode(String firstFive) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += Character.digit(firstFive.charAt(i), 10) * (6 - i);
        }
        return firstFive + (11 - sum % 11) % 10;
    }
}
