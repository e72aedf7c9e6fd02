package jp.banso.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.CaseEntryKind;

/**
 * One line of a case's history: the day it concerns (Tokyo), when and by whom it was recorded, a text key with arguments,
 * and words of a person, which are empty unless the viewer is of the city or wrote them.
 */
public record CaseEntry(
        long id,
        CaseEntryKind kind,
        LocalDate happenedOn,
        Instant recordedAt,
        String actor,
        String textKey,
        List<String> arguments,
        String words) {}
