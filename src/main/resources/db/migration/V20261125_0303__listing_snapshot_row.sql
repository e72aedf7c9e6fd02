CREATE TABLE snapshot_row (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    snapshot_office_id BIGINT       NOT NULL,
    line               INT          NOT NULL,
    service_name       VARCHAR(100) NOT NULL DEFAULT '',
    name               VARCHAR(200) NOT NULL,
    address            VARCHAR(300) NOT NULL DEFAULT '',
    KEY snapshot_row_office (snapshot_office_id),
    CONSTRAINT snapshot_row_office FOREIGN KEY (snapshot_office_id) REFERENCES snapshot_office (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
