package jp.banso.partner;

import java.util.List;
import jp.banso.partner.PartnerFile.RefusedLine;

/** What became of a file that was brought as a list of links. */
public sealed interface PartnerReading {

    /** Recording it would add and confirm so many links; {@code refused} are all lines that are not taken. */
    record Read(PartnerFile file, int added, int confirmed, List<RefusedLine> refused) implements PartnerReading {}

    /** The file as a whole cannot be taken; text key and its arguments. */
    record Unusable(String reasonKey, List<Object> arguments) implements PartnerReading {}
}
