package jp.banso.work;

import java.time.LocalDate;
import jp.banso.careoffice.NextAction;

/** A next action that one person planned and another has: what, for which office, by which day (Tokyo), and whose it is. */
public record GivenAction(String officeNumber, String officeName, NextAction action, LocalDate on, String owner) {}
