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

    /** One sheet more of an anonymous round; whose is not said (SRV-19). */
    record AnsweredByNobody(long wave) implements SurveyAudit {
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

    record FormBegun(long questionnaire) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.form-begun";
        }
    }

    record FormPublished(long questionnaire, int number) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.form-published";
        }
    }

    record FormUse(long questionnaire, boolean inUse) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.form-use";
        }
    }

    record WordsRead(long wave, long response, String question, boolean shared) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.words";
        }
    }

    record SeriesBegun(long series, String form) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.series-begun";
        }
    }

    record SeriesStopped(long series) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.series-stopped";
        }
    }

    record SeriesRan(long series, int asked, int moved, int mailed, int reminded) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.series-ran";
        }
    }

    record Mailed(long wave, String kind, int mails) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.mailed";
        }
    }

    record FileBrought(long wave, long file, int valid, int duplicates, int refused) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.file";
        }
    }

    record LeftOut(long wave, CareOfficeId careOffice, boolean out, String reason) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.left-out";
        }
    }

    record CouncilAsked(long wave) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.council-asked";
        }
    }

    record CouncilPassed(long wave) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.council-passed";
        }
    }

    record Shared(long wave, Audience audience, boolean shown) implements SurveyAudit {
        @Override
        public String action() {
            return "survey.share";
        }
    }
}
