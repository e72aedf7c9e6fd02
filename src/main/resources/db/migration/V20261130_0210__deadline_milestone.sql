CREATE TABLE milestone (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT       NOT NULL DEFAULT 0,
    title        VARCHAR(120) NOT NULL,
    purpose      VARCHAR(16)  NOT NULL,
    on_day       DATE         NOT NULL,
    month_only   BOOLEAN      NOT NULL DEFAULT FALSE,
    source       VARCHAR(300) NOT NULL,
    to_reread    BOOLEAN      NOT NULL DEFAULT TRUE,
    changed_at   DATETIME(6)  NOT NULL,
    changed_by   BIGINT       NULL,
    changer_name VARCHAR(100) NOT NULL DEFAULT '',
    KEY milestone_day (on_day),
    KEY milestone_changed_by (changed_by),
    CONSTRAINT milestone_account FOREIGN KEY (changed_by) REFERENCES account (id),
    CONSTRAINT milestone_purpose CHECK (purpose IN ('PREPARE_FROM', 'MOVE', 'PLEDGE', 'SUBSIDY', 'OTHER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
