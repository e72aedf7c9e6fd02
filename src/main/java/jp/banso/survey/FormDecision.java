package jp.banso.survey;

import java.util.List;

/** The answer to an act on a questionnaire. */
public sealed interface FormDecision {

    /** It stands as wished; {@code version} belongs to the next change of it. */
    record Kept(QuestionnaireId id, long version) implements FormDecision {}

    /** Its draft is a version now, with this number; rounds may be opened with it. */
    record Published(QuestionnaireId id, long version, int number) implements FormDecision {}

    /** Somebody changed it since it was read. */
    record ChangedMeanwhile(String by) implements FormDecision {}

    /** What has to be put right before. */
    record Faulty(List<FormFault> faults) implements FormDecision {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** The newest version says the same already. */
    record NothingNew(int number) implements FormDecision {}
}
