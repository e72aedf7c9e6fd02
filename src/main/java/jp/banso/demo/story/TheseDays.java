package jp.banso.demo.story;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.imageio.ImageIO;
import jp.banso.photo.PhotoDecision;
import jp.banso.photo.PhotoService;
import jp.banso.quiet.QuietDayService;
import jp.banso.quiet.QuietDecision;
import jp.banso.shared.OperationId;
import jp.banso.support.SupportQueries;
import jp.banso.support.VisitTime;
import jp.banso.vendor.VendorData;
import jp.banso.vendor.VendorDecision;
import jp.banso.vendor.VendorQueries;
import jp.banso.vendor.VendorService;
import jp.banso.visit.PairService;
import jp.banso.visit.PairVisit;
import jp.banso.visit.VisitDecision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What else goes on in these days: a campaign, applications from the public form, what the desk is asked, two visits booked in a pair, a photograph,
 * what firms are meant to take on, and a day on which nobody is called.
 */
@Component
@Profile("demo")
class TheseDays {

    private static final List<Integer> CAPACITIES = List.of(60, 20);
    private static final int CALLED_BY_THE_FINALE = 8;
    private static final int PAIRED_IN = 9;

    private final RunningCampaign campaign;
    private final PublicForms forms;
    private final InquiryDesk inquiries;
    private final VendorQueries firms;
    private final VendorService vendors;
    private final QuietDayService quiet;
    private final PairService pairs;
    private final SupportQueries support;
    private final PhotoService photos;

    TheseDays(
            RunningCampaign campaign,
            PublicForms forms,
            InquiryDesk inquiries,
            VendorQueries firms,
            VendorService vendors,
            QuietDayService quiet,
            PairService pairs,
            SupportQueries support,
            PhotoService photos) {
        this.campaign = campaign;
        this.forms = forms;
        this.inquiries = inquiries;
        this.firms = firms;
        this.vendors = vendors;
        this.quiet = quiet;
        this.pairs = pairs;
        this.support = support;
        this.photos = photos;
    }

    /** {@code planned}: offices with which something is planned already, which are left as they are. */
    void write(Script script, Tale tale, LocalDate today, List<Neighbour> planned, List<SupportCase> cases) {
        var others = tale.plot().others();
        var free = others.subList(tale.plot().selfAdopters().size(), others.size() - CALLED_BY_THE_FINALE).stream()
                .filter(office -> !planned.contains(office))
                .toList();
        campaign.write(script, tale, today, free.subList(0, RunningCampaign.LISTED));
        forms.write(script, tale, today, free.get(RunningCampaign.LISTED), free.get(RunningCampaign.LISTED + 1));
        inquiries.write(
                script, tale, today, cases.stream().filter(SupportCase::isOpen).toList());
        settings(script, tale, today);
        visits(script, tale, today, cases);
    }

    private void settings(Script script, Tale tale, LocalDate today) {
        var admin = tale.cast().admin();
        var at = WorkDays.after(today, -5).atTime(9, 5);
        script.add(at, "finale capacities", admin, () -> {
            for (var i = 0; i < CAPACITIES.size(); i++) {
                var firm = tale.cast().firm(i == 0);
                var row = firms.all(admin).stream()
                        .filter(one -> one.id().equals(firm))
                        .findFirst()
                        .orElseThrow();
                var wanted = new VendorData(row.data().name(), row.data().contractEndsOn(), true, CAPACITIES.get(i));
                Tale.expected(
                        VendorDecision.Done.class,
                        vendors.change(admin, OperationId.fresh(), firm, row.version(), wanted));
            }
        });
        script.add(at.plusMinutes(10), "finale quiet day", admin, () -> {
            var line = WorkDays.from(today.plusDays(12)) + "," + tale.lines().the("quiet-day");
            Tale.expected(QuietDecision.Kept.class, quiet.name(admin, OperationId.fresh(), line));
        });
    }

    /** Two offices' visits of one firm on one day become a pair; at the first of them a picture was taken. */
    private void visits(Script script, Tale tale, LocalDate today, List<SupportCase> cases) {
        var staff = tale.cast().staff();
        var open = cases.stream().filter(SupportCase::isOpen).toList();
        var at = WorkDays.after(today, -2).atTime(11, 10);
        script.add(at, "finale pair", staff, () -> {
            var seen = VisitTime.on(today.plusDays(PAIRED_IN));
            var wanted = new VisitTime(today.plusDays(PAIRED_IN), LocalTime.of(14, 0));
            var two = open.stream()
                    .map(SupportCase::assignment)
                    .skip(2L * Finale.turnOfVisitIn(PAIRED_IN))
                    .limit(2)
                    .map(assignment -> new PairVisit(assignment, seen, wanted))
                    .toList();
            Tale.expected(
                    VisitDecision.Done.class, pairs.book(staff, OperationId.fresh(), two.getFirst(), two.getLast()));
        });
        var visited = open.getFirst();
        script.add(at.plusMinutes(20), visited.scene("finale photo"), visited.worker(), () -> {
            var office = visited.applicant().office().id();
            var note = support.visits(visited.worker(), office).getFirst().id();
            var words = tale.lines().the("photo");
            Tale.expected(
                    PhotoDecision.Done.class, photos.add(visited.worker(), OperationId.fresh(), note, words, screen()));
        });
    }

    /** A drawn screen; a real one would show somebody's data. */
    static byte[] screen() {
        var picture = new BufferedImage(480, 300, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, 480, 300);
        pen.setColor(Color.WHITE);
        pen.fillRect(20, 40, 440, 240);
        pen.setColor(Color.GRAY);
        for (var line = 0; line < 7; line++) {
            pen.fillRect(40, 62 + line * 30, 380 - line * 37 % 150, 10);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
