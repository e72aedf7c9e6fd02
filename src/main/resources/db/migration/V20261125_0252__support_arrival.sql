CREATE TABLE support_arrival (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    application_id BIGINT        NOT NULL,
    received_on    DATE          NOT NULL,
    channel        VARCHAR(12)   NOT NULL,
    contact_name   VARCHAR(100)  NOT NULL DEFAULT '',
    contact_phone  VARCHAR(40)   NOT NULL DEFAULT '',
    note           VARCHAR(1000) NOT NULL DEFAULT '',
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    BIGINT        NOT NULL,
    recorder_name  VARCHAR(100)  NOT NULL,
    KEY support_arrival_application (application_id),
    KEY support_arrival_recorder (recorded_by),
    CONSTRAINT support_arrival_application FOREIGN KEY (application_id) REFERENCES support_application (id),
    CONSTRAINT support_arrival_account FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
