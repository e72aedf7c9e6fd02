package jp.banso.survey;

import org.jspecify.annotations.Nullable;

/** Which answers are counted: of offices with this service (null: of all), with numbers beyond the usual or without. */
public record ResultCut(@Nullable String service, boolean withoutBeyond) {

    public static ResultCut none() {
        return new ResultCut(null, false);
    }
}
