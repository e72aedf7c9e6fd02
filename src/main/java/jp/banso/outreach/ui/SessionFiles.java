package jp.banso.outreach.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.banso.outreach.BriefingId;
import jp.banso.outreach.BriefingRow;
import jp.banso.outreach.GuestAnswer;
import jp.banso.outreach.GuestFilter;
import jp.banso.outreach.GuestRow;
import jp.banso.outreach.NoSuchBriefing;
import jp.banso.shared.calendar.IcsText;
import jp.banso.shared.print.Paper;

/** What is taken along to a session: the sheet in which those present are ticked (OUT-24), and its entry for a calendar (OUT-25). */
final class SessionFiles {

    /** Lines for offices that come of themselves. */
    static final int BLANK = 12;

    private static final int PAGE = 500;
    private static final List<Integer> PARTS = List.of(2, 10, 5, 3, 7);

    private final OutreachTools tools;
    private final BriefingId id;

    SessionFiles(OutreachTools tools, BriefingId id) {
        this.tools = tools;
        this.id = id;
    }

    Div links() {
        var links = new Div(
                link("outreach.sheet.take", "pdf", "application/pdf", this::sheet),
                link("outreach.calendar.take", "ics", IcsText.MEDIA_TYPE, this::calendar));
        links.addClassName("support-thumbs");
        return links;
    }

    private Anchor link(String key, String ending, String type, BiConsumer<BriefingRow, OutputStream> write) {
        var link = new Anchor();
        DownloadHandler handler = event -> download(event, ending, type, write);
        link.setHref(handler);
        link.setDownload(true);
        link.setText(Wording.text(key));
        link.addClassName("figure-take");
        return link;
    }

    private void download(DownloadEvent event, String ending, String type, BiConsumer<BriefingRow, OutputStream> write)
            throws IOException {
        var row = tools.sessions().session(tools.viewer(), id).orElseThrow(NoSuchBriefing::new);
        event.setFileName("%s_%s.%s".formatted(row.data().title(), row.data().heldOn(), ending));
        event.setContentType(type);
        event.getResponse().setHeader("Cache-Control", "no-store");
        try (var out = new BufferedOutputStream(event.getOutputStream())) {
            write.accept(row, out);
        }
    }

    /** The invited by name with what they said, then those that came of themselves, then empty lines. */
    void sheet(BriefingRow row, OutputStream out) {
        var guests = guests();
        var rows = new ArrayList<List<String>>();
        guests.forEach(one -> rows.add(
                List.of(String.valueOf(rows.size() + 1), office(one.name(), one.number()), answer(one), "", "")));
        var invited = guests.stream().map(GuestRow::careOffice).collect(Collectors.toSet());
        tools.sessions().attendances(tools.viewer(), id).reversed().stream()
                .filter(one -> !invited.contains(one.careOffice()))
                .forEach(one -> rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        office(one.name(), one.number()),
                        Wording.text("outreach.sheet.uninvited"),
                        String.valueOf(one.people()),
                        "")));
        IntStream.range(0, BLANK)
                .forEach(blank -> rows.add(List.of(
                        String.valueOf(rows.size() + 1), "", Wording.text("outreach.sheet.uninvited"), "", "")));
        try (var paper = new Paper(Wording.text(
                "outreach.sheet.above",
                row.data().title(),
                Wording.day(row.data().heldOn())))) {
            paper.title(Wording.text("outreach.sheet.title"))
                    .text(row.data().title())
                    .text(BriefingWording.when(row.data()))
                    .text(BriefingWording.place(row.data()))
                    .note(BriefingWording.asked(row))
                    .table(
                            List.of(
                                    "",
                                    Wording.text("outreach.sheet.office"),
                                    Wording.text("outreach.sheet.answer"),
                                    Wording.text("outreach.sheet.people"),
                                    Wording.text("outreach.sheet.name")),
                            PARTS,
                            rows)
                    .finish(out);
        }
    }

    private List<GuestRow> guests() {
        var all = new ArrayList<GuestRow>();
        while (true) {
            var some = tools.guests().guests(tools.viewer(), id, new GuestFilter(null, ""), all.size(), PAGE);
            all.addAll(some);
            if (some.size() < PAGE) {
                return all;
            }
        }
    }

    private static String office(String name, String number) {
        return name + "\n" + number;
    }

    private static String answer(GuestRow one) {
        var people = one.people();
        return one.answer() == GuestAnswer.COMING && people != null
                ? Wording.text("outreach.sheet.coming", people)
                : Wording.of("guest", one.answer());
    }

    private void calendar(BriefingRow row, OutputStream out) {
        try {
            out.write(calendar(row, tools.clock().instant()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A session without times is a whole day; one without an end lasts as long as a calendar takes it to. */
    static String calendar(BriefingRow row, Instant now) {
        var data = row.data();
        var file = new IcsText()
                .begin("VCALENDAR")
                .plain("VERSION", "2.0")
                .plain("PRODID", "-//Banso//Calendar//JA")
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .zone()
                .begin("VEVENT")
                .plain("UID", "briefing-" + row.id().value() + "@banso")
                .plain("SEQUENCE", String.valueOf(row.version()))
                .moment("DTSTAMP", now)
                .at("DTSTART", data.heldOn(), data.startsAt());
        if (data.endsAt() != null) {
            file.at("DTEND", data.heldOn(), data.endsAt());
        }
        return file.words("SUMMARY", data.title())
                .words("LOCATION", BriefingWording.place(data))
                .end("VEVENT")
                .end("VCALENDAR")
                .toString();
    }
}
