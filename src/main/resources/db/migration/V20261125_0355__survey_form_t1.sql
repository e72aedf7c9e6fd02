INSERT INTO survey_form (code, version_no, title, content) VALUES ('T1', 1, '事前アンケート', '{"sections": [
  {"title": "ケアプランの作成とシステムについて", "questions": [
    {"code": "Q1", "type": "MULTI", "text": "ケアプラン作成において課題と感じていることを選んでください。", "choices": [{"code": "HEARING", "text": "利用者から情報を聞き取ることが困難"}, {"code": "GOALS", "text": "課題及びニーズから適切な目標設定やサービスの位置づけが難しい"}, {"code": "PAPERWORK", "text": "関連する書類が多く事務負担が大きい"}, {"code": "EXCHANGES", "text": "サービス事業所とのやり取りが煩雑である"}, {"code": "RESOURCES", "text": "サービス資源（事業所）が不足しており、必要なサービスを位置付けられない"}]},
    {"code": "Q2", "type": "MULTI", "text": "ケアプランデータ連携システムを導入していない理由を教えてください。", "choices": [{"code": "ADOPTED", "text": "導入済み"}, {"code": "COST", "text": "費用負担が大きいため"}, {"code": "UNFAMILIAR", "text": "システムの概要がわからないため"}, {"code": "PARTNERS", "text": "他の事業所が導入していないため"}, {"code": "FAX_EASIER", "text": "FAXや郵送等の従来の手法で事業所とやり取りする方が楽なため"}]},
    {"code": "Q3", "type": "MULTI", "text": "業務負担軽減のために必要だと感じる支援内容は何ですか。", "choices": [{"code": "STAFF", "text": "人員の増加"}, {"code": "TOOLS", "text": "業務効率化のためのツール導入"}, {"code": "TRAINING", "text": "研修や教育の充実"}, {"code": "NONE", "text": "支援は不要"}, {"code": "OTHER", "text": "その他"}]}
  ]},
  {"title": "事業所のしくみについて", "questions": [
    {"code": "SOFTWARE", "type": "TEXT", "text": "お使いの介護ソフトの名前を教えてください。", "help": "わかる範囲でかまいません"},
    {"code": "CLAIMS", "type": "SINGLE", "text": "介護報酬の請求はどのように行っていますか。", "choices": [{"code": "SOFTWARE", "text": "介護ソフトから伝送"}, {"code": "FREE_SOFTWARE", "text": "国保中央会の請求ソフトから伝送"}, {"code": "DELEGATED", "text": "代行業者などに委任"}, {"code": "MEDIA", "text": "CD-Rや紙で提出"}, {"code": "OTHER", "text": "その他"}]},
    {"code": "PARTNERS", "type": "NUMBER", "text": "ケアプランをやり取りしている事業所は、全部でいくつありますか。", "unit": "事業所", "unknown": true, "soft": {"most": 200}}
  ]}
]}');
