package jp.banso.terminal;

import java.util.List;

/** A bean of any module that has something to say at the terminal once Banso is ready. */
@FunctionalInterface
public interface StartNote {

    /** Lines to print, in the language of the reader; none when there is nothing to say this time. */
    List<String> lines();
}
