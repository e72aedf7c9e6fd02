package jp.banso.outreach;

import jp.banso.budget.Pause;
import jp.banso.shared.CareOfficeId;

/** An office that has left the call list for now, and why. */
public record PausedCall(CareOfficeId id, String number, String name, Pause pause) {}
