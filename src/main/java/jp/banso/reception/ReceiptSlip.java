package jp.banso.reception;

import java.time.LocalDate;

/** What the receipt's page shows: the number and the day, and nothing of the person or the office. */
public record ReceiptSlip(String receipt, LocalDate receivedOn) {}
