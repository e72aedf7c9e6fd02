CREATE TABLE survey_share (
    wave_id     BIGINT       NOT NULL,
    audience    VARCHAR(10)  NOT NULL,
    shared_at   DATETIME(6)  NOT NULL,
    shared_by   BIGINT       NOT NULL,
    sharer_name VARCHAR(100) NOT NULL,
    PRIMARY KEY (wave_id, audience),
    KEY survey_share_shared_by (shared_by),
    CONSTRAINT survey_share_wave FOREIGN KEY (wave_id) REFERENCES survey_wave (id),
    CONSTRAINT survey_share_account FOREIGN KEY (shared_by) REFERENCES account (id),
    CONSTRAINT survey_share_audience CHECK (audience IN ('COUNCIL', 'OFFICE', 'PUBLIC'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
