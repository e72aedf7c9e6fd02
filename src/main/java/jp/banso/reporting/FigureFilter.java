package jp.banso.reporting;

import jp.banso.shared.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** Of which offices figures are wanted: of one category, of the council's members or the others; nulls do not restrict. */
public record FigureFilter(
        @Nullable ServiceCategory category, @Nullable Boolean councilMember) {

    public static FigureFilter none() {
        return new FigureFilter(null, null);
    }

    public boolean isNone() {
        return category == null && councilMember == null;
    }
}
