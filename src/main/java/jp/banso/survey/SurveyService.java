package jp.banso.survey;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.careoffice.CareOfficeRow;
import jp.banso.careoffice.CareOfficeSort;
import jp.banso.careoffice.OperatingStatus;
import jp.banso.careoffice.RowPosition;
import jp.banso.security.Role.Names;
import jp.banso.security.Viewer;
import jp.banso.shared.AuditLog;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.Commands;
import jp.banso.shared.OfficeNumber;
import jp.banso.shared.OperationId;
import jp.banso.shared.SurveyWaveId;
import jp.banso.shared.jobs.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The city opens rounds of a survey, moves their last day and gives offices their links. */
@Service
@RolesAllowed({Names.CITY_ADMIN, Names.CITY_STAFF})
public class SurveyService {

    public static final int LONGEST_WORDS = 600;
    private static final int PAGE = 2000;

    private final SurveyWaveRepository waves;
    private final LetterLinks links;
    private final SurveyForms forms;
    private final CareOfficeQueries offices;
    private final AnswerBook book;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Commands commands;

    SurveyService(
            SurveyWaveRepository waves,
            LetterLinks links,
            SurveyForms forms,
            CareOfficeQueries offices,
            AnswerBook book,
            JdbcClient jdbc,
            AuditLog audit,
            Commands commands) {
        this.waves = waves;
        this.links = links;
        this.forms = forms;
        this.offices = offices;
        this.book = book;
        this.jdbc = jdbc;
        this.audit = audit;
        this.commands = commands;
    }

    /** Opens a round and freezes who is asked (SRV-01); its days may lie in the past, for a survey that is taken over. */
    public WaveDecision open(Viewer viewer, OperationId operation, NewWave wanted, SurveyFrame frame) {
        return commands.run(operation, viewer.actor(), "survey.open", () -> {
            var form = forms.newest(wanted.form());
            if (form.isEmpty()) {
                return new WaveDecision.Refused("form-unknown");
            }
            if (wanted.anonymous() && forms.byId(form.get()).personal()) {
                return new WaveDecision.Refused("anonymous-personal");
            }
            if (wanted.closesOn().isBefore(wanted.opensOn())) {
                return new WaveDecision.Refused("days-order");
            }
            if (wanted.baseline() != null && (wanted.anonymous() || !isBaseline(wanted, form.get()))) {
                return new WaveDecision.Refused("baseline");
            }
            var unknown = frame instanceof SurveyFrame.Listed listed ? unknown(listed.numbers()) : List.<String>of();
            if (!unknown.isEmpty()) {
                return new WaveDecision.NumbersUnknown(unknown);
            }
            var chosen = chosen(viewer, frame);
            if (chosen.isEmpty()) {
                return new WaveDecision.Refused("frame-empty");
            }
            var wave = waves.saveAndFlush(new SurveyWave(wanted, form.get(), book.now(), viewer.actor()));
            var asked = freeze(wave.id(), chosen);
            audit.record(viewer.actor(), new SurveyAudit.Opened(wave.id().value(), wanted.form(), asked));
            return new WaveDecision.Done(wave.id(), asked);
        });
    }

    /** Moves the last day; today and later keep a round open or open it again, an earlier day closes it. */
    public WaveDecision closeOn(Viewer viewer, OperationId operation, SurveyWaveId id, long version, LocalDate day) {
        return commands.run(operation, viewer.actor(), "survey.close-on", () -> {
            var wave = waves.findById(id.value()).orElseThrow(NoSuchWave::new);
            var before = wave.closesOn();
            if (wave.version() != version) {
                return new WaveDecision.Conflict(day, before);
            }
            if (day.isBefore(wave.opensOn())) {
                return new WaveDecision.Refused("days-order");
            }
            wave.closeOn(day);
            waves.saveAndFlush(wave);
            audit.record(viewer.actor(), new SurveyAudit.LastDayMoved(id.value(), before, day));
            return new WaveDecision.Done(id, 0);
        });
    }

    /** Closes an open round at once, be it on its first day: its last day is yesterday, and no link opens any more (SRV-04). */
    public WaveDecision close(Viewer viewer, OperationId operation, SurveyWaveId id, long version) {
        return commands.run(operation, viewer.actor(), "survey.close", () -> {
            var wave = waves.findById(id.value()).orElseThrow(NoSuchWave::new);
            var before = wave.closesOn();
            var today = book.today();
            if (wave.version() != version) {
                return new WaveDecision.Conflict(today.minusDays(1), before);
            }
            if (!wave.isOpenOn(today)) {
                return new WaveDecision.Refused("not-open");
            }
            wave.closeFrom(today);
            waves.saveAndFlush(wave);
            audit.record(viewer.actor(), new SurveyAudit.LastDayMoved(id.value(), before, wave.closesOn()));
            return new WaveDecision.Done(id, 0);
        });
    }

    /**
     * Gives these offices of the frame a link each, except those that have answered. An earlier link of theirs ends (SRV-02),
     * and the office counts as written to (BUD-01). The links are in this answer and nowhere else; the same operation again brings none.
     */
    public List<IssuedLink> issue(
            Viewer viewer, OperationId operation, SurveyWaveId id, Collection<CareOfficeId> careOffices) {
        return issued(viewer, operation, id, careOffices, wave -> {}, Progress.unwatched());
    }

    /**
     * As {@link #issue}, for letters that begin with these words (empty for the usual ones, at most {@link #LONGEST_WORDS}
     * characters), which the round keeps. Somebody who no longer wants it ends it through the progress, and then no link has
     * changed (SRV-23).
     */
    public List<IssuedLink> letters(
            Viewer viewer,
            OperationId operation,
            SurveyWaveId id,
            Collection<CareOfficeId> careOffices,
            String words,
            Progress progress) {
        if (words.strip().length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("at most " + LONGEST_WORDS + " characters");
        }
        return issued(viewer, operation, id, careOffices, wave -> wave.greetWith(words.strip()), progress);
    }

    private List<IssuedLink> issued(
            Viewer viewer,
            OperationId operation,
            SurveyWaveId id,
            Collection<CareOfficeId> careOffices,
            Consumer<SurveyWave> before,
            Progress progress) {
        var links = new ArrayList<IssuedLink>();
        commands.run(operation, viewer.actor(), "survey.issue", () -> {
            links.clear();
            progress.restart();
            var wave = waves.findById(id.value()).orElseThrow(NoSuchWave::new);
            before.accept(wave);
            links.addAll(this.links.give(viewer, wave, careOffices, progress));
            audit.record(viewer.actor(), new SurveyAudit.LinksIssued(id.value(), links.size()));
            return new Issued(links.size());
        });
        return List.copyOf(links);
    }

    /** What is stored of an issue: how many, never a link. */
    record Issued(int links) {}

    private boolean isBaseline(NewWave wanted, long form) {
        return wanted.moment() == WaveMoment.AFTER
                && wanted.baseline() != null
                && waves.findById(wanted.baseline().value())
                        .filter(earlier -> earlier.moment() == WaveMoment.BEFORE && !earlier.isAnonymous())
                        .filter(earlier -> forms.byId(earlier.formId())
                                .code()
                                .equals(forms.byId(form).code()))
                        .isPresent();
    }

    private List<Long> chosen(Viewer viewer, SurveyFrame frame) {
        return switch (frame) {
            case SurveyFrame.Filtered filtered -> {
                var ids = new ArrayList<Long>();
                @Nullable RowPosition after = null;
                List<CareOfficeRow> page;
                do {
                    page = offices.rows(viewer, filtered.filter(), CareOfficeSort.byName(), after, 0, PAGE);
                    page.stream()
                            .filter(row -> row.operating() != OperatingStatus.CLOSED)
                            .forEach(row -> ids.add(row.id().value()));
                    after = page.isEmpty() ? after : page.getLast().position();
                } while (page.size() == PAGE);
                yield ids;
            }
            case SurveyFrame.Listed listed ->
                listed.numbers().isEmpty()
                        ? List.of()
                        : jdbc.sql("""
                                        SELECT id FROM care_office
                                        WHERE office_number IN (:numbers) AND operating_status <> 'CLOSED'""")
                                .param("numbers", texts(listed.numbers()))
                                .query(Long.class)
                                .list();
        };
    }

    private int freeze(SurveyWaveId wave, List<Long> ids) {
        var asked = 0;
        for (var from = 0; from < ids.size(); from += PAGE) {
            asked += jdbc.sql("""
                            INSERT INTO survey_invitation
                                (wave_id, care_office_id, office_number, office_name, service_codes)
                            SELECT :wave, o.id, o.office_number, o.name, o.service_codes FROM care_office o
                            WHERE o.id IN (:ids)""")
                    .param("wave", wave.value())
                    .param("ids", ids.subList(from, Math.min(from + PAGE, ids.size())))
                    .update();
        }
        return asked;
    }

    private List<String> unknown(List<OfficeNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var known = jdbc.sql("SELECT office_number FROM care_office WHERE office_number IN (:numbers)")
                .param("numbers", texts(numbers))
                .query(String.class)
                .list();
        return texts(numbers).stream().filter(number -> !known.contains(number)).toList();
    }

    private static List<String> texts(List<OfficeNumber> numbers) {
        return numbers.stream().map(OfficeNumber::value).distinct().collect(Collectors.toList());
    }
}
