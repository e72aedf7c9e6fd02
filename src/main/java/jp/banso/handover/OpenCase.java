package jp.banso.handover;

import java.time.LocalDate;
import java.util.List;
import jp.banso.careoffice.AdoptionStage;
import jp.banso.careoffice.Disposition;
import jp.banso.careoffice.NextAction;
import jp.banso.shared.CareOfficeId;
import org.jspecify.annotations.Nullable;

/**
 * One case in a person's hands, as its successor needs it. {@code area} is the part of the address down to the town;
 * {@code agreed} what was last said or done there, on {@code agreedOn}; {@code next} what comes next, for a visit with its
 * day alone; {@code why} a reason's constant, with its review day; {@code ask} whom to ask at the office; {@code mentions} what
 * the person was asked there and has not read.
 */
public record OpenCase(
        BelongingKind kind,
        CareOfficeId careOffice,
        String number,
        String name,
        String area,
        AdoptionStage stage,
        String agreed,
        @Nullable LocalDate agreedOn,
        NextAction next,
        @Nullable LocalDate nextOn,
        String nextWords,
        Disposition disposition,
        String why,
        @Nullable LocalDate reviewOn,
        String ask,
        String firm,
        String visitor,
        List<String> mentions) {}
