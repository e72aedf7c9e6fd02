package jp.banso.shared.jobs;

/** How far a long piece of work has come; the way it learns that it is no longer wanted. */
public interface Progress {

    /** Says how many units there are, as soon as that is known. */
    void total(long units);

    /** Some more units are done; throws {@link Cancelled} when a person has asked to stop. */
    void advance(long units);

    /** The work begins anew, because its transaction is tried again. */
    void restart();

    /** Work that nobody watches. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void total(long units) {}

            @Override
            public void advance(long units) {}

            @Override
            public void restart() {}
        };
    }

    /** A person asked to stop; whatever transaction runs is taken back. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
