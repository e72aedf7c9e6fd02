CREATE TABLE handover_receiver (
    handover_id BIGINT       NOT NULL,
    account_id  BIGINT       NOT NULL,
    name        VARCHAR(100) NOT NULL,
    seen_at     DATETIME(6)  NULL,
    PRIMARY KEY (handover_id, account_id),
    KEY handover_receiver_account (account_id, seen_at),
    CONSTRAINT handover_receiver_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
    CONSTRAINT handover_receiver_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
