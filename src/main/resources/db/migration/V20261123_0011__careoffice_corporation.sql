CREATE TABLE corporation (
    id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version          BIGINT         NOT NULL DEFAULT 0,
    corporate_number CHAR(13)       NULL,
    name             VARCHAR(200)   NOT NULL,
    name_key         VARCHAR(200)   NOT NULL,
    identity_key     VARCHAR(220)   NOT NULL,
    batch_id         BIGINT         NULL,
    UNIQUE KEY corporation_identity (identity_key),
    KEY corporation_name_key (name_key)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
