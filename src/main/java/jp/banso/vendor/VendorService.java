package jp.banso.vendor;

import jakarta.annotation.security.RolesAllowed;
import jp.banso.security.NotAllowed;
import jp.banso.security.Role;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.Commands;
import jp.banso.shared.OperationId;
import jp.banso.shared.VendorId;
import org.springframework.stereotype.Service;

/** Takes firms on and changes what is kept of them. */
@Service
@RolesAllowed(Role.Names.CITY_ADMIN)
public class VendorService {

    private final Commands commands;
    private final VendorRepository vendors;
    private final AuditLog audit;

    VendorService(Commands commands, VendorRepository vendors, AuditLog audit) {
        this.commands = commands;
        this.vendors = vendors;
        this.audit = audit;
    }

    /** Refused when another firm has the name. */
    public VendorDecision open(Viewer viewer, OperationId operation, VendorData wanted) {
        return commands.run(operation, viewer.actor(), "vendor.open", () -> {
            if (vendors.findByName(wanted.name()).isPresent()) {
                return new VendorDecision.NameTaken();
            }
            var vendor = vendors.saveAndFlush(new Vendor(wanted));
            audit.record(viewer.actor(), new VendorAudit.Opened(vendor.id().value(), wanted.name()));
            return new VendorDecision.Done(vendor.id());
        });
    }

    /** Refused when another firm has the name or somebody changed this one meanwhile. */
    public VendorDecision change(Viewer viewer, OperationId operation, VendorId id, long version, VendorData wanted) {
        return commands.run(operation, viewer.actor(), "vendor.change", () -> {
            var vendor = vendors.findById(id.value()).orElseThrow(NotAllowed::new);
            if (vendor.version() != version) {
                return new VendorDecision.Conflict(wanted, vendor.data(), vendor.version());
            }
            var namesake = vendors.findByName(wanted.name());
            if (namesake.isPresent() && !namesake.get().id().equals(id)) {
                return new VendorDecision.NameTaken();
            }
            vendor.become(wanted);
            vendors.saveAndFlush(vendor);
            audit.record(
                    viewer.actor(),
                    new VendorAudit.Changed(
                            id.value(), wanted.name(), wanted.contractEndsOn(), wanted.active(), wanted.capacity()));
            return new VendorDecision.Done(id);
        });
    }
}
