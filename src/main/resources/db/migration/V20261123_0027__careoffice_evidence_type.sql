CREATE TABLE evidence_type (
    code        VARCHAR(30) NOT NULL PRIMARY KEY,
    stage       TINYINT     NOT NULL,
    valid_from  DATE        NOT NULL,
    valid_until DATE        NULL,
    CONSTRAINT evidence_type_stage CHECK (stage BETWEEN 1 AND 9)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
