CREATE TABLE briefing_session (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT       NOT NULL DEFAULT 0,
    title         VARCHAR(200) NOT NULL,
    held_on       DATE         NOT NULL,
    venue         VARCHAR(12)  NOT NULL,
    place         VARCHAR(200) NOT NULL DEFAULT '',
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   BIGINT       NOT NULL,
    recorder_name VARCHAR(100) NOT NULL,
    KEY briefing_session_held_on (held_on),
    KEY briefing_session_recorded_by (recorded_by),
    CONSTRAINT briefing_session_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT briefing_session_venue CHECK (venue IN ('ON_SITE', 'ONLINE', 'RECORDING'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
