package jp.banso.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.survey.Question.Choice;
import jp.banso.survey.Question.Kind;
import jp.banso.survey.SurveyForm.Section;

/**
 * A draft and the place in it that is being worked on; every verb answers the next one, so that the one before can be had
 * back. Codes are given once and stay, whatever is moved or worded anew: answers and comparisons hang on them.
 */
public record FormShape(SurveyForm form, FormPlace at) {

    public FormShape goTo(FormPlace place) {
        return new FormShape(form, place);
    }

    public FormShape titled(String title) {
        return new FormShape(new SurveyForm(form.code(), form.version(), title, form.sections(), form.personal()), at);
    }

    public Optional<Question> question() {
        return at.isSection() || at.section() >= form.sections().size()
                ? Optional.empty()
                : form.sections().get(at.section()).questions().stream()
                        .skip(at.question())
                        .findFirst();
    }

    /** Names the section one is at. */
    public FormShape named(String title) {
        return changed(at.section(), section -> new Section(title, section.questions()), at);
    }

    /** Puts the question in the place of the one one is at. */
    public FormShape with(Question question) {
        return changed(
                at.section(),
                section -> {
                    var questions = new ArrayList<>(section.questions());
                    questions.set(at.question(), question);
                    return new Section(section.title(), questions);
                },
                at);
    }

    public FormShape plusSection(String title) {
        var sections = new ArrayList<>(form.sections());
        var next = sections.isEmpty() ? 0 : at.section() + 1;
        sections.add(next, new Section(title, List.of()));
        return shaped(sections, FormPlace.ofSection(next));
    }

    /** Adds a question after the one one is at, or at the end of the section. */
    public FormShape plusQuestion(String text) {
        return plus(
                new Question(freeCode(), Kind.SINGLE, text, "", "", false, null, List.of(), null, null, null, null));
    }

    /** Adds the question one is at once more, under a code of its own. */
    public FormShape twice() {
        return question()
                .map(one -> plus(new Question(
                        freeCode(),
                        one.kind(),
                        one.text(),
                        one.help(),
                        one.unit(),
                        one.required(),
                        one.aside(),
                        one.choices(),
                        one.softLeast(),
                        one.softMost(),
                        one.condition(),
                        one.only())))
                .orElse(this);
    }

    private FormShape plus(Question question) {
        var last = form.sections().get(at.section()).questions().size();
        var next = new FormPlace(at.section(), at.isSection() ? last : at.question() + 1);
        return changed(
                at.section(),
                section -> {
                    var questions = new ArrayList<>(section.questions());
                    questions.add(next.question(), question);
                    return new Section(section.title(), questions);
                },
                next);
    }

    /** Takes away what one is at, a section with all its questions. */
    public FormShape without() {
        if (form.sections().isEmpty()) {
            return this;
        }
        if (at.isSection()) {
            var sections = new ArrayList<>(form.sections());
            sections.remove(at.section());
            return shaped(sections, FormPlace.ofSection(Math.max(0, at.section() - 1)));
        }
        return changed(
                at.section(),
                section -> {
                    var questions = new ArrayList<>(section.questions());
                    questions.remove(at.question());
                    return new Section(section.title(), questions);
                },
                new FormPlace(at.section(), at.question() - 1));
    }

    /** Moves what one is at; a question passes from the end of one section into the next. */
    public FormShape moved(boolean up) {
        return at.isSection() ? sectionMoved(up) : questionMoved(up);
    }

    private FormShape sectionMoved(boolean up) {
        var to = at.section() + (up ? -1 : 1);
        if (to < 0 || to >= form.sections().size()) {
            return this;
        }
        var sections = new ArrayList<>(form.sections());
        sections.add(to, sections.remove(at.section()));
        return shaped(sections, FormPlace.ofSection(to));
    }

    private FormShape questionMoved(boolean up) {
        var from = form.sections().get(at.section()).questions();
        var within = at.question() + (up ? -1 : 1);
        var beyond = within < 0 || within >= from.size();
        var section = at.section() + (beyond ? up ? -1 : 1 : 0);
        if (section < 0 || section >= form.sections().size()) {
            return this;
        }
        var rest = new ArrayList<>(from);
        var moved = rest.remove(at.question());
        var sections = new ArrayList<>(form.sections());
        sections.set(at.section(), new Section(sections.get(at.section()).title(), rest));
        var into = new ArrayList<>(sections.get(section).questions());
        var to = beyond ? up ? into.size() : 0 : within;
        into.add(to, moved);
        sections.set(section, new Section(sections.get(section).title(), into));
        return shaped(sections, new FormPlace(section, to));
    }

    private FormShape changed(int section, UnaryOperator<Section> change, FormPlace place) {
        var sections = new ArrayList<>(form.sections());
        sections.set(section, change.apply(sections.get(section)));
        return shaped(sections, place);
    }

    private FormShape shaped(List<Section> sections, FormPlace place) {
        return new FormShape(
                new SurveyForm(form.code(), form.version(), form.title(), sections, form.personal()), place);
    }

    private String freeCode() {
        var taken = form.questions().stream().map(Question::code).collect(Collectors.toSet());
        return firstFree("Q", taken);
    }

    /** The choices of these lines: a line that was there keeps its code, and so does one that was worded anew in its place. */
    public static List<Choice> choices(List<Choice> before, List<String> lines) {
        var byText = before.stream().collect(Collectors.toMap(Choice::text, one -> one, (one, other) -> one));
        var stay = lines.stream()
                .map(byText::get)
                .filter(Objects::nonNull)
                .map(Choice::code)
                .collect(Collectors.toSet());
        var taken = before.stream().map(Choice::code).collect(Collectors.toCollection(HashSet::new));
        var choices = new ArrayList<Choice>();
        for (var line = 0; line < lines.size(); line++) {
            var text = lines.get(line);
            var known = byText.get(text);
            if (known == null
                    && lines.size() == before.size()
                    && !stay.contains(before.get(line).code())) {
                known = before.get(line);
            }
            var code = known == null ? firstFree("A", taken) : known.code();
            taken.add(code);
            choices.add(new Choice(code, text, known != null && known.exclusive()));
        }
        return choices;
    }

    /** Five grades with their codes, the best first. */
    public static List<Choice> grades(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> new Choice(String.valueOf(FormRules.GRADES - line), lines.get(line), false))
                .toList();
    }

    private static String firstFree(String letter, Set<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> letter + number)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }
}
