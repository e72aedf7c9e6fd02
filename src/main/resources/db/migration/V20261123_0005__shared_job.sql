CREATE TABLE job (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT       NOT NULL DEFAULT 0,
    kind         VARCHAR(40)  NOT NULL,
    subject_id   BIGINT       NULL,
    state        VARCHAR(12)  NOT NULL,
    done_units   BIGINT       NOT NULL DEFAULT 0,
    total_units  BIGINT       NOT NULL DEFAULT 0,
    message_key  VARCHAR(100) NULL,
    started_by   BIGINT       NULL,
    created_at   DATETIME(6)  NOT NULL,
    heartbeat_at DATETIME(6)  NULL,
    finished_at  DATETIME(6)  NULL,
    KEY job_state (state, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
