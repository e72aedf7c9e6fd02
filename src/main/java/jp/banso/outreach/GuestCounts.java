package jp.banso.outreach;

/**
 * Of one session: offices invited, those that come with the people they announced, those that do not, and those that came
 * after all. What was announced is never counted as having come (OUT-22).
 */
public record GuestCounts(int invited, int coming, int people, int absent, int came) {

    public int open() {
        return invited - coming - absent;
    }
}
