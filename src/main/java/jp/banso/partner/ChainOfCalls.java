package jp.banso.partner;

import jp.banso.outreach.CallChain;
import org.springframework.stereotype.Component;

/** Gives the call desk the order of the next best office. */
@Component
class ChainOfCalls implements CallChain {

    private final ChainWeightBook weights;

    ChainOfCalls(ChainWeightBook weights) {
        this.weights = weights;
    }

    @Override
    public Scores scores() {
        return new Scores(ChainSql.scores(ChainSql.NOW), weights.parameters());
    }
}
