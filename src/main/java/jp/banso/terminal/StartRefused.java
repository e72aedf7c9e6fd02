package jp.banso.terminal;

/** Banso will not start this way; the message is one sentence for whoever starts it, with the remedy. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StartRefused(String sentence) {
        super(sentence);
    }

    /** Two of the started profiles exclude each other. */
    public static StartRefused demoInProduction() {
        return new StartRefused(Sentences.of("demo-in-production"));
    }

    /** An account that can sign in has a password printed in the README. */
    public static StartRefused publishedPassword(String username) {
        return new StartRefused(Sentences.of("published-password", username));
    }
}
