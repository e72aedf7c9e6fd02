CREATE TABLE casebook_edition (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title       VARCHAR(100)  NOT NULL,
    foreword    VARCHAR(1000) NOT NULL DEFAULT '',
    issuer      VARCHAR(100)  NOT NULL,
    issued_on   DATE          NOT NULL,
    issued_at   DATETIME(6)   NOT NULL,
    issued_by   BIGINT        NOT NULL,
    issuer_name VARCHAR(100)  NOT NULL,
    KEY casebook_edition_issuer (issued_by),
    CONSTRAINT casebook_edition_issuer FOREIGN KEY (issued_by) REFERENCES account (id),
    CONSTRAINT casebook_edition_title CHECK (title <> '' AND issuer <> '')
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
