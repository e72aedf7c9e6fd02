package jp.banso.support;

/** What became of one assignment when a firm's were ended together: it ended, it was changed meanwhile, or why not. */
public record EndedRow(OpenAssignment assignment, SupportDecision decision) {

    public boolean ended() {
        return decision instanceof SupportDecision.Done;
    }
}
