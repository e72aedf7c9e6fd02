package jp.banso.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Kind;

/** What a questionnaire must be before a round asks with it (SRV-12); every fault is named with its place. */
public final class FormRules {

    public static final int LONGEST_TITLE = 100;
    public static final int LONGEST_TEXT = 500;
    public static final int LONGEST_CHOICE = 200;
    public static final int LONGEST_UNIT = 20;
    public static final int MOST_SECTIONS = 20;
    public static final int MOST_QUESTIONS = 100;
    public static final int MOST_CHOICES = 40;

    /** How many grades a scale has. */
    public static final int GRADES = 5;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_.]{0,19}");
    private static final Pattern CHOICE_CODE = Pattern.compile("[A-Z0-9_]{1,30}");

    private final List<FormFault> faults = new ArrayList<>();
    private final Map<String, Question> earlier = new HashMap<>();
    private int section;
    private int number;

    private FormRules() {}

    public static List<FormFault> faults(SurveyForm form) {
        var rules = new FormRules();
        rules.check(form);
        return List.copyOf(rules.faults);
    }

    private void check(SurveyForm form) {
        unless(fits(form.title(), LONGEST_TITLE), "title", "");
        unless(!form.sections().isEmpty(), "sections-none", "");
        unless(form.sections().size() <= MOST_SECTIONS, "sections-many", String.valueOf(MOST_SECTIONS));
        unless(form.questions().size() <= MOST_QUESTIONS, "questions-many", String.valueOf(MOST_QUESTIONS));
        for (var each : form.sections()) {
            section++;
            number = 0;
            unless(fits(each.title(), LONGEST_TITLE), "section-title", "");
            unless(!each.questions().isEmpty(), "questions-none", "");
            for (var question : each.questions()) {
                number++;
                check(question);
                earlier.putIfAbsent(question.code(), question);
            }
        }
    }

    private void check(Question question) {
        unless(CODE.matcher(question.code()).matches(), "code", question.code());
        unless(!earlier.containsKey(question.code()), "code-twice", question.code());
        unless(fits(question.text(), LONGEST_TEXT), "text", "");
        unless(question.help().length() <= LONGEST_TEXT, "help", "");
        unless(question.unit().length() <= LONGEST_UNIT, "unit", question.unit());
        unless(
                question.softLeast() == null
                        || question.softMost() == null
                        || question.softLeast().compareTo(question.softMost()) <= 0,
                "limits",
                "");
        if (question.kind().hasChoices()) {
            checkChoices(question);
        }
        checkCondition(question);
    }

    private void checkChoices(Question question) {
        var choices = question.choices();
        unless(choices.size() >= 2, "choices-few", "");
        unless(choices.size() <= MOST_CHOICES, "choices-many", String.valueOf(MOST_CHOICES));
        unless(question.kind() != Kind.SCALE || choices.size() == GRADES, "scale", "");
        var codes = new HashSet<String>();
        var texts = new HashSet<String>();
        for (var choice : choices) {
            unless(CHOICE_CODE.matcher(choice.code()).matches(), "choice-code", choice.code());
            unless(codes.add(choice.code()), "choice-code", choice.code());
            unless(fits(choice.text(), LONGEST_CHOICE), "choice-text", choice.text());
            unless(texts.add(choice.text()), "choice-twice", choice.text());
        }
    }

    /** One can only be asked because of something that was asked before. */
    private void checkCondition(Question question) {
        var condition = question.condition();
        if (condition == null) {
            return;
        }
        var other = earlier.get(condition.question());
        if (other == null || !other.kind().hasChoices()) {
            unless(false, "condition-question", condition.question());
            return;
        }
        var known = other.choices().stream().map(Choice::code).toList();
        unless(!condition.codes().isEmpty() && known.containsAll(condition.codes()), "condition-choice", other.text());
    }

    private static boolean fits(String text, int most) {
        return !text.isBlank() && text.length() <= most;
    }

    private void unless(boolean holds, String reason, String detail) {
        if (!holds) {
            faults.add(new FormFault(section, number, reason, detail));
        }
    }
}
