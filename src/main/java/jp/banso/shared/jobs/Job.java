package jp.banso.shared.jobs;

/** The work of a job. It ends by returning; a {@link Failed} tells the person who started it why it could not. */
@FunctionalInterface
public interface Job {

    void run(Progress progress) throws Exception;

    /** Ends the job with a sentence for people; anything else that is thrown is told as an unexpected failure. */
    final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String messageKey;

        public Failed(String messageKey) {
            super(messageKey);
            this.messageKey = messageKey;
        }

        String messageKey() {
            return messageKey;
        }
    }
}
