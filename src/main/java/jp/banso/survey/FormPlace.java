package jp.banso.survey;

/** A section of a questionnaire, or one of its questions; counted from 0, no question is -1. */
public record FormPlace(int section, int question) {

    public static FormPlace ofSection(int section) {
        return new FormPlace(section, -1);
    }

    public boolean isSection() {
        return question < 0;
    }
}
