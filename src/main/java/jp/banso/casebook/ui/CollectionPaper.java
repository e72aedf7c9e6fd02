package jp.banso.casebook.ui;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.banso.casebook.Edition;
import jp.banso.casebook.ShownCase;
import jp.banso.shared.print.Booklet;

/** One edition as a booklet: cover, contents, a chapter for each entry that is not withdrawn, imprint. */
final class CollectionPaper {

    private final Say say;
    private final LongFunction<Optional<byte[]>> pictures;
    private final String mark;

    CollectionPaper(Say say, LongFunction<Optional<byte[]>> pictures, String mark) {
        this.say = say;
        this.pictures = pictures;
        this.mark = mark;
    }

    void write(Edition edition, OutputStream out) {
        try (var booklet = new Booklet(edition.title(), say.language().tag())) {
            booklet.cover(
                            say.text("casebook.public.title"),
                            Stream.of(edition.issuer(), say.day(edition.issuedOn()), mark)
                                    .filter(line -> !line.isEmpty())
                                    .toList())
                    .contents(
                            say.text("casebook.paper.contents"), edition.cases().size() + 1);
            if (!edition.foreword().isEmpty()) {
                booklet.plainPage()
                        .heading(say.text("casebook.edition.foreword"))
                        .text(edition.foreword());
            }
            edition.cases().forEach(one -> chapter(booklet, one));
            imprint(booklet, edition);
            booklet.finish(out);
        }
    }

    private void chapter(Booklet booklet, ShownCase one) {
        booklet.chapter(one.title(), say.who(one));
        booklet.note(say.traits(one.traits()).stream()
                .map(trait -> say.text("casebook.paper.trait", trait.name(), trait.value()))
                .collect(Collectors.joining(say.text("casebook.paper.gap"))));
        words(booklet, "casebook.background", one.background());
        words(booklet, "casebook.measures", one.measures());
        if (!one.results().isEmpty()) {
            booklet.heading(say.text("casebook.results"));
            one.results().forEach(line -> booklet.said(line.words(), say.source(line)));
        }
        words(booklet, "casebook.voice", one.voice());
        one.photos().forEach(photo -> pictures.apply(photo.id())
                .ifPresent(jpeg -> booklet.picture(jpeg, photo.description())));
    }

    private void words(Booklet booklet, String key, String words) {
        if (!words.isEmpty()) {
            booklet.heading(say.text(key)).text(words);
        }
    }

    private void imprint(Booklet booklet, Edition edition) {
        booklet.chapter(say.text("casebook.paper.imprint"), "");
        var lines = List.of(
                edition.title(),
                say.text("casebook.edition.line", say.day(edition.issuedOn()), edition.issuer()),
                say.text("casebook.paper.consent"));
        lines.forEach(booklet::text);
        if (edition.withdrawn() > 0) {
            booklet.text(say.text("casebook.edition.withdrawn", edition.withdrawn()));
        }
        if (!mark.isEmpty()) {
            booklet.text(mark);
        }
    }
}
