CREATE TABLE case_watch (
    account_id     BIGINT      NOT NULL,
    care_office_id BIGINT      NOT NULL,
    since          DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, care_office_id),
    KEY case_watch_office (care_office_id),
    CONSTRAINT case_watch_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT case_watch_office FOREIGN KEY (care_office_id) REFERENCES care_office (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
