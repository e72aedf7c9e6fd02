CREATE TABLE support_checklist_answer (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version       BIGINT       NOT NULL DEFAULT 0,
    assignment_id BIGINT       NOT NULL,
    item          VARCHAR(30)  NOT NULL,
    answer        VARCHAR(10)  NOT NULL,
    due_on        DATE         NULL,
    answered_on   DATE         NOT NULL,
    answered_at   DATETIME(6)  NOT NULL,
    answered_by   BIGINT       NOT NULL,
    answerer_name VARCHAR(100) NOT NULL,
    UNIQUE KEY support_checklist_item (assignment_id, item),
    KEY support_checklist_answerer (answered_by),
    CONSTRAINT support_checklist_assignment FOREIGN KEY (assignment_id) REFERENCES support_assignment (id),
    CONSTRAINT support_checklist_account FOREIGN KEY (answered_by) REFERENCES account (id),
    CONSTRAINT support_checklist_answer CHECK (answer IN ('READY', 'OPEN', 'FAILED')),
    CONSTRAINT support_checklist_due CHECK ((answer = 'READY') = (due_on IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
