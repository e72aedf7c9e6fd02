CREATE TABLE survey_series (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT        NOT NULL DEFAULT 0,
    title          VARCHAR(80)   NOT NULL,
    starts_on      DATE          NOT NULL,
    answer_days    INT           NOT NULL,
    remind_days    INT           NOT NULL,
    stopped_on     DATE          NULL,
    opened_at      DATETIME(6)   NOT NULL,
    opened_by      BIGINT        NOT NULL,
    opener_name    VARCHAR(100)  NOT NULL,
    KEY survey_series_opened_by (opened_by),
    CONSTRAINT survey_series_account FOREIGN KEY (opened_by) REFERENCES account (id),
    CONSTRAINT survey_series_days CHECK (answer_days BETWEEN 1 AND 90 AND remind_days BETWEEN 0 AND 90)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
