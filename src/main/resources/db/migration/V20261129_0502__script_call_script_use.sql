CREATE TABLE call_script_use (
    contact_id BIGINT NOT NULL PRIMARY KEY,
    script_id  BIGINT NOT NULL,
    KEY call_script_use_script (script_id),
    CONSTRAINT call_script_use_contact FOREIGN KEY (contact_id) REFERENCES contact_record (id),
    CONSTRAINT call_script_use_script FOREIGN KEY (script_id) REFERENCES call_script (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
