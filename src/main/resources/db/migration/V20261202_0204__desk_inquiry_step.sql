CREATE TABLE inquiry_step (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    inquiry_id  BIGINT        NOT NULL,
    kind        VARCHAR(12)   NOT NULL,
    target      VARCHAR(20)   NOT NULL,
    vendor_id   BIGINT        NULL,
    words       VARCHAR(4000) NOT NULL,
    recorded_at DATETIME(6)   NOT NULL,
    recorded_by BIGINT        NULL,
    actor       VARCHAR(100)  NOT NULL,
    KEY inquiry_step_inquiry (inquiry_id, id),
    KEY inquiry_step_vendor (vendor_id),
    KEY inquiry_step_recorded_by (recorded_by),
    CONSTRAINT inquiry_step_inquiry FOREIGN KEY (inquiry_id) REFERENCES inquiry (id),
    CONSTRAINT inquiry_step_vendor FOREIGN KEY (vendor_id) REFERENCES vendor (id),
    CONSTRAINT inquiry_step_account FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
