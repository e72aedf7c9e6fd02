CREATE TABLE register_problem (
    batch_id      BIGINT        NOT NULL,
    refused       BOOLEAN       NOT NULL,
    seq           INT           NOT NULL,
    table_id      BIGINT        NOT NULL,
    line          INT           NOT NULL,
    office_number VARCHAR(60)   NOT NULL,
    field         VARCHAR(20)   NOT NULL,
    column_name   VARCHAR(255)  NOT NULL,
    reason_key    VARCHAR(80)   NOT NULL,
    arguments     TEXT          NOT NULL,
    raw           MEDIUMTEXT    NOT NULL,
    PRIMARY KEY (batch_id, refused, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
