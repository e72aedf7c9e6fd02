CREATE TABLE case_grant (
    id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version        BIGINT      NOT NULL DEFAULT 0,
    care_office_id BIGINT      NOT NULL,
    holder_kind    VARCHAR(10) NOT NULL,
    holder_id      BIGINT      NOT NULL,
    visitor_id     BIGINT      NULL,
    depth          VARCHAR(10) NOT NULL,
    starts_on      DATE        NOT NULL,
    ends_on        DATE        NULL,
    KEY case_grant_office (care_office_id, holder_kind),
    KEY case_grant_holder (holder_kind, holder_id, care_office_id),
    KEY case_grant_visitor (visitor_id, care_office_id),
    CONSTRAINT case_grant_office FOREIGN KEY (care_office_id) REFERENCES care_office (id),
    CONSTRAINT case_grant_visitor FOREIGN KEY (visitor_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
