package jp.banso.survey;

import java.util.List;

/** What each column of a file is: {@link #OFFICE}, {@link #WHEN}, a question's code, or empty for what is left out. */
public record FileColumns(List<String> targets) {

    public static final String OFFICE = "@OFFICE";
    public static final String WHEN = "@WHEN";

    public FileColumns {
        targets = List.copyOf(targets);
    }

    /** Whether offices can be told, and nothing is said by two columns. */
    public boolean isWhole() {
        var used = targets.stream().filter(target -> !target.isEmpty()).toList();
        return used.contains(OFFICE) && used.stream().distinct().count() == used.size();
    }
}
