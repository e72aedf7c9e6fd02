package jp.banso.shared;

/** Identity of a firm that accompanies offices. */
public record VendorId(long value) {

    public VendorId {
        Ids.positive(value);
    }
}
