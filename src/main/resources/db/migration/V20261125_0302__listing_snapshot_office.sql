CREATE TABLE snapshot_office (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    snapshot_id    BIGINT       NOT NULL,
    identity       CHAR(64)     NOT NULL,
    office_number  VARCHAR(10)  NOT NULL DEFAULT '',
    name           VARCHAR(200) NOT NULL,
    address        VARCHAR(300) NOT NULL DEFAULT '',
    care_office_id BIGINT       NULL,
    standing       VARCHAR(8)   NOT NULL DEFAULT 'OPEN',
    decided_at     DATETIME(6)  NULL,
    decider        VARCHAR(100) NOT NULL DEFAULT '',
    UNIQUE KEY snapshot_office_identity (snapshot_id, identity),
    KEY snapshot_office_everywhere (identity),
    KEY snapshot_office_standing (standing),
    KEY snapshot_office_care_office (care_office_id),
    CONSTRAINT snapshot_office_snapshot FOREIGN KEY (snapshot_id) REFERENCES adoption_snapshot (id),
    CONSTRAINT snapshot_office_care_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT snapshot_office_standing CHECK (standing IN ('NUMBER', 'HAND', 'OPEN', 'NOT_OURS')
        AND (care_office_id IS NULL) = (standing IN ('OPEN', 'NOT_OURS')))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
