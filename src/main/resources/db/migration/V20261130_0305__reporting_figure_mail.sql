CREATE TABLE figure_mail (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    view_id    BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    rhythm     VARCHAR(10) NOT NULL,
    next_on    DATE        NOT NULL,
    UNIQUE KEY figure_mail_once (view_id, account_id),
    KEY figure_mail_account (account_id),
    KEY figure_mail_next (next_on),
    CONSTRAINT figure_mail_view FOREIGN KEY (view_id) REFERENCES saved_view (id) ON DELETE CASCADE,
    CONSTRAINT figure_mail_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT figure_mail_rhythm CHECK (rhythm IN ('WEEKLY', 'MONTHLY'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
