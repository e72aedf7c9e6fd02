package jp.banso.demo.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.banso.careoffice.CareOfficeFilter;
import jp.banso.careoffice.CareOfficeFilter.Due;
import jp.banso.careoffice.CareOfficeQueries;
import jp.banso.council.ConsentService;
import jp.banso.council.CouncilDecision.Recorded;
import jp.banso.council.CouncilService;
import jp.banso.council.CouncilWord;
import jp.banso.council.CouncilWordService;
import jp.banso.council.EntryDecision;
import jp.banso.council.MemberEntryService;
import jp.banso.council.MemberFilter;
import jp.banso.council.MemberKind;
import jp.banso.council.MemberQueries;
import jp.banso.council.MemberReading;
import jp.banso.council.NewEntry;
import jp.banso.shared.OperationId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The liaison council's list of members: three of five offices, and three lines the register does not know. Three of four
 * members agree to be shown by name, one office joins by hand, and some are spoken to.
 */
@Component
@Profile("demo")
class CouncilChapter {

    /** As the council's spreadsheet saves it. */
    private static final Charset CHARSET = Charset.forName("windows-31j");

    private static final int SPOKEN_TO = 6;
    private static final CareOfficeFilter NO_MEMBER = new CareOfficeFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, false, null, false, false, Due.ANY);

    private final CouncilService council;
    private final MemberEntryService entries;
    private final MemberQueries members;
    private final ConsentService consents;
    private final CouncilWordService words;
    private final CareOfficeQueries offices;

    CouncilChapter(
            CouncilService council,
            MemberEntryService entries,
            MemberQueries members,
            ConsentService consents,
            CouncilWordService words,
            CareOfficeQueries offices) {
        this.council = council;
        this.entries = entries;
        this.members = members;
        this.consents = consents;
        this.words = words;
        this.offices = offices;
    }

    void write(Script script, Tale tale) {
        script.add(LocalDateTime.of(2025, 10, 2, 13, 30), "members", tale.cast().admin(), () -> record(tale));
        script.add(LocalDateTime.of(2025, 11, 6, 15, 0), "consents", tale.cast().council(), () -> consent(tale));
        script.add(LocalDateTime.of(2025, 12, 3, 11, 20), "by hand", tale.cast().admin(), () -> enter(tale));
        script.add(LocalDateTime.of(2026, 2, 6, 16, 0), "spoken to", tale.cast().council(), () -> speak(tale));
    }

    private void consent(Tale tale) {
        var secretariat = tale.cast().council();
        var rows = members.rows(secretariat, MemberFilter.none(), 0, 10_000);
        for (var place = 0; place < rows.size(); place++) {
            if (place % 4 != 0) {
                Tale.expected(
                        EntryDecision.Done.class,
                        consents.consent(
                                secretariat,
                                OperationId.fresh(),
                                rows.get(place).id(),
                                LocalDate.of(2025, 11, 6)));
            }
        }
    }

    private void enter(Tale tale) {
        var admin = tale.cast().admin();
        var stranger = offices.ids(admin, NO_MEMBER, 1).getFirst();
        Tale.expected(
                EntryDecision.Entered.class,
                entries.enter(
                        admin,
                        OperationId.fresh(),
                        new NewEntry(stranger, null, MemberKind.SUPPORTING, null, LocalDate.of(2025, 12, 1), "")));
    }

    private void speak(Tale tale) {
        var secretariat = tale.cast().council();
        members.rows(secretariat, MemberFilter.notInformed(), 0, SPOKEN_TO)
                .forEach(row -> words.mark(
                        secretariat, OperationId.fresh(), row.id(), CouncilWord.RECOMMENDED, LocalDate.of(2026, 2, 5)));
    }

    private void record(Tale tale) {
        var admin = tale.cast().admin();
        try (var file = new ByteArrayInputStream(list(tale).getBytes(CHARSET))) {
            var read = Tale.expected(MemberReading.Read.class, council.read(admin, "council_members.csv", file));
            Tale.expected(
                    Recorded.class,
                    council.record(
                            admin,
                            OperationId.fresh(),
                            read.list(),
                            LocalDate.of(2025, 10, 1),
                            read.comparison().seen()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String list(Tale tale) {
        var encoder = CHARSET.newEncoder();
        var sections = tale.lines().all("members-sections");
        var kind = tale.lines().the("members-kind");
        var text = new StringBuilder(tale.lines().the("members-header")).append("\r\n");
        for (var office : members(tale, encoder)) {
            row(text, office.number(), office.name(), section(office, sections), kind);
        }
        tale.lines().all("members-unknown").forEach(name -> row(text, "", name, sections.getFirst(), kind));
        return text.toString();
    }

    private static Iterable<Neighbour> members(Tale tale, CharsetEncoder encoder) {
        var everybody = tale.plot().everybody();
        var mixed = new ArrayList<Neighbour>();
        everybody.stream()
                .filter(office -> encoder.canEncode(office.name()))
                .forEach(office -> mixed.add(tale.dice().below(mixed.size() + 1), office));
        return mixed.subList(0, (everybody.size() * 3 + 4) / 5);
    }

    private static String section(Neighbour office, List<String> sections) {
        if (office.plansCare()) {
            return sections.get(0);
        }
        if (office.services().contains("110")) {
            return sections.get(1);
        }
        if (office.services().contains("130")) {
            return sections.get(3);
        }
        return office.services().contains("170") ? sections.get(4) : sections.get(2);
    }

    private static void row(StringBuilder text, String number, String name, String section, String kind) {
        text.append(number)
                .append(",\"")
                .append(name.replace("\"", "\"\""))
                .append("\",")
                .append(section)
                .append(',')
                .append(kind)
                .append("\r\n");
    }
}
