CREATE TABLE register_file (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version           BIGINT       NOT NULL DEFAULT 0,
    batch_id          BIGINT       NOT NULL,
    name              VARCHAR(255) NOT NULL,
    stored_as         VARCHAR(60)  NOT NULL,
    bytes             BIGINT       NOT NULL,
    sha256            CHAR(64)     NOT NULL,
    kind              VARCHAR(8)   NOT NULL DEFAULT '',
    charset_chosen    VARCHAR(20)  NOT NULL DEFAULT '',
    refusal           VARCHAR(60)  NOT NULL DEFAULT '',
    refusal_arguments TEXT         NOT NULL,
    KEY register_file_batch (batch_id, id),
    KEY register_file_sha256 (sha256, batch_id),
    CONSTRAINT register_file_batch FOREIGN KEY (batch_id) REFERENCES register_batch (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
