CREATE TABLE council_circular (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     BIGINT        NOT NULL DEFAULT 0,
    title       VARCHAR(100)  NOT NULL,
    body        VARCHAR(4000) NOT NULL,
    section     VARCHAR(100)  NOT NULL DEFAULT '',
    sent_at     DATETIME(6)   NOT NULL,
    sent_by     BIGINT        NOT NULL,
    sender_name VARCHAR(100)  NOT NULL,
    reminded_on DATE          NULL,
    KEY council_circular_sent_by (sent_by),
    CONSTRAINT council_circular_account FOREIGN KEY (sent_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
