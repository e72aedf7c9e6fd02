-- To offices that said they start when their partners do, once these have; to be rewritten by the city.
INSERT INTO letter_template (kind, name, subject, words, changed_at, changed_by, changer_name) VALUES
    ('LETTER', '連携先が始めたことのお知らせ', 'ケアプランデータ連携システムの利用開始について（お知らせ）', '　時下ますますご清栄のこととお喜び申し上げます。日ごろから介護保険行政の推進にご理解とご協力をいただき、厚くお礼申し上げます。
　さて、先に「連携先が始めたら始めたい」とうかがいました件につきまして、次の事業所が利用を始めましたのでお知らせします。

　　{PLEDGE_PARTNERS}

　この機会に、ご一緒に始められますようご案内申し上げます。お申込みをいただきますと、支援の事業者が貴事業所を訪問し、設定から最初の送受信までお手伝いします。
　お申込みとお問い合わせは、上記の担当で承ります。', '2026-12-01 00:00:00', NULL, ''),
    ('MAIL', '連携先が始めたことのお知らせ', '連携先の事業所が利用を始めました（ケアプランデータ連携システム）', '{OFFICE}　ご担当者さま

お世話になっております。{CITY}{DEPARTMENT}です。

先に「連携先が始めたら始めたい」とうかがいました件で、次の事業所が利用を始めましたのでお知らせします。
{PLEDGE_PARTNERS}

この機会に、ご一緒に始めませんか。お申込みをいただくと、支援の事業者が訪問し、設定から最初の送受信までお手伝いします。
このメールへの返信かお電話で、ご希望をお知らせください。

{CITY}　{DEPARTMENT}
担当　{PERSON}
電話　{SENDER_PHONE}
メール　{SENDER_EMAIL}', '2026-12-01 00:00:00', NULL, '');
