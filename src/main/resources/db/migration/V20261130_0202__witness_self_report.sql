CREATE TABLE self_report (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    care_office_id BIGINT       NOT NULL,
    said_on        DATE         NOT NULL,
    means          VARCHAR(10)  NOT NULL,
    says           VARCHAR(12)  NOT NULL,
    words          VARCHAR(500) NOT NULL DEFAULT '',
    recorded_at    DATETIME(6)  NOT NULL,
    recorded_by    BIGINT       NOT NULL,
    recorder_name  VARCHAR(100) NOT NULL,
    KEY self_report_office (care_office_id, said_on),
    KEY self_report_recorded_by (recorded_by),
    CONSTRAINT self_report_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT self_report_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT self_report_means CHECK (means IN ('CALL', 'VISIT', 'SURVEY', 'OTHER')),
    CONSTRAINT self_report_says CHECK (says IN ('ADOPTED', 'FAX_ONLY', 'ADDON_ONLY', 'NOT_ADOPTED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
