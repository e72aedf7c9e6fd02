CREATE TABLE addon_pledge (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT       NOT NULL DEFAULT 0,
    care_office_id BIGINT       NOT NULL,
    pledged_on     DATE         NOT NULL,
    due_on         DATE         NOT NULL,
    what           VARCHAR(300) NOT NULL,
    source         VARCHAR(200) NOT NULL,
    state          VARCHAR(10)  NOT NULL DEFAULT 'OPEN',
    settled_on     DATE         NULL,
    words          VARCHAR(500) NOT NULL DEFAULT '',
    settler_name   VARCHAR(100) NOT NULL DEFAULT '',
    recorded_at    DATETIME(6)  NOT NULL,
    recorded_by    BIGINT       NOT NULL,
    recorder_name  VARCHAR(100) NOT NULL,
    KEY addon_pledge_office (care_office_id),
    KEY addon_pledge_due (state, due_on),
    KEY addon_pledge_recorded_by (recorded_by),
    CONSTRAINT addon_pledge_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT addon_pledge_account FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT addon_pledge_state CHECK (state IN ('OPEN', 'KEPT', 'MISSED', 'WITHDRAWN')
        AND (state = 'OPEN') = (settled_on IS NULL)),
    CONSTRAINT addon_pledge_days CHECK (pledged_on <= due_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
