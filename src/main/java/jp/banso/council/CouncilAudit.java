package jp.banso.council;

import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What the audit log keeps of the council's members, and of what its people did and saw. */
sealed interface CouncilAudit extends AuditEvent {

    record ListRecorded(long list, int joined, int left, int unmatched) implements CouncilAudit {
        @Override
        public String action() {
            return "council.list";
        }
    }

    record ListUndone(long list, int again, int noLonger) implements CouncilAudit {
        @Override
        public String action() {
            return "council.undo";
        }
    }

    record Entered(long entry, int offices) implements CouncilAudit {
        @Override
        public String action() {
            return "council.entry";
        }
    }

    record EntryLeft(long entry, int offices) implements CouncilAudit {
        @Override
        public String action() {
            return "council.entry-left";
        }
    }

    record Section(String name, boolean offered) implements CouncilAudit {
        @Override
        public String action() {
            return "council.section";
        }
    }

    record Consent(CareOfficeId careOffice, boolean given) implements CouncilAudit {
        @Override
        public String action() {
            return "council.consent";
        }
    }

    record Taken(String what, int offices) implements CouncilAudit {
        @Override
        public String action() {
            return "council.file";
        }
    }

    record Spoken(CareOfficeId careOffice, boolean stands) implements CouncilAudit {
        @Override
        public String action() {
            return "council.word";
        }
    }

    record Reported(String month) implements CouncilAudit {
        @Override
        public String action() {
            return "council.report";
        }
    }

    record CircularSent(long circular, int offices, boolean reminder) implements CouncilAudit {
        @Override
        public String action() {
            return "council.circular";
        }
    }

    record CircularRead(long circular, CareOfficeId careOffice) implements CouncilAudit {
        @Override
        public String action() {
            return "council.circular-read";
        }
    }

    record SightsPrinted(CareOfficeId careOffice, int sights) implements CouncilAudit {
        @Override
        public String action() {
            return "council.sights";
        }
    }

    record KeepingSet(int sights, int words, int circulars) implements CouncilAudit {
        @Override
        public String action() {
            return "council.keeping";
        }
    }

    record Swept(int sights, int words, int circulars) implements CouncilAudit {
        @Override
        public String action() {
            return "council.swept";
        }
    }

    record EntryStays(long entry) implements CouncilAudit {
        @Override
        public String action() {
            return "council.entry-stays";
        }
    }
}
