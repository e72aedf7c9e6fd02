CREATE TABLE case_entry (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    care_office_id BIGINT        NOT NULL,
    kind           VARCHAR(20)   NOT NULL,
    depth          VARCHAR(10)   NOT NULL,
    happened_on    DATE          NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    account_id     BIGINT        NULL,
    actor          VARCHAR(100)  NOT NULL,
    text_key       VARCHAR(80)   NOT NULL,
    arguments      TEXT          NOT NULL,
    words          VARCHAR(2000) NOT NULL DEFAULT '',
    source_id      BIGINT        NULL,
    KEY case_entry_office (care_office_id, happened_on, id),
    CONSTRAINT case_entry_office FOREIGN KEY (care_office_id) REFERENCES care_office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
