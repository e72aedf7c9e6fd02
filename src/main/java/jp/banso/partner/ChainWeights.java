package jp.banso.partner;

import java.math.BigDecimal;

/**
 * How the next best office is reckoned (PRT-07): {@code lambda} is what partners brought nearer count beside links that are
 * live at once, {@code tau} how many adopted partners an office is taken to need before it joins. Version 0 is the first.
 */
public record ChainWeights(long version, BigDecimal lambda, int tau) {

    static final ChainWeights FIRST = new ChainWeights(0, new BigDecimal("0.50"), 3);

    public static final int MOST_LAMBDA = 10;
    public static final int MOST_TAU = 99;

    public ChainWeights {
        if (lambda.signum() < 0 || lambda.compareTo(BigDecimal.valueOf(MOST_LAMBDA)) > 0 || tau < 1 || tau > MOST_TAU) {
            throw new IllegalArgumentException("weights out of bounds");
        }
    }
}
