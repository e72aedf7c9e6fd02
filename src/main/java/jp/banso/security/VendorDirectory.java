package jp.banso.security;

import java.util.List;
import jp.banso.shared.VendorId;

/** The firms an account can belong to; answered by the module that keeps them. */
public interface VendorDirectory {

    record Firm(VendorId id, String name) {}

    /** Firms whose accounts may work today, by name. */
    List<Firm> active(Viewer viewer);
}
