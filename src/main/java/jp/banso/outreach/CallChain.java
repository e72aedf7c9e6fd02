package jp.banso.outreach;

import java.util.Map;

/** What offices' joining would bring, for the order of the call list by partners; told by the room that keeps partners. */
public interface CallChain {

    /** As SQL a table of {@code care_office_id} and {@code score}, the highest first, with named parameters of {@code chain…}. */
    Scores scores();

    record Scores(String sql, Map<String, Object> parameters) {}
}
