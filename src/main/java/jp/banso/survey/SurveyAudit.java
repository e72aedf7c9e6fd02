package jp.banso.survey;

import java.time.LocalDate;
import jp.banso.shared.AuditEvent;
import jp.banso.shared.CareOfficeId;

/** What this room writes into the audit log; never an answer, never a link. */
sealed interface SurveyAudit extends AuditEvent {

    record Opened(long wave, String form, int offices) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.opened";
        }
    }

    record LastDayMoved(long wave, LocalDate from, LocalDate to) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.last-day";
        }
    }

    record LinksIssued(long wave, int offices) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.links";
        }
    }

    record Answered(long wave, CareOfficeId careOffice, AnswerChannel channel) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.answered";
        }
    }

    record ResultsTaken(long wave) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.results";
        }
    }
}
