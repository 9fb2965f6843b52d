# 書類そのものに載る言葉。印刷された様式のような短い見出しで、書類ごとに一つの言語で書かれる。

# 一枚のまとめ
paper-summary = わたしの仕事の一枚まとめ
paper-on = { $day }
paper-work = してきたこと
paper-strengths = 得意なこと
paper-stories = やりとげたこと
paper-values = 大切にしていること
paper-overlap = 重なるところ
paper-will = したいこと
paper-can = できること
paper-must = 求められること
paper-targets = 調べてみたい仕事
paper-terms = 希望する働き方
paper-years = えらんだ年
paper-now = 現在

# 希望する働き方
paper-field = 分野
paper-japanese = 日本語
paper-english = 英語
paper-place = 勤務地
paper-hours = 勤務時間
paper-permission = 就労についての記載

# 印と注記
paper-to-translate = ［要翻訳］
paper-note-written = ※ この行は、ご本人の回答をもとにTomoniが書きました。内容をご確認ください。
paper-note-translate = { $mark } この書類の言語ではない言葉です。
paper-note-draft = これは下書きです。提出する前に、印とこの注記を消してください。

paper-volunteer = ボランティア

# 分野
paper-field-it = IT・ソフトウェア
paper-field-office = 事務・管理
paper-field-languages = 語学・通訳
paper-field-care = 医療・介護
paper-field-food = 飲食・宿泊
paper-field-making = 製造・ものづくり
paper-field-building = 建設・土木
paper-field-logistics = 物流・運輸
paper-field-teaching = 教育・保育
paper-field-other = その他の分野

# 分野での経験
paper-level-new = 未経験・初学者
paper-level-some = 経験あり
paper-level-skilled = 実務に熟達
paper-level-lead = 指導・管理の経験あり

# 強み
paper-strength-languages = 複数の言語での対応力
paper-strength-learning = 習得の早さ
paper-strength-people = 対人対応力
paper-strength-teaching = 説明力・指導力
paper-strength-organising = 計画力・段取り力
paper-strength-numbers = 数字を扱う力
paper-strength-hands = 手先の器用さ・手仕事の技能
paper-strength-technology = IT・機器の活用力
paper-strength-writing = 文章力
paper-strength-calm = 落ち着いた対応力
paper-strength-persistence = 粘り強さ
paper-strength-reliability = 責任感
paper-strength-leading = リーダーシップ
paper-strength-ideas = 発想力
paper-strength-detail = 正確さ・丁寧さ
paper-strength-selling = 提案力・販売力

# 大切にしていること
paper-value-family = 家族
paper-value-security = 安定
paper-value-learning = 学び
paper-value-helping = 人の役に立つこと
paper-value-freedom = 自分で決められること
paper-value-respect = 尊重
paper-value-team = よい仲間
paper-value-creating = 何かをつくること
paper-value-income = よい収入
paper-value-faith = 信仰
paper-value-health = 健康
paper-value-fairness = 公平さ
paper-value-time = 自分の時間
paper-value-challenge = 挑戦
paper-value-order = 秩序・わかりやすさ
paper-value-belonging = 居場所があること

# 言語・時間・許可
paper-japanese-none = これから学習
paper-japanese-some = 片言程度
paper-japanese-daily = 日常会話レベル
paper-japanese-work = 業務レベル
paper-japanese-high = 流暢
paper-english-none = これから学習
paper-english-some = 少し
paper-english-work = 業務レベル
paper-english-high = 流暢
paper-hours-full = フルタイム
paper-hours-part = パートタイム
paper-hours-evenings = 夜間・週末
paper-hours-any = 時間は問わない
paper-permission-any = 制限なし
paper-permission-limited = 指定書のとおり
paper-permission-hours28 = 週28時間以内
paper-permission-no = 就労不可
paper-permission-unsure = 未確認

# the picture of the weeks
paper-trend = あなたの週
paper-trend-on = { DATETIME($on, dateStyle: "medium") }
paper-trend-week = 一週間
paper-trend-sleep = 眠り
paper-trend-mood = 気持ち
