CREATE TABLE council_word (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    care_office_id BIGINT       NOT NULL,
    kind           VARCHAR(12)  NOT NULL,
    spoken_on      DATE         NOT NULL,
    recorded_at    DATETIME(6)  NOT NULL,
    recorded_by    BIGINT       NOT NULL,
    recorder_name  VARCHAR(100) NOT NULL,
    undone_at      DATETIME(6)  NULL,
    undoer         VARCHAR(100) NOT NULL DEFAULT '',
    KEY council_word_office (care_office_id, undone_at, spoken_on),
    KEY council_word_recorded_by (recorded_by),
    CONSTRAINT council_word_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT council_word_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT council_word_kind CHECK (kind IN ('SPOKEN', 'RECOMMENDED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
