CREATE TABLE letter_print (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name         VARCHAR(100)  NOT NULL,
    subject      VARCHAR(200)  NOT NULL,
    words        VARCHAR(4000) NOT NULL,
    session_id   BIGINT        NULL,
    dated_on     DATE          NOT NULL,
    batch_id     BIGINT        NULL,
    printed_at   DATETIME(6)   NOT NULL,
    printed_by   BIGINT        NOT NULL,
    printer_name VARCHAR(100)  NOT NULL,
    KEY letter_print_session (session_id),
    KEY letter_print_batch (batch_id),
    KEY letter_print_printer (printed_by),
    CONSTRAINT letter_print_session FOREIGN KEY (session_id) REFERENCES briefing_session (id),
    CONSTRAINT letter_print_batch FOREIGN KEY (batch_id) REFERENCES bulk_batch (id),
    CONSTRAINT letter_print_printer FOREIGN KEY (printed_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
