package jp.banso.partner;

import java.util.Arrays;
import jp.banso.shared.ExchangeSide;
import jp.banso.shared.ServiceTypes;

/** Which end of a link makes the plan, as far as the services of the two say. */
enum PlanMaker {
    A,
    B,
    UNKNOWN;

    /** From the service codes of both ends, separated by commas; {@code codesOfB} is empty where nobody knows them. */
    static PlanMaker of(String codesOfA, String codesOfB) {
        var unknown = codesOfB.isEmpty();
        var aServes = has(codesOfA, ExchangeSide.SERVICE);
        var aPlans = has(codesOfA, ExchangeSide.PLAN);
        var fromA = aPlans && (unknown || has(codesOfB, ExchangeSide.SERVICE));
        var fromB = aServes && (unknown || has(codesOfB, ExchangeSide.PLAN));
        if (fromA == fromB) {
            return UNKNOWN;
        }
        return fromA ? A : B;
    }

    private static boolean has(String codes, ExchangeSide side) {
        return Arrays.stream(codes.split(","))
                .flatMap(code -> ServiceTypes.coded(code).stream())
                .anyMatch(service -> service.side() == side);
    }
}
