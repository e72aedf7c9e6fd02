CREATE TABLE notice_mail (
    account_id BIGINT       NOT NULL PRIMARY KEY,
    address    VARCHAR(254) NOT NULL,
    rhythm     VARCHAR(12)  NOT NULL,
    hour       TINYINT      NOT NULL,
    mailed_on  DATE         NOT NULL,
    CONSTRAINT notice_mail_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notice_mail_hour CHECK (hour BETWEEN 0 AND 23)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
