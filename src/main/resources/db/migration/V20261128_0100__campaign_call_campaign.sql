CREATE TABLE call_campaign (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version     BIGINT       NOT NULL DEFAULT 0,
    name        VARCHAR(100) NOT NULL,
    owner_id    BIGINT       NOT NULL,
    starts_on   DATE         NOT NULL,
    ends_on     DATE         NOT NULL,
    goal        INT          NOT NULL,
    closed_on   DATE         NULL,
    opened_at   DATETIME(6)  NOT NULL,
    opened_by   BIGINT       NOT NULL,
    opener_name VARCHAR(100) NOT NULL,
    KEY call_campaign_owner (owner_id),
    KEY call_campaign_opener (opened_by),
    CONSTRAINT call_campaign_owner FOREIGN KEY (owner_id) REFERENCES account (id),
    CONSTRAINT call_campaign_opener FOREIGN KEY (opened_by) REFERENCES account (id),
    CONSTRAINT call_campaign_days CHECK (ends_on >= starts_on),
    CONSTRAINT call_campaign_goal CHECK (goal BETWEEN 1 AND 9999)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
