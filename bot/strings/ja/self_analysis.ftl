# Self-analysis (自己分析): the hub, its sittings, and the occupations. In the order in which a person meets them.
# Buttons: at most 24 characters, 20 where a question has two or three.

# what all sittings share
self-keep = ここで教えてくれる仕事のことは、暗号にして、あなたが消すまで残せます。あとで、会社に出す書類（CV）を作るためです。あなたが選ばなければ、メンターは何も見ません。会話とこのことを残してもいいですか。今、一回するだけにしますか。
self-keep-keep = 残す
self-keep-once = 今回だけ
self-not-kept = あなたが選んだとおり、何も残しません。ほしいところは、コピーしておいてください。考えが変わったら「データ」と書いてください。

# the hub
self-analysis-hello = 日本の会社は、応募（おうぼ）の前に、自己分析（じこぶんせき）をしてほしいと思っています。自分が何をしたか、何ができるか、何をしたいかを知ることです。ここには、短いテーマが七つあります。どれからでもいいです。何を話すかは、あなたが決めます。いつでもやめて、また来ることができます。
self-analysis-field = 先に、短い質問が二つあります。したい仕事に一番近い分野（ぶんや）は、どれですか。
self-field-it = IT
self-field-office = 事務・ビジネス
self-field-languages = 言葉・観光
self-field-care = 介護（かいご）・医療（いりょう）
self-field-food = 食べ物・レストラン
self-field-making = 工場・機械
self-field-building = 建築（けんちく）・設計
self-field-logistics = 運送・倉庫（そうこ）
self-field-teaching = 教える仕事
self-field-other = ほか・わからない
self-analysis-level = この分野の仕事を、どのくらいしたことがありますか。契約（けいやく）のない仕事も入ります。
self-level-new = 初めて・わからない
self-level-some = 少しした
self-level-skilled = よく知っている
self-level-lead = ほかの人をまとめた
self-analysis-list = あなたのテーマ：
self-analysis-done-work = ✓ わたしがしたこと
self-analysis-done-strengths = ✓ 得意なこと
self-analysis-done-stories = ✓ 短い話
self-analysis-done-values = ✓ 大切にすること
self-analysis-done-overlap = ✓ したい・できる・求められる
self-analysis-done-targets = ✓ 見てみたい仕事
self-analysis-done-terms = ✓ どう働きたいか
self-analysis-open-work = ・わたしがしたこと：どのCVにも使います
self-analysis-open-strengths = ・得意なことと、その例
self-analysis-open-stories = ・面接（めんせつ）で話す、短い話
self-analysis-open-values = ・仕事で大切にすること
self-analysis-open-overlap = ・したいこと、できること、求められること
self-analysis-open-targets = ・見てみたい仕事
self-analysis-open-terms = ・どう働きたいか：言葉、場所、時間
self-analysis-which = 今、どれをしますか。
self-analysis-which-all-done = 七つとも終わりました。どれかをもう一度見ますか。変えますか。
self-analysis-which-fast = あなたは自分の分野をよく知っています。最初は三つのテーマで十分です。
self-sitting-work = わたしがしたこと
self-sitting-strengths = 得意なこと
self-sitting-stories = 短い話
self-sitting-values = 大切にすること
self-sitting-overlap = したい・できる・求められる
self-sitting-targets = 見てみたい仕事
self-sitting-terms = どう働きたいか
self-sitting-years = わたしが選ぶ年（図）
self-sitting-all = 七つ全部を見る
self-sitting-field = わたしの分野と経験
self-sitting-enough = 今はここまで
self-analysis-later = わかりました。いつでも、ここから続けられます。

# what I did
self-work-hello = あなたがしたことです。仕事、勉強、契約のない仕事、人を助けたこと。どの年を選んでもいいです。全部は、だれにも必要ありません。前の場所や仕事をはなれた理由は、ここでは聞きません。必要もありません。
self-work-kind = 一つずつ書きましょう。どんな種類ですか。
self-kind-work = 仕事
self-kind-study = 勉強・訓練
self-kind-informal = 契約なし・家族の仕事
self-kind-volunteer = ボランティア
self-work-what = どんな仕事や勉強でしたか。短い言葉でいいです。たとえば「料理人」「大学、土木工学」。
self-work-where = どこでしましたか。会社、学校、町の名前。「小さなパン屋」のように、どんな所かだけでもいいです。
self-work-from = いつ始めましたか。年だけでいいです。「2016年」「2016年ごろ」。
self-work-to = いつまでしましたか。年だけでいいです。今もしている人は、とばしてください。
self-work-did = そこで、具体的に何をしましたか。1文から3文で書いてください。数字があれば入れます。「1日に80人のお客さんの料理を作って、食べ物の注文もしました」。
self-work-result = それで、どうなりましたか。よくなったこと、早くなったこと、安全になったこと、学んだこと。「文句がへりました。新しい料理人を二人教えました」。思いつかないときは、とばしてください。
self-work-list = ここまで聞いたこと：
self-work-line =
    { $number }. { $what }{ $where ->
        [none] { "" }
       *[other] 、{ $where }
    }{ $from ->
        [none] { "" }
       *[other] { $to ->
            [none] （{ $from } ～）
           *[other] （{ $from } ～ { $to }）
        }
    }
self-work-next = もう一つ書きますか。何か変えますか。これで全部ですか。
self-work-next-add = 一つ書く
self-work-next-change = 一つ変える
self-work-next-remove = 一つ消す
self-work-next-done = これで全部です
self-work-which-change = どれを変えますか。
self-work-which-remove = どれを消しますか。
self-work-part = その中の、何を変えますか。
self-work-part-kind = 種類
self-work-part-what = 何をしたか
self-work-part-where = どこで
self-work-part-from = 始まり
self-work-part-to = 終わり
self-work-part-did = そこでしたこと
self-work-part-result = どうなったか
self-work-done = ここから、職務経歴書（しょくむけいれきしょ）と英語のCVに書く経歴（けいれき）ができます。

# what I am good at
self-strengths-hello = まわりの人は、どんなことをあなたにたのみますか。家、仕事、学校、友だちのことを考えてください。人に言われて初めて気がつく得意なことが、一番大切です。
self-strengths-pick =
    { $chosen ->
        [0] あなたに合うものを { $left }つまで選んでください。一つ選ぶか、番号をいくつか送ってください：「1, 3」。
       *[other] { $chosen }つ選びました。あと { $left }つまで選べます。
    }
self-strength-languages = 言葉
self-strength-learning = 早く覚える
self-strength-people = 人と仲よくする
self-strength-teaching = 説明する・教える
self-strength-organising = 計画してまとめる
self-strength-numbers = 数字
self-strength-hands = 手を使う仕事
self-strength-technology = 技術・機械
self-strength-writing = 文を書く
self-strength-calm = 落ち着いている
self-strength-persistence = あきらめない
self-strength-reliability = 信頼（しんらい）される
self-strength-leading = リーダーになる
self-strength-ideas = 新しいアイデア
self-strength-detail = 正確（せいかく）で細かい仕事
self-strength-selling = 人に勧（すす）める・売る
self-strength-next = ほかの得意なこと
self-strengths-chosen = あなたが選んだもの：
self-strengths-proof-hello = 次に、それぞれについて、本当だとわかる例を書いてください。例のない言葉では、だれも「なるほど」と思いません。1文か2文でいいです。
self-strengths-proof-languages = 言葉：いつ、だれの役に立ちましたか。たとえば「近所の人のために、市役所で通訳をしました」。
self-strengths-proof-learning = 早く覚える：何を早く覚えましたか。どのくらいの時間でしたか。
self-strengths-proof-people = 人と仲よくする：仕事やほかの所で、いつ役に立ちましたか。
self-strengths-proof-teaching = 説明する・教える：だれに教えましたか。その人は、今、何ができますか。
self-strengths-proof-organising = 計画してまとめる：何を、何人のために計画しましたか。
self-strengths-proof-numbers = 数字：何を数えたり、計画したり、計算したりしましたか。それは何に使われましたか。
self-strengths-proof-hands = 手を使う仕事：何を作りましたか。何を直しましたか。何を料理しましたか。
self-strengths-proof-technology = 技術・機械：何を作ったり、直したりしましたか。ほかの人のために、何を使えるようにしましたか。
self-strengths-proof-writing = 文を書く：何を書きましたか。だれが読みましたか。
self-strengths-proof-calm = 落ち着いている：仕事がいそがしかった日や、むずかしかった日のこと。あなたは何をしましたか。
self-strengths-proof-persistence = あきらめない：時間がかかったことは何ですか。どうやって、できるようになりましたか。
self-strengths-proof-reliability = 信頼（しんらい）される：人は、あなたを信じて何をまかせましたか。
self-strengths-proof-leading = リーダーになる：何人をまとめましたか。いっしょに何ができましたか。
self-strengths-proof-ideas = 新しいアイデア：何を変えましたか。そのあと、何がよくなりましたか。
self-strengths-proof-detail = 正確（せいかく）で細かい仕事：何を調べたり、作ったりしましたか。それで、どんな問題が起きないようになりましたか。
self-strengths-proof-selling = 人に勧（すす）める・売る：何を売りましたか。だれに「いいですね」と言ってもらいましたか。
self-strengths-list = ここまでの、あなたの得意なこと：
self-strengths-proof-line = – { $proof }
self-strengths-again = もう一度選びますか。例をとばすと、前に書いた例がそのまま残ります。
self-strengths-again-keep = このままにする
self-strengths-again-again = もう一度選ぶ
self-strengths-done = ここから、職務経歴書（しょくむけいれきしょ）の自己PR（じこピーアール）ができます。得意なことを、その例といっしょに書きます。
self-strengths-none = 何も選びませんでした。それでもだいじょうぶです。あなたを知っている人二人に、自分は何が得意か聞いて、また来てください。

# short stories
self-stories-hello = 短い話があれば、面接（めんせつ）のほとんどの質問に答えられます。一つの話は、四つの部分でできています。状況（じょうきょう）、課題（かだい：すること）、あなたの行動（こうどう）、結果（けっか）です（STAR）。一つずつ、五つまで書けます。話したいと思うときのことを選んでください。前の場所や仕事をはなれた理由は、必要ありません。
self-stories-title = この話の題を、短い言葉で書いてください。たとえば「オーブンがこわれた日」「12人のシフト表」。
self-stories-situation = 状況（じょうきょう）：あなたはどこにいましたか。何がありましたか。1文か2文で書いてください。
self-stories-task = 課題（かだい）：何をしなければなりませんでしたか。あなたの役目は何でしたか。
self-stories-action = 行動（こうどう）：あなたは何をしましたか。ほかの人が手伝ったときも、「わたしは」と書いてください。
self-stories-result = 結果（けっか）：それで、どうなりましたか。数字、「ありがとう」の言葉、学んだことなどです。
self-stories-list = ここまでの、あなたの話：
self-stories-line = { $number }. { $title }
self-stories-next = ほかの話を書きますか。何か変えますか。これで全部ですか。
self-stories-next-add = ほかの話を書く
self-stories-next-change = 一つ変える
self-stories-next-remove = 一つ消す
self-stories-next-done = これで全部です
self-stories-which-change = どの話を変えますか。
self-stories-which-remove = どの話を消しますか。
self-stories-part = どの部分を変えますか。
self-stories-part-title = 題
self-stories-part-situation = 状況（じょうきょう）
self-stories-part-task = 課題（かだい）
self-stories-part-action = 行動（こうどう）
self-stories-part-result = 結果（けっか）
self-stories-done = この話が、面接の答えになります。声に出すと、一つが1分くらいです。

# what matters to me
self-values-hello = 仕事で、何を大切にしますか。正しい答えはありません。あなたの仕事や会社を選ぶために、この答えを使うことはありません。
self-values-pick =
    { $chosen ->
        [0] 一番大切なものを { $left }つまで選んでください。一つ選ぶか、番号をいくつか送ってください：「1, 3」。
       *[other] { $chosen }つ選びました。あと { $left }つまで選べます。
    }
self-value-family = 家族との時間
self-value-security = 安定した仕事
self-value-learning = 学ぶこと
self-value-helping = 人を助けること
self-value-freedom = 自由
self-value-respect = 尊重（そんちょう）されること
self-value-team = よいチーム
self-value-creating = 新しいものを作る
self-value-income = よい給料
self-value-faith = 信仰（しんこう）を大切にする
self-value-health = 健康
self-value-fairness = 公平（こうへい）なこと
self-value-time = 自分の時間
self-value-challenge = 挑戦（ちょうせん）すること
self-value-order = はっきりしたルール
self-value-belonging = 居場所（いばしょ）があること
self-value-next = ほかの大切なこと
self-values-rank =
    { $chosen ->
        [0] 次は、順番です。一番大切なものを選んで、それから次のものを選んでください。
        [1] 二番目はどれですか。
        [2] 三番目はどれですか。
       *[other] その次はどれですか。
    }
self-values-list = あなたが大切にすること（一番大切なものから）：
self-values-again = もう一度選んで、順番を決めますか。このままにしますか。
self-values-again-keep = このままにする
self-values-again-again = もう一度選ぶ
self-values-done = ここから、面接（めんせつ）で聞くとよい質問がわかります。二つの会社から内定（ないてい：仕事の約束）をもらったとき、くらべることもできます。
self-values-none = 何も選びませんでした。それでもだいじょうぶです。

# want, can, must
self-overlap-hello = 三つの円があります。したいこと（Will）、できること（Can）、求められること（Must）です。三つが重なるところは、よい方向です。
self-overlap-known = ここまでの答えです。質問をとばすと、その答えはそのまま残ります。
self-overlap-will = したいこと：これから何年かの間に、仕事で何をしたいですか。1文か2文で書いてください。
self-overlap-can-hint = あなたが選んだ得意なこと：
self-overlap-can = できること：会社の役に立つことで、今、何ができますか。
self-overlap-must = 求められること：会社は、この仕事をする人に何を求めますか。あなたは、いくらかせぐことが必要ですか。ほかに、何を考えなければなりませんか。たとえば日本語、資格、家族に合う時間。
self-overlap-list = あなたの三つの円：
self-overlap-line-will = したいこと：{ $said }
self-overlap-line-can = できること：{ $said }
self-overlap-line-must = 求められること：{ $said }
self-overlap-none = 何も書きませんでした。それでもだいじょうぶです。
self-overlap-done = 三つが重なるところから、志望動機（しぼうどうき：応募する理由）を書き始めます。

# jobs to look at
self-targets-hello = 見てみるとよい仕事です。あなたの分野と経験、得意なこと、言葉から探しました。「大切にすること」の答えは使っていません。これはおすすめです。ほかの仕事を選んでもいいです。
self-targets-shown = たとえば、こんな仕事：
self-targets-why =
    ・{ $japanese-name }：{ $fit ->
        [both] あなたの分野で、得意なことも { $strengths }つ合います。
        [field] あなたの分野です。
       *[strengths] ほかの分野ですが、得意なことが { $strengths }つ合います。
    }{ $japanese ->
        [none] 日本語は、ほとんどいりません。
        [some] かんたんな日本語がいります（N4、または会話）。
        [daily] 毎日の生活の日本語がいります（N3くらい）。
        [work] N2くらいの日本語がいります。
       *[high] N1くらいの日本語がいります。
    }
self-targets-licence = ・日本の資格（免許）がいります。
self-targets-none-fit = 分野も得意なこともまだないので、おすすめできません。先に得意なことを選んでください。5分くらいです。
self-targets-levels = 日本語のレベルは、だいたいの目安（めやす）です。求人（きゅうじん）を一つずつ読んでください。
self-targets-keep =
    { $chosen ->
        [0] どれを残して、見てみますか。一つ選ぶか、番号をいくつか送ってください。
       *[other] ほかにもありますか。あと { $left }つまで選べます。
    }
self-targets-list = 残した仕事（見てみるもの）：
self-targets-name = ・{ $name }
self-targets-job-tag = 厚生労働省（こうせいろうどうしょう）のサイト job tag に説明があります。日本語の仕事の名前で探してください：{ $link }
self-targets-ask = わたしに聞くこともできます。たとえば：
self-targets-guide-it-and-portfolio = 「ITの仕事にポートフォリオは必要ですか」
self-targets-guide-degrees-and-licences = 「わたしの学位や資格は日本で使えますか」
self-targets-guide-japanese-level = 「仕事には日本語能力試験のどのレベルが必要ですか」
self-targets-guide-learning-japanese = 「無料で日本語を勉強できる所はどこですか」
self-targets-guide-regional-jobs = 「大きい町の外の仕事はどうですか」
self-targets-guide-industry-research = 「業界研究はどうやってしますか」
self-targets-guide-employment-types = 「正社員と契約社員は何がちがいますか」
self-targets-guide-freelance-and-business = 「フリーランスで働いてもいいですか」
self-targets-guide-shokumu-keirekisho = 「職務経歴書に何を書きますか」
self-targets-guide-first-job-then-better = 「最初の仕事からもっとよい仕事へ、どう計画しますか」
self-targets-permission = 今の紙では働けない、と教えてくれました。見ることと、準備することはできます。どんな仕事でも、始める前に、カードと紙で働いていいことが必要です。「いつから働けますか」とわたしに聞いてください。
self-targets-guide-driving-licence = 「運転免許の切りかえはどうやってしますか」
self-targets-again = ほかの仕事を探しますか。このままにしますか。
self-targets-again-keep = このままにする
self-targets-again-again = もう一度探す
self-targets-none = 何も残しませんでした。それでもだいじょうぶです。分野や得意なことを変えると、仕事のリストも変わります。
self-targets-done = この仕事のことを、メンターと話してください。そして、一番いいと思う仕事に合わせて、職務経歴書（しょくむけいれきしょ）を書いてください。

# how I want to work
self-terms-hello = どう働きたいか、五つの質問で聞きます。言いたくないものは、とばしてください。
self-terms-known = 前の答えがあります。質問をとばすと、その答えはそのまま残ります。
self-terms-japanese = 今、日本語はどのくらいできますか。
words-self-japanese-some = N5、N4
words-self-japanese-daily = N3
words-self-japanese-work = N2
words-self-japanese-high = N1
self-japanese-none = まだできない
self-japanese-some = かんたん（N5、N4）
self-japanese-daily = 毎日の生活（N3）
self-japanese-work = 仕事で使える（N2）
self-japanese-high = 高いレベル（N1）
self-terms-english = 英語はどうですか。
self-english-none = できない
self-english-some = 少し
self-english-work = 仕事で使える
self-english-high = 母語と同じくらい
self-terms-place = どこで働きたいですか。町、地方、「家で」「どこでもいい」など。
self-terms-hours = どの時間が合いますか。
self-hours-full = フルタイム
self-hours-part = パートタイム
self-hours-evenings = 夜・週末
self-hours-any = どれでもいい
self-terms-permission = 仕事について、在留カードと指定書（パスポートに付いている紙）に何と書いてありますか。書いてあるとおりに選んでください。わたしは想像しません。
self-permission-any = 就労制限なし
self-permission-limited = 指定書のとおり
self-permission-hours28 = 週28時間まで
self-permission-no = 就労不可（働けない）
self-permission-unsure = わからない
self-terms-permission-look = だいじょうぶです。「指定書とは何ですか」と書くと、見る場所を案内します。仕事を始める前に、カードと紙で働いていいことが必要です。
self-terms-list = どう働きたいか：
self-terms-line-japanese-none = 日本語：まだできない
self-terms-line-japanese-some = 日本語：かんたん（N5、N4）
self-terms-line-japanese-daily = 日本語：毎日の生活（N3くらい）
self-terms-line-japanese-work = 日本語：仕事で使える（N2くらい）
self-terms-line-japanese-high = 日本語：高いレベル（N1くらい）
self-terms-line-english-none = 英語：できない
self-terms-line-english-some = 英語：少し
self-terms-line-english-work = 英語：仕事で使える
self-terms-line-english-high = 英語：母語と同じくらい
self-terms-line-place = 場所：{ $place }
self-terms-line-hours-full = 時間：フルタイム
self-terms-line-hours-part = 時間：パートタイム
self-terms-line-hours-evenings = 時間：夜と週末
self-terms-line-hours-any = 時間：どれでもいい
self-terms-line-permission-any = 仕事について書いてあること：就労制限なし
self-terms-line-permission-limited = 仕事について書いてあること：指定書のとおり
self-terms-line-permission-hours28 = 仕事について書いてあること：週28時間まで
self-terms-line-permission-no = 仕事について書いてあること：就労不可（働けない）
self-terms-line-permission-unsure = 仕事について書いてあること：まだ見ていない
self-terms-none = 何も言いませんでした。それでもだいじょうぶです。
self-terms-done = これで、求人（きゅうじん）を1分で見ることができます。言葉、場所、時間、そして、あなたがその仕事をしていいかどうかです。

# years I choose
self-years-hello = わたしが選ぶ年：仕事や勉強で、よかった年と、あまりよくなかった年を、小さな図にします。思い出したい年を、続けて3年から8年選んでください。ほかの年は、だれにも必要ありません。
self-years-first = 何年から始めますか。たとえば { $example }。
self-years-last = 何年まで入れますか。{ $low } から { $high } までの年を選べます。
self-years-hint = { $low } から { $high } までの年を一つ、数字四つで送ってください。
self-years-which = この年を全部入れますか。よかった年だけにしますか。
self-years-which-all = 全部
self-years-which-highs = よかった年だけ
self-years-height = { $year }：その年の仕事や勉強は、どうでしたか。とばすと、その年は入れません。
self-height-1 = 1 低い
self-height-2 = 2
self-height-3 = 3 まん中
self-height-4 = 4
self-height-5 = 5 高い
words-self-height-5 = 5
self-years-what = { $year }：よければ、その年を一言で書いてください。たとえば「最初の仕事」「学校」「よいチーム」。
self-years-list = あなたの年：
self-years-line =
    { $what ->
        [none] { $year } { $bar }
       *[other] { $year } { $bar } { $what }
    }
self-years-again = もう一度かきますか。このままにしますか。
self-years-again-keep = このままにする
self-years-again-again = もう一度かく
self-years-done = 高い年を見てください。同じところは何ですか。それは、仕事を探すときに大切にするといいものです。
self-years-none = どの年も選びませんでした。それでもだいじょうぶです。

# occupations, with the names that people use
occupation-software-developer = ソフトウェア開発
occupation-system-engineer = システムエンジニア
occupation-web-designer = Webデザイナー
occupation-data-scientist = データアナリスト
occupation-network-engineer = ネットワークエンジニア
occupation-it-support = ITサポート
occupation-software-tester = ソフトウェアテスター
occupation-data-annotator = データアノテーター
occupation-office-clerk = 事務（じむ）
occupation-accounting-clerk = 経理（けいり）
occupation-trade-clerk = 貿易事務（ぼうえきじむ）
occupation-sales = 営業（えいぎょう）
occupation-overseas-sales = 海外営業
occupation-web-marketer = Webマーケティング
occupation-call-centre = お客さまサポート
occupation-recruiter = 採用・人材（じんざい）
occupation-interpreter = 通訳（つうやく）
occupation-translator = 翻訳（ほんやく）
occupation-tour-guide = 観光ガイド
occupation-hotel-front = ホテルのフロント
occupation-shop-assistant = お店の店員
occupation-medical-interpreter = 医療通訳（いりょうつうやく）
occupation-care-worker = 介護（かいご）の仕事
occupation-nursing-assistant = 看護助手（かんごじょしゅ）
occupation-childcare-assistant = 保育補助（ほいくほじょ）
occupation-nurse = 看護師（かんごし）
occupation-cook = 料理人
occupation-hall-staff = レストランのホール係
occupation-restaurant-manager = レストランの店長
occupation-food-factory = 食べ物を作る工場
occupation-baker = パンを作る仕事
occupation-machine-operator = 機械を動かす仕事
occupation-assembler = 組み立ての仕事
occupation-welder = 溶接（ようせつ）
occupation-quality-inspector = 品質検査（ひんしつけんさ）
occupation-production-engineer = 生産技術（ぎじゅつ）
occupation-mechanical-designer = 機械設計（せっけい）
occupation-sewing = 縫製（ほうせい）
occupation-car-mechanic = 自動車整備（せいび）
occupation-carpenter = 大工（だいく）
occupation-electrician = 電気工事（でんきこうじ）
occupation-site-manager = 施工管理（せこうかんり）
occupation-cad-operator = CADオペレーター
occupation-architect = 建築士（けんちくし）
occupation-warehouse = 倉庫（そうこ）の仕事
occupation-forklift = フォークリフト運転
occupation-truck-driver = トラック運転手
occupation-logistics-clerk = 物流（ぶつりゅう）の計画
occupation-language-teacher = 語学の先生
occupation-school-supporter = 学校での言葉の支援
occupation-it-instructor = ITの先生
occupation-farm-worker = 農業（のうぎょう）
occupation-cleaner = ビルの清掃（せいそう）
occupation-hotel-rooms = ホテルの客室（きゃくしつ）
occupation-npo-staff = NPOのスタッフ
occupation-graphic-designer = グラフィックデザイナー
occupation-gardener = 庭師（にわし）
occupation-hairdresser = 美容師（びようし）
