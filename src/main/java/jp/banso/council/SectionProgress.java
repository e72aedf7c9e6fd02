package jp.banso.council;

/**
 * The members of a section: of {@code named} ones the viewer reads how far they have come; of the {@code unnamed} the council
 * knows that they are members and no more.
 */
public record SectionProgress(
        String section, int named, int notInformed, int informed, int setUp, int listed, int unnamed) {}
