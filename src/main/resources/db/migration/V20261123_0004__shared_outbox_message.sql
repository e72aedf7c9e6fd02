CREATE TABLE outbox_message (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     BIGINT       NOT NULL DEFAULT 0,
    kind        VARCHAR(40)  NOT NULL,
    recipient   VARCHAR(254) NOT NULL,
    subject     VARCHAR(200) NOT NULL,
    body        TEXT         NOT NULL,
    state       VARCHAR(12)  NOT NULL,
    attempts    INT          NOT NULL DEFAULT 0,
    next_try_at DATETIME(6)  NULL,
    sent_at     DATETIME(6)  NULL,
    created_at  DATETIME(6)  NOT NULL,
    KEY outbox_message_due (state, next_try_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
