package jp.banso.careoffice.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A designation as the register has it; {@code leads} when its row speaks for the office. */
public record PresentDesignation(
        long id,
        long careOffice,
        boolean leads,
        RegisterRow row,
        @Nullable LocalDate endedOn) {}
