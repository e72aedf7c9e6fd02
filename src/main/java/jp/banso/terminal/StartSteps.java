package jp.banso.terminal;

import java.io.PrintStream;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets a module say at the terminal what a long start is doing; says nothing where nobody sits at one. */
@Component
public class StartSteps {

    private static final long OFTEN_ENOUGH = Duration.ofSeconds(3).toNanos();
    private static final String INDENT = " ".repeat(9);

    private final boolean heard;
    private final PrintStream out = System.out;
    private long last;

    StartSteps(@Value("${banso.terminal:false}") boolean heard) {
        this.heard = heard;
    }

    /** A sentence in the language of the reader, printed at once. */
    public void say(String sentence) {
        if (heard) {
            out.println(INDENT + sentence);
        }
        last = System.nanoTime();
    }

    /** Prints the sentence when nothing was said for three seconds; for work that goes on. */
    public void sayAgain(String sentence) {
        if (System.nanoTime() - last > OFTEN_ENOUGH) {
            say(sentence);
        }
    }
}
