package jp.banso.intake;

import java.util.List;
import jp.banso.intake.file.FileKind;
import org.jspecify.annotations.Nullable;

/** An uploaded file: what it is, or the text key of the reason why it cannot be taken. */
public record FileCard(
        long id,
        String name,
        long bytes,
        @Nullable FileKind kind,
        String charsetChosen,
        String refusalKey,
        List<Object> refusalArguments,
        List<TableCard> tables) {

    public boolean refused() {
        return !refusalKey.isEmpty();
    }
}
