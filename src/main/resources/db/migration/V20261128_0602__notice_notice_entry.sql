CREATE TABLE notice_entry (
    notice_id     BIGINT NOT NULL,
    case_entry_id BIGINT NOT NULL,
    PRIMARY KEY (notice_id, case_entry_id),
    KEY notice_entry_entry (case_entry_id),
    CONSTRAINT notice_entry_notice FOREIGN KEY (notice_id) REFERENCES notice (id),
    CONSTRAINT notice_entry_entry FOREIGN KEY (case_entry_id) REFERENCES case_entry (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
