CREATE TABLE readiness_check (
    application_id BIGINT       NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    asked_on       DATE         NOT NULL,
    asked_at       DATETIME(6)  NOT NULL,
    asked_by       BIGINT       NOT NULL,
    asker_name     VARCHAR(100) NOT NULL,
    KEY readiness_check_asker (asked_by),
    CONSTRAINT readiness_check_application FOREIGN KEY (application_id) REFERENCES support_application (id),
    CONSTRAINT readiness_check_account FOREIGN KEY (asked_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
