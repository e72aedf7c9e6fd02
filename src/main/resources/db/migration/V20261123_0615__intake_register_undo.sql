CREATE TABLE register_undo (
    batch_id       BIGINT       NOT NULL,
    care_office_id BIGINT       NOT NULL,
    field          VARCHAR(20)  NOT NULL DEFAULT '',
    office_number  CHAR(10)     NOT NULL,
    name           VARCHAR(200) NOT NULL,
    outcome        VARCHAR(10)  NOT NULL,
    reason         VARCHAR(20)  NOT NULL DEFAULT '',
    kept_value     VARCHAR(500) NOT NULL DEFAULT '',
    PRIMARY KEY (batch_id, care_office_id, field),
    KEY register_undo_outcome (batch_id, outcome)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
