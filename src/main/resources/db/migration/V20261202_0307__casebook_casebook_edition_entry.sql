CREATE TABLE casebook_edition_entry (
    edition_id  BIGINT NOT NULL,
    position    INT    NOT NULL,
    entry_id    BIGINT NOT NULL,
    text_number INT    NOT NULL,
    PRIMARY KEY (edition_id, position),
    UNIQUE KEY casebook_edition_entry_once (edition_id, entry_id),
    KEY casebook_edition_entry_text (entry_id, text_number),
    CONSTRAINT casebook_edition_entry_edition FOREIGN KEY (edition_id) REFERENCES casebook_edition (id),
    CONSTRAINT casebook_edition_entry_text FOREIGN KEY (entry_id, text_number) REFERENCES casebook_text (entry_id, number)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
