CREATE TABLE account (
    id                   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version              BIGINT       NOT NULL DEFAULT 0,
    username             VARCHAR(60)  NOT NULL,
    display_name         VARCHAR(100) NOT NULL,
    role                 VARCHAR(20)  NOT NULL,
    vendor_id            BIGINT       NULL,
    password_hash        VARCHAR(255) NOT NULL,
    enabled              BOOLEAN      NOT NULL DEFAULT TRUE,
    expires_on           DATE         NULL,
    session_epoch        INT          NOT NULL DEFAULT 0,
    must_change_password BOOLEAN      NOT NULL DEFAULT FALSE,
    created_at           DATETIME(6)  NOT NULL,
    last_signed_in_at    DATETIME(6)  NULL,
    UNIQUE KEY account_username (username),
    KEY account_vendor (vendor_id),
    CONSTRAINT account_vendor FOREIGN KEY (vendor_id) REFERENCES vendor (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
