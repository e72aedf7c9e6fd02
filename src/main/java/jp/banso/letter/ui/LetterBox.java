package jp.banso.letter.ui;

import com.vaadin.flow.component.html.Div;
import jp.banso.letter.Letter;
import org.jspecify.annotations.Nullable;

/** A letter as its office would read it: subject, then words. */
final class LetterBox extends Div {

    LetterBox() {
        addClassName("letter-box");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", Wording.text("letter.preview"));
    }

    /** Without a letter it says why there is none. */
    void show(@Nullable Letter letter, String noneKey) {
        removeAll();
        if (letter == null) {
            setText(Wording.text(noneKey));
            return;
        }
        var to = new Div(letter.name());
        to.addClassName("cell-sub");
        var subject = new Div(letter.subject());
        subject.addClassName("cell-main");
        var words = new Div(letter.words());
        words.addClassName("multiline");
        add(to, subject, words);
    }
}
