CREATE TABLE handover (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    leaver_id   BIGINT       NOT NULL,
    leaver_name VARCHAR(100) NOT NULL,
    vendor_id   BIGINT       NULL,
    handed_at   DATETIME(6)  NOT NULL,
    handed_by   BIGINT       NOT NULL,
    hander_name VARCHAR(100) NOT NULL,
    undoes_id   BIGINT       NULL,
    pack        MEDIUMTEXT   NOT NULL,
    UNIQUE KEY handover_undoes (undoes_id),
    KEY handover_leaver (leaver_id),
    KEY handover_hander (handed_by),
    KEY handover_vendor (vendor_id, id),
    CONSTRAINT handover_leaver FOREIGN KEY (leaver_id) REFERENCES account (id),
    CONSTRAINT handover_hander FOREIGN KEY (handed_by) REFERENCES account (id),
    CONSTRAINT handover_vendor FOREIGN KEY (vendor_id) REFERENCES vendor (id),
    CONSTRAINT handover_undoes FOREIGN KEY (undoes_id) REFERENCES handover (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
