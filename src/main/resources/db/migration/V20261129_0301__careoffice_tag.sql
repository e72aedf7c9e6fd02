CREATE TABLE tag (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version      BIGINT       NOT NULL DEFAULT 0,
    name         VARCHAR(30)  NOT NULL,
    name_key     VARCHAR(60)  NULL,
    merged_into  BIGINT       NULL,
    created_at   DATETIME(6)  NOT NULL,
    created_by   BIGINT       NOT NULL,
    creator_name VARCHAR(100) NOT NULL,
    UNIQUE KEY tag_name (name_key),
    KEY tag_merged (merged_into),
    KEY tag_creator (created_by),
    CONSTRAINT tag_merged FOREIGN KEY (merged_into) REFERENCES tag (id) ON DELETE CASCADE,
    CONSTRAINT tag_creator FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT tag_standing CHECK ((merged_into IS NULL) = (name_key IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
