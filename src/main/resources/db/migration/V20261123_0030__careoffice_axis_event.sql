CREATE TABLE axis_event (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    care_office_id BIGINT        NOT NULL,
    axis           VARCHAR(12)   NOT NULL,
    from_value     VARCHAR(20)   NOT NULL,
    to_value       VARCHAR(20)   NOT NULL,
    effective_on   DATE          NOT NULL,
    reason         VARCHAR(40)   NOT NULL DEFAULT '',
    comment        VARCHAR(1000) NOT NULL DEFAULT '',
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    BIGINT        NOT NULL,
    recorder_name  VARCHAR(100)  NOT NULL,
    KEY axis_event_office (care_office_id, id),
    KEY axis_event_recorded_by (recorded_by),
    CONSTRAINT axis_event_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT axis_event_account FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
