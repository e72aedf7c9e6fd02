-- The programme's dates as far as they are known; each is marked to be read again in its source by the city.
INSERT INTO milestone (title, purpose, on_day, month_only, source, to_reread, changed_at) VALUES
    ('介護情報基盤の開始（市町村ごとに順次）', 'OTHER', '2026-04-01', FALSE, '介護保険最新情報 Vol.1405 ほか', TRUE, '2026-11-27 00:00:00'),
    ('カードリーダー等の補助の申請開始', 'SUBSIDY', '2026-05-07', FALSE, '介護保険最新情報（要確認）', TRUE, '2026-11-27 00:00:00'),
    ('処遇改善加算の改定', 'PLEDGE', '2026-06-01', FALSE, '介護保険最新情報（要確認）', TRUE, '2026-11-27 00:00:00'),
    ('移行の準備期間の始まり', 'PREPARE_FROM', '2026-07-01', TRUE, '介護保険最新情報 Vol.1529（要確認）', TRUE, '2026-11-27 00:00:00'),
    ('標準仕様4.1のベンダー試験', 'OTHER', '2026-09-30', FALSE, '介護保険最新情報（要確認）', TRUE, '2026-11-27 00:00:00'),
    ('介護保険資格確認等WEBサービスへの移行', 'MOVE', '2027-01-01', TRUE, '介護保険最新情報 Vol.1529（要確認。日は未発表）', TRUE, '2026-11-27 00:00:00'),
    ('カードリーダー等の補助の申請期限', 'SUBSIDY', '2027-03-12', FALSE, '介護保険最新情報（要確認）', TRUE, '2026-11-27 00:00:00'),
    ('新しい環境の標準仕様・API', 'OTHER', '2027-03-01', TRUE, '介護保険最新情報（要確認）', TRUE, '2026-11-27 00:00:00'),
    ('介護情報基盤：すべての市町村で開始', 'OTHER', '2028-04-01', FALSE, '介護保険最新情報（要確認）', TRUE, '2026-11-27 00:00:00');
