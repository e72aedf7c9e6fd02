CREATE TABLE council_report (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version    BIGINT       NOT NULL DEFAULT 0,
    month      CHAR(7)      NOT NULL,
    figures    MEDIUMTEXT   NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    made_by    BIGINT       NOT NULL,
    maker_name VARCHAR(100) NOT NULL,
    UNIQUE KEY council_report_month (month),
    KEY council_report_made_by (made_by),
    CONSTRAINT council_report_account FOREIGN KEY (made_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
