INSERT INTO survey_form (code, version_no, title, content) VALUES ('T2', 1, '効果検証アンケート（事業所）', '{"sections": [
  {"title": "回答される方", "questions": [
    {"code": "B2", "type": "SINGLE", "text": "回答される方の職種を選んでください。", "required": true, "choices": [{"code": "MANAGER", "text": "管理者"}, {"code": "CARE_MANAGER", "text": "ケアマネジャー"}, {"code": "SERVICE_LEAD", "text": "サービス提供責任者"}, {"code": "COUNSELLOR", "text": "相談員"}, {"code": "CLERK", "text": "事務"}, {"code": "OTHER", "text": "その他"}]}
  ]},
  {"title": "やり取りの方法", "questions": [
    {"code": "U1", "type": "SINGLE", "text": "直近1か月に、ケアプランデータ連携システムで予定または実績を送受信しましたか。", "required": true, "choices": [{"code": "BOTH", "text": "送信・受信とも"}, {"code": "SENT", "text": "送信のみ"}, {"code": "RECEIVED", "text": "受信のみ"}, {"code": "NONE", "text": "していない"}]},
    {"code": "U2.ALL", "type": "NUMBER", "text": "予定・実績をやり取りしている事業所の総数を教えてください。", "unit": "事業所", "unknown": true, "soft": {"most": 200}},
    {"code": "U2.SYSTEM", "type": "NUMBER", "text": "そのうち、システムでやり取りしている数を教えてください。", "unit": "事業所", "unknown": true, "soft": {"most": 200}, "when": {"question": "U1", "isNot": ["NONE"]}},
    {"code": "U3", "type": "MULTI", "text": "予定・実績の現在の共有方法を、すべて選んでください。", "choices": [{"code": "SYSTEM", "text": "連携システム"}, {"code": "FAX", "text": "FAX"}, {"code": "DELIVERY", "text": "持参"}, {"code": "POST", "text": "郵送"}, {"code": "MAIL", "text": "メール"}, {"code": "SOFTWARE", "text": "介護ソフト独自の機能"}, {"code": "FILES", "text": "ファイル共有"}, {"code": "OTHER", "text": "その他"}]},
    {"code": "U4", "type": "MULTI", "text": "システムで送受信していない理由を、すべて選んでください。", "when": {"question": "U1", "is": ["NONE"]}, "choices": [{"code": "FEW_PARTNERS", "text": "連携先が少ない"}, {"code": "DIFFICULT", "text": "操作が難しい"}, {"code": "IMPORT_ERRORS", "text": "ソフト間の取込エラー"}, {"code": "PREPARATION", "text": "出力準備に手間（コード未設定等）"}, {"code": "DOUBLE_KEEPING", "text": "紙との二重管理が不安"}, {"code": "TRANSITION", "text": "導入直後・移行期"}, {"code": "SUCCESSION", "text": "担当者交代"}, {"code": "SIGN_IN", "text": "2段階ログインが手間"}, {"code": "OTHER", "text": "その他"}]}
  ]},
  {"title": "かかっている時間", "questions": [
    {"code": "E1.BEFORE", "type": "NUMBER", "text": "システムを導入する前、予定・実績のやり取りに事業所全体で月に何分かかっていましたか。", "help": "作成や計算ではなく、印刷・送付・受け取り・転記・整理にかかる時間の合計です。おおよそでかまいません", "unit": "分／月", "unknown": true, "required": true, "soft": {"most": 6000}, "only": "AFTER"},
    {"code": "E1.NOW", "type": "NUMBER", "text": "現在、予定・実績のやり取りに事業所全体で月に何分かかっていますか。", "help": "作成や計算ではなく、印刷・送付・受け取り・転記・整理にかかる時間の合計です。おおよそでかまいません", "unit": "分／月", "unknown": true, "required": true, "soft": {"most": 6000}},
    {"code": "E2", "type": "SINGLE", "text": "導入前と比べて、やり取りの負担はどうなりましたか。", "required": true, "only": "AFTER", "when": {"question": "U1", "isNot": ["NONE"]}, "choices": [{"code": "5", "text": "とても楽になった"}, {"code": "4", "text": "少し楽になった"}, {"code": "3", "text": "変わらない"}, {"code": "2", "text": "少し大変になった"}, {"code": "1", "text": "とても大変になった"}]},
    {"code": "E3", "type": "MULTI", "text": "減ったものを、すべて選んでください。", "only": "AFTER", "when": {"question": "U1", "isNot": ["NONE"]}, "choices": [{"code": "PRINTING", "text": "印刷"}, {"code": "FAX", "text": "FAX送信"}, {"code": "POST", "text": "郵送・持参"}, {"code": "TYPING", "text": "転記入力"}, {"code": "TYPING_ERRORS", "text": "転記ミス"}, {"code": "MISSENDING", "text": "誤送信の不安"}, {"code": "CALLS", "text": "問い合わせ電話"}, {"code": "OVERTIME", "text": "残業"}, {"code": "NONE", "text": "なし", "exclusive": true}]}
  ]},
  {"title": "紙と通信の量", "questions": [
    {"code": "E4.SHEETS.BEFORE", "type": "NUMBER", "text": "導入前：用紙は月に何枚使っていましたか。", "unit": "枚／月", "unknown": true, "soft": {"most": 5000}, "only": "AFTER"},
    {"code": "E4.SHEETS.NOW", "type": "NUMBER", "text": "現在：用紙は月に何枚使っていますか。", "unit": "枚／月", "unknown": true, "soft": {"most": 5000}},
    {"code": "E4.FAX.BEFORE", "type": "NUMBER", "text": "導入前：FAXは月に何通送っていましたか。", "unit": "通／月", "unknown": true, "soft": {"most": 3000}, "only": "AFTER"},
    {"code": "E4.FAX.NOW", "type": "NUMBER", "text": "現在：FAXは月に何通送っていますか。", "unit": "通／月", "unknown": true, "soft": {"most": 3000}},
    {"code": "E4.POST.BEFORE", "type": "NUMBER", "text": "導入前：郵送は月に何通でしたか。", "unit": "通／月", "unknown": true, "soft": {"most": 1000}, "only": "AFTER"},
    {"code": "E4.POST.NOW", "type": "NUMBER", "text": "現在：郵送は月に何通ですか。", "unit": "通／月", "unknown": true, "soft": {"most": 1000}},
    {"code": "E5", "type": "MULTI", "text": "空いた時間を何に使っていますか。すべて選んでください。", "only": "AFTER", "when": {"question": "U1", "isNot": ["NONE"]}, "choices": [{"code": "VISITS", "text": "利用者訪問・面談"}, {"code": "RECORDS", "text": "記録の質"}, {"code": "TRAINING", "text": "研修"}, {"code": "OVERTIME", "text": "残業削減"}, {"code": "OTHER", "text": "その他"}]}
  ]},
  {"title": "支援とこれから", "questions": [
    {"code": "S1", "type": "SINGLE", "text": "伴走支援は役に立ちましたか。", "only": "AFTER", "choices": [{"code": "5", "text": "とても役立った"}, {"code": "4", "text": "役立った"}, {"code": "3", "text": "どちらともいえない"}, {"code": "2", "text": "あまり役立たなかった"}, {"code": "1", "text": "全く役立たなかった"}, {"code": "NOT_USED", "text": "利用していない"}]},
    {"code": "S2", "type": "MULTI", "text": "今後必要な支援を、すべて選んでください。", "choices": [{"code": "TRAINING", "text": "ソフト別操作研修"}, {"code": "PARTNER_LIST", "text": "連携先の一覧"}, {"code": "VISIT", "text": "個別訪問"}, {"code": "MANUAL", "text": "マニュアル"}, {"code": "ERRORS", "text": "エラー対応"}, {"code": "MIGRATION", "text": "移行支援"}, {"code": "NONE", "text": "不要", "exclusive": true}]},
    {"code": "M1", "type": "SINGLE", "text": "WEBサービスへの移行準備はどこまで進んでいますか。", "choices": [{"code": "DONE", "text": "完了"}, {"code": "PREPARING", "text": "準備中"}, {"code": "NOT_STARTED", "text": "知っているが未着手"}, {"code": "UNKNOWN", "text": "知らない"}]},
    {"code": "C1", "type": "SINGLE", "text": "好事例として紹介してよいですか。", "only": "AFTER", "choices": [{"code": "NAMED", "text": "実名可"}, {"code": "ANONYMOUS", "text": "匿名なら可"}, {"code": "NO", "text": "不可"}]},
    {"code": "F1", "type": "TEXT", "text": "ご意見・ご要望があればお書きください。", "help": "利用者や職員の名前は書かないでください"}
  ]}
]}');
