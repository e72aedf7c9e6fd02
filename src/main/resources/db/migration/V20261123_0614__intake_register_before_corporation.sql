CREATE TABLE register_before_corporation (
    batch_id       BIGINT       NOT NULL,
    corporation_id BIGINT       NOT NULL,
    name           VARCHAR(200) NOT NULL,
    name_key       VARCHAR(200) NOT NULL,
    PRIMARY KEY (batch_id, corporation_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
