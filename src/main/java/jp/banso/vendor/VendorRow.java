package jp.banso.vendor;

import jp.banso.shared.VendorId;

/** One firm, with the number of its accounts that are not disabled. */
public record VendorRow(VendorId id, long version, VendorData data, int accounts) {}
