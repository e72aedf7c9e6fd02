package jp.banso.support;

import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseChanged;

/** An item of the office's checklist was answered: too small a thing for the history, but open screens show it. */
record ChecklistAnswered(CareOfficeId careOffice) implements CaseChanged {}
