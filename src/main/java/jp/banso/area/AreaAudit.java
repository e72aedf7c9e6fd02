package jp.banso.area;

import jp.banso.shared.AuditEvent;

/** What this room writes into the audit log. */
sealed interface AreaAudit extends AuditEvent {

    record ComparisonRecorded(long comparison, int areas) implements AreaAudit {
        @Override
        public String action() {
            return "area.comparison";
        }
    }

    record TilesRecorded(int tiles) implements AreaAudit {
        @Override
        public String action() {
            return "area.tiles";
        }
    }

    record OutlinesRecorded(long boundary, int outlines) implements AreaAudit {
        @Override
        public String action() {
            return "area.outlines";
        }
    }

    record OutlinesRemoved(long boundary) implements AreaAudit {
        @Override
        public String action() {
            return "area.outlines-removed";
        }
    }

    record StructureRecorded(long structure, int counts) implements AreaAudit {
        @Override
        public String action() {
            return "area.structure";
        }
    }

    record ComparisonTaken(long comparison) implements AreaAudit {
        @Override
        public String action() {
            return "area.export";
        }
    }
}
