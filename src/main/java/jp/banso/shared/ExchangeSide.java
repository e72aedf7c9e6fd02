package jp.banso.shared;

/** Which end of the exchange a service sits at: the one that sends plans, or the one that answers with actuals. */
public enum ExchangeSide {
    PLAN,
    SERVICE
}
