package jp.banso.letter;

import java.util.Set;
import java.util.TreeSet;
import jp.banso.careoffice.fact.FactWords;

/**
 * What a person writes of a template, facts as {@code {CODE}}. One that is not in use is kept and not offered. Lengths are
 * judged where it is saved (LTR-01).
 */
public record TemplateData(LetterKind kind, String name, String subject, String words, boolean inUse) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_WORDS = 4000;

    public TemplateData {
        name = name.strip();
        subject = subject.strip();
        words = words.stripTrailing();
    }

    /** The facts it names. */
    public Set<String> facts() {
        var facts = new TreeSet<>(new FactWords(subject).facts());
        facts.addAll(new FactWords(words).facts());
        return facts;
    }

    /** Whether it speaks of a briefing session, which has to be chosen then (LTR-02). */
    public boolean ofSession() {
        return facts().stream().anyMatch(LetterFacts.OF_SESSION::contains);
    }
}
