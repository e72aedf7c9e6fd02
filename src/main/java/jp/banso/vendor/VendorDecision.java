package jp.banso.vendor;

import jp.banso.shared.VendorId;

/** The answer to an act on a firm. */
public sealed interface VendorDecision {

    record Done(VendorId vendor) implements VendorDecision {}

    /** Another firm has that name. */
    record NameTaken() implements VendorDecision {}

    /** Somebody else changed the firm meanwhile: what was wanted, what stands there now, and its version. */
    record Conflict(VendorData wanted, VendorData current, long version) implements VendorDecision {}
}
