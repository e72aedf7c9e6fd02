INSERT INTO survey_form (code, version_no, title, content) VALUES ('T3', 1, 'タイムスタディ（個人、任意）', '{"personal": true, "sections": [
  {"title": "回答される方", "questions": [
    {"code": "ROLE", "type": "SINGLE", "text": "回答される方の職種を選んでください。", "required": true, "choices": [{"code": "MANAGER", "text": "管理者"}, {"code": "CARE_MANAGER", "text": "ケアマネジャー"}, {"code": "SERVICE_LEAD", "text": "サービス提供責任者"}, {"code": "COUNSELLOR", "text": "相談員"}, {"code": "CLERK", "text": "事務"}, {"code": "OTHER", "text": "その他"}]}
  ]},
  {"title": "送る側の作業", "questions": [
    {"code": "T.COVER", "type": "MINUTES", "text": "送付状をつくる", "help": "直近1か月に、あなたがこの作業に使った時間を教えてください。0分のときは0、この作業をしていないときは「していない」を選んでください。", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.MASK", "type": "MINUTES", "text": "個人情報を伏せる（伏せ字）", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.FAX", "type": "MINUTES", "text": "FAXで送る", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.DELIVER", "type": "MINUTES", "text": "持参する", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.POST", "type": "MINUTES", "text": "郵送する（封入から投函まで）", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.MAIL", "type": "MINUTES", "text": "メールやチャットで送る", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.EXPORT", "type": "MINUTES", "text": "ソフトから書き出す", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.UPLOAD", "type": "MINUTES", "text": "連携システムに送る（アップロード）", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}}
  ]},
  {"title": "受け取る側の作業", "questions": [
    {"code": "T.IMPORT", "type": "MINUTES", "text": "連携システムから受け取って取り込む", "help": "直近1か月に、あなたがこの作業に使った時間を教えてください。0分のときは0、この作業をしていないときは「していない」を選んでください。", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.SORT", "type": "MINUTES", "text": "届いたものを仕分ける", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.TYPE", "type": "MINUTES", "text": "予定や実績をソフトに入力する", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}},
    {"code": "T.FILE", "type": "MINUTES", "text": "保存して、そろっているか確かめる", "unit": "分／月", "required": true, "notDone": true, "soft": {"most": 600}}
  ]},
  {"title": "気づいたこと", "questions": [
    {"code": "F1", "type": "TEXT", "text": "やり取りの手間について、気づいたことがあればお書きください。", "help": "利用者や職員の名前は書かないでください"}
  ]}
]}');
