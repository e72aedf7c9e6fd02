package jp.banso.outreach;

import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseChanged;

/** Somebody took an office at the call desk, or let it go. */
record CallHeld(CareOfficeId careOffice) implements CaseChanged {}
