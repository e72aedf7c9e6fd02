package jp.banso.careoffice.register;

import java.time.Instant;
import java.time.LocalDate;
import jp.banso.shared.Actor;
import jp.banso.shared.CareOfficeId;
import jp.banso.shared.CaseChanged;

/** A person said that an office goes on without one of its services, from a Tokyo date on. */
public record DesignationEnded(CareOfficeId careOffice, String service, LocalDate on, Instant at, Actor by)
        implements CaseChanged {}
