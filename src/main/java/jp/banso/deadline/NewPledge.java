package jp.banso.deadline;

import java.time.LocalDate;

/** What an office pledges for the pay add-on, by when, and where that was heard or read. */
public record NewPledge(LocalDate pledgedOn, LocalDate dueOn, String what, String source) {

    public NewPledge {
        what = what.strip();
        source = source.strip();
        if (what.isEmpty() || what.length() > 300 || source.isEmpty() || source.length() > 200) {
            throw new IllegalArgumentException("a pledge says what in 1 to 300 characters, its source in 1 to 200");
        }
    }
}
