package jp.banso.survey;

/** What an hour of work, a sheet, a fax and a letter cost, and the exchange's fee a year, in yen; taken down with the round. */
public record UnitPrices(int hourlyWage, int sheet, int fax, int post, int yearlyFee) {

    public static final int MOST = 1_000_000;

    public UnitPrices {
        for (var yen : new int[] {hourlyWage, sheet, fax, post, yearlyFee}) {
            if (yen < 0 || yen > MOST) {
                throw new IllegalArgumentException("a price is 0 to 1,000,000 yen");
            }
        }
    }

    /** The worked example of the trade: 2,000 an hour, 5 a sheet, 10 a fax, 110 a letter, no fee. */
    public static UnitPrices usual() {
        return new UnitPrices(2000, 5, 10, 110, 0);
    }
}
