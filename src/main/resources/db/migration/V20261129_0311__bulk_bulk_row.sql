CREATE TABLE bulk_row (
    batch_id       BIGINT       NOT NULL,
    care_office_id BIGINT       NOT NULL,
    state          VARCHAR(8)   NOT NULL,
    reason         VARCHAR(40)  NOT NULL DEFAULT '',
    plan_action    VARCHAR(20)  NOT NULL,
    plan_on        DATE         NULL,
    plan_owner     BIGINT       NULL,
    plan_words     VARCHAR(300) NOT NULL,
    made_id        BIGINT       NULL,
    PRIMARY KEY (batch_id, care_office_id),
    KEY bulk_row_state (batch_id, state, care_office_id),
    KEY bulk_row_office (care_office_id),
    CONSTRAINT bulk_row_batch FOREIGN KEY (batch_id) REFERENCES bulk_batch (id),
    CONSTRAINT bulk_row_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT bulk_row_state CHECK (state IN ('WAITING', 'DONE', 'SKIPPED', 'UNDONE', 'LEFT'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
