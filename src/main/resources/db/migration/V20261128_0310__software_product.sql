CREATE TABLE software_product (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version    BIGINT       NOT NULL DEFAULT 0,
    name       VARCHAR(100) NOT NULL,
    maker      VARCHAR(100) NOT NULL DEFAULT '',
    ability41  VARCHAR(8)   NOT NULL DEFAULT 'UNKNOWN',
    source41   VARCHAR(200) NOT NULL DEFAULT '',
    as_of41    DATE         NULL,
    ability50  VARCHAR(8)   NOT NULL DEFAULT 'UNKNOWN',
    source50   VARCHAR(200) NOT NULL DEFAULT '',
    as_of50    DATE         NULL,
    offered    BOOLEAN      NOT NULL DEFAULT TRUE,
    updated_by VARCHAR(100) NOT NULL DEFAULT '',
    UNIQUE KEY software_product_name (name),
    CONSTRAINT software_product_41 CHECK (ability41 = 'UNKNOWN' OR (ability41 IN ('YES', 'NO') AND source41 <> '' AND as_of41 IS NOT NULL)),
    CONSTRAINT software_product_50 CHECK (ability50 = 'UNKNOWN' OR (ability50 IN ('YES', 'NO') AND source50 <> '' AND as_of50 IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
