CREATE TABLE area_service_count (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    structure_id BIGINT       NOT NULL,
    code         CHAR(5)      NOT NULL,
    service      VARCHAR(100) NOT NULL,
    users        INT          NOT NULL,
    denominator  INT          NULL,
    UNIQUE KEY area_service_count_once (structure_id, code, service),
    CONSTRAINT area_service_count_structure FOREIGN KEY (structure_id) REFERENCES area_structure (id),
    CONSTRAINT area_service_count_counts CHECK (users >= 0 AND (denominator IS NULL OR (denominator > 0 AND users <= denominator)))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
