package jp.banso.survey;

/**
 * What keeps a questionnaire from being used, and where: section and question counted from one, 0 for none of them.
 * {@code reasonKey} is the end of a text key; {@code detail} names what it is about.
 */
public record FormFault(int section, int question, String reasonKey, String detail) {

    static FormFault whole(String reasonKey, String detail) {
        return new FormFault(0, 0, reasonKey, detail);
    }
}
