CREATE TABLE field_edit (
    care_office_id BIGINT       NOT NULL,
    field          VARCHAR(30)  NOT NULL,
    old_value      VARCHAR(500) NOT NULL,
    new_value      VARCHAR(500) NOT NULL,
    edited_at      DATETIME(6)  NOT NULL,
    edited_by      VARCHAR(100) NOT NULL,
    PRIMARY KEY (care_office_id, field),
    CONSTRAINT field_edit_office FOREIGN KEY (care_office_id) REFERENCES care_office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
