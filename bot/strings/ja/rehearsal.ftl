# Interview rehearsal: real questions one by one, and after each answer two or three lines.
# Japanese in 「」 is what an interviewer really says; it stays Japanese in every language, with readings in brackets.
# In the Japanese file the first line of a question may go: the 「」 line says it all.
# How long one minute is in words is our own rule of thumb, and is called so.

# beginning
rehearsal-hello =
    面接（めんせつ）の練習をしましょう。本当に聞かれる質問が、多くて九つあります。一つ2分くらいです。とばしても、とちゅうでやめても、別の日に続けてもいいです。{ $listens ->
        [true] 文字でも、音声(おんせい)メッセージでも答えられます。
       *[false] 文字で答えてください。声はまだ聞けません。
    }会社に言っていいことだけを書いてください。ほかの人の名前と、国を移（うつ）った理由は、書かないでください。
rehearsal-what = 前の答えが残っています。何をしますか。
rehearsal-what-round = 新しく練習する
rehearsal-what-answers = わたしの答えを見る
rehearsal-what-forget = 前の答えを忘れる
rehearsal-forgotten = 忘れました：あなたの答えと、練習の数字。
rehearsal-field = どんな仕事の面接（めんせつ）ですか。
rehearsal-field-it = IT・ソフトウェア
rehearsal-field-office = 事務（じむ）
rehearsal-field-languages = 言葉の仕事
rehearsal-field-care = 介護（かいご）・医療
rehearsal-field-food = 食べ物・ホテル
rehearsal-field-making = 工場・ものを作る
rehearsal-field-building = 建築（けんちく）
rehearsal-field-logistics = 運送・倉庫（そうこ）
rehearsal-field-teaching = 教える仕事
rehearsal-field-other = ほかの仕事
rehearsal-lang = どの言葉で答えますか。まず自分の言葉で考えるのも、いい方法です。
rehearsal-lang-ja = 日本語
rehearsal-lang-en = 英語
rehearsal-lang-own = 自分の言葉
rehearsal-how =
    { $lang ->
        [ja] ほとんどの答えは、1分で十分です。わたしたちの目安（めやす）では、60秒から90秒は、日本語で300字から400字くらいです。ひらがなだけでもいいです。
        [en] ほとんどの答えは、1分で十分です。わたしたちの目安（めやす）では、60秒から90秒は、英語で130語から200語くらいです。
       *[other] ほとんどの答えは、1分で十分です。あなたの言葉では、わたしは長さと数字を見ます。ほかのことは、あなたのほうがよくわかります。
    }

# the questions for everybody
rehearsal-q-intro =
    「自己紹介(じこしょうかい)をお願(ねが)いします。」

    名前、これまでの仕事、得意なことを一つ、あいさつ。1分くらいで話します。
rehearsal-q-motive =
    「当社(とうしゃ)を志望(しぼう)された理由(りゆう)を教えてください。」

    好きな会社を一つ考えてください。その会社は何をしていますか。あなたは何ができますか。そこで何をしたいですか。
rehearsal-q-did =
    「あなたの強(つよ)みを、具体的(ぐたいてき)な例(れい)で教えてください。」

    いつ、どこで、あなたは何をしましたか。それで、どうなりましたか。話したいと思うときのことを選んでください。
rehearsal-q-gap =
    「お仕事をされていない期間(きかん)がありますが、何をされていましたか。」

    2文か3文で話します。深い話にならない理由を一つ、したこと、今は働けること。そういう期間がない人は、とばしてください。
rehearsal-q-status =
    「在留資格(ざいりゅうしかく)と、働く許可(きょか)について教えてください。」

    これは、会社が聞いてもいい質問です。本当のことを2文か3文で話します。働いていいか、制限（せいげん）があるか、いつまでか。
rehearsal-q-unfair-family =
    「ご両親(りょうしん)のお仕事は何ですか。ご家族(かぞく)と一緒(いっしょ)に住んでいますか。」

    厚生労働省（こうせいろうどうしょう）は、会社に、これを聞かないように言っています。答えなくていいです。ていねいに、仕事の話に戻してください。
rehearsal-q-unfair-religion =
    「何か宗教(しゅうきょう)を信(しん)じていますか。」

    厚生労働省（こうせいろうどうしょう）は、会社に、これを聞かないように言っています。答えなくていいです。ていねいに、仕事の話に戻してください。
rehearsal-q-unfair-origin =
    「お生まれはどちらですか。ご家族(かぞく)のご出身(しゅっしん)はどちらですか。」

    厚生労働省（こうせいろうどうしょう）は、会社に、これを聞かないように言っています。わたしに答えないでください。ていねいに、仕事の話に戻してください。
rehearsal-q-unfair-politics =
    「どの政党(せいとう)を支持(しじ)していますか。」

    厚生労働省（こうせいろうどうしょう）は、会社に、これを聞かないように言っています。答えなくていいです。ていねいに、仕事の話に戻してください。
rehearsal-q-yours =
    「最後(さいご)に、何か質問はありますか。」

    あなたが会社に聞きたい質問を、二つか三つ書いてください。

# two by field: what one has done, and what one would do
rehearsal-q-it-did = 「これまでに開発(かいはつ)や修正(しゅうせい)をしたものと、使った技術(ぎじゅつ)を教えてください。」
rehearsal-q-it-would = 「納期(のうき)の直前(ちょくぜん)に不具合(ふぐあい)が見つかりました。どうしますか。」
rehearsal-q-office-did = 「どんな事務(じむ)の仕事を、どんなソフトでしていましたか。」
rehearsal-q-office-would = 「急ぎの仕事が重(かさ)なったら、どうしますか。」
rehearsal-q-languages-did = 「通訳(つうやく)や翻訳(ほんやく)をした経験(けいけん)を教えてください。」
rehearsal-q-languages-would = 「通訳中(つうやくちゅう)に知らない言葉が出たら、どうしますか。」
rehearsal-q-care-did = 「人のお世話(せわ)をした経験(けいけん)と、気(き)をつけたことを教えてください。」
rehearsal-q-care-would = 「利用者(りようしゃ)さんがお風呂(ふろ)をいやがったら、どうしますか。」
rehearsal-q-food-did = 「忙(いそが)しい時間帯(じかんたい)に、どんな仕事をしていましたか。」
rehearsal-q-food-would = 「お客様(きゃくさま)から料理の苦情(くじょう)があったら、どうしますか。」
rehearsal-q-making-did = 「どんな機械(きかい)や工程(こうてい)の経験(けいけん)がありますか。」
rehearsal-q-making-would = 「不良品(ふりょうひん)を見つけたら、どうしますか。」
rehearsal-q-building-did = 「現場(げんば)で、どんな作業(さぎょう)をしていましたか。どんな道具(どうぐ)を使いましたか。」
rehearsal-q-building-would = 「現場(げんば)で危険(きけん)なことに気(き)づいたら、どうしますか。」
rehearsal-q-logistics-did = 「運転(うんてん)や倉庫(そうこ)の仕事の経験(けいけん)を教えてください。」
rehearsal-q-logistics-would = 「荷物(にもつ)の数(かず)が伝票(でんぴょう)と合(あ)わないとき、どうしますか。」
rehearsal-q-teaching-did = 「うまくいった授業(じゅぎょう)や研修(けんしゅう)について教えてください。」
rehearsal-q-teaching-would = 「授業(じゅぎょう)についていけない人がいたら、どうしますか。」
rehearsal-q-other-did = 「うまくできた仕事を一つ教えてください。」
rehearsal-q-other-would = 「仕事でミスをしたら、まずどうしますか。」

# after an answer: first what is there
rehearsal-good-began = 始めることができました。
rehearsal-good-work = 仕事のことが入っています。会社は、次に何を聞けばいいかわかります。
rehearsal-good-situation = いつ、どこのことかが、よくわかります。
rehearsal-good-action = 自分が何をしたかを言っています。
rehearsal-good-result = それでどうなったかを言っています。
rehearsal-good-evidence = 数字か、道具の名前があります。それが証拠（しょうこ）になります。
rehearsal-good-company = この会社のことを話しています。
rehearsal-good-wish = そこで何をしたいかを言っています。
rehearsal-good-link = 自分の経験とつなげています。
rehearsal-good-plan = 先に何をして、次に何をするかを言っています。
rehearsal-good-report = 早く、だれかに伝えるか、聞いています。日本では、それが大切です。
rehearsal-good-doing = その間に何をしていたかを言っています。
rehearsal-good-ready = 今は働けると言っています。
rehearsal-good-permit = 働いていいかどうかを言っています。
rehearsal-good-until = いつまでか、または更新（こうしん）することを言っています。
rehearsal-good-turn = ていねいに、仕事の話に戻しています。
rehearsal-good-several = 質問を、二つ以上準備しています。
rehearsal-good-topic = 仕事や、働く人のことを聞いています。
rehearsal-good-polite = 文の終わりが「です」「ます」で、ていねいです。
rehearsal-good-length = 話すと、{ $seconds }秒くらいです。いい長さです。

# then one thing to try
rehearsal-try-language = { $lang ->
        [ja] ほかの言葉で先に考えるのは、いいことです。次は、最初の文を日本語で書いてみてください。
       *[other] ほかの言葉で先に考えるのは、いいことです。次は、最初の文を英語で書いてみてください。
    }
rehearsal-try-ground-flight = 国を移（うつ）った理由や、前にあったことは、話さなくていいです。「日本に来て、今ここで暮らしています」で十分です。あなたがたのまないかぎり、この答えは残しません。
rehearsal-try-ground-procedure = 手続きのことや、ここにいる理由は、話さなくていいです。働いていいか、制限（せいげん）があるか、いつまでか。それで十分です。あなたがたのまないかぎり、この答えは残しません。
rehearsal-try-ground-health = 病気のことは、話さなくていいです。今できることだけで十分です。あなたがたのまないかぎり、この答えは残しません。
rehearsal-try-ground-family = 家族のことは、話さなくていいです。本当なら「家族は、わたしの仕事を応援（おうえん）しています」で十分です。あなたがたのまないかぎり、この答えは残しません。
rehearsal-try-ground-belief = 宗教（しゅうきょう）や政治（せいじ）のことは、話さなくていいです。仕事のことだけで十分です。あなたがたのまないかぎり、この答えは残しません。
rehearsal-try-ground-others = 名前、番号、住所は、入れないでください。「お客さん」「上司（じょうし）」で十分です。あなたがたのまないかぎり、この答えは残しません。
rehearsal-try-promise = 次の期間を決めるのは入管だけです。だから、約束しないでください。期限（きげん）までに更新（こうしん）の申請をする、と言ってください。
rehearsal-try-enough = 文を二つか三つ、最後まで書いてみてください。
rehearsal-try-brief = 話すと、{ $seconds }秒くらいです。{ $most }くらいにしてみてください。この質問にいらないことは、入れません。
rehearsal-try-work = 仕事のことを入れてください。何を、どのくらいの間、しましたか。
rehearsal-try-situation = いつ、どこのことかを、最初に一つの文で言ってください。
rehearsal-try-action = 自分が何をしたかを言ってください：作りました、教えました、直しました。
rehearsal-try-result = 最後に、どうなったかを言ってください。何がよくなりましたか。早くなりましたか。できあがりましたか。
rehearsal-try-evidence = 数字を一つか、道具の名前を入れてください。何人、どのくらいの時間、何を使ったか。
rehearsal-try-company = ほかの会社では言えない、この会社だけのことを一つ言ってください。
rehearsal-try-wish = そこで何をしたいか、何を学びたいかを言ってください。
rehearsal-try-link = あなたがしたことの中で、この会社の仕事に合うことを一つ入れてください。
rehearsal-try-plan = 順番に言ってください：まず、次に、最後に。
rehearsal-try-report = だれに伝えるか、聞くか、どのくらい早くするかを言ってください。日本では、それが大切です。
rehearsal-try-doing = その間に何をしていたかを言ってください。勉強、講座（こうざ）、人を助けたことも入ります。
rehearsal-try-ready = 最後に、今のことを言ってください。いつから働けますか。
rehearsal-try-permit = 働いていいか、制限（せいげん）があるかを、一つの文で言ってください。
rehearsal-try-until = 在留がいつまでか、そして、期限（きげん）までに更新（こうしん）の申請をすることを言ってください。
rehearsal-try-turn = 話を戻してください：「それは、仕事とどのような関係がありますか。わたしの経験についてお話ししたいです。」
rehearsal-try-several = 質問をもう一つ入れてください。一つ目の答えがもう出ていても、一つ残ります。
rehearsal-try-topic = 先に、仕事やチームのことを聞いてください。給料（きゅうりょう）や休みは、もっとあとで話します。
rehearsal-try-polite = どの文も「です」か「ます」で終わってください。
rehearsal-try-length = 話すと、{ $seconds }秒くらいです。もう一つくわしく言うと、もっとよくなります。
rehearsal-try-aloud = 全部あります。読まないで、ゆっくり、一度声に出して言ってみてください。
rehearsal-try-other = ここで見られるのは、長さと数字だけです。自分で見てください。わかりやすいですか。短いですか。仕事のことですか。
rehearsal-hint-question = わたしへの質問だと思いましたが、そのことの案内がありません。これがあなたの答えなら、「？」を取って、もう一度送ってください。
rehearsal-hint-skip = この質問をとばすときは、「とばす」と書くか、ボタンを押してください。
rehearsal-more = よければ、もう一度送ってください。次へ進んでもいいです。
rehearsal-more-next = 次の質問
rehearsal-more-enough = 今日はここまで
words-rehearsal-more-next = 次、次へ、進む、はい、オーケー、ok
words-rehearsal-more-enough = 十分、終わり、終わります、ここまで、これで全部
rehearsal-more-ask = AI に聞く
words-rehearsal-more-ask = ai、aiに聞く、エーアイ

# 答えについてのコンピューターの意見。たのんだときだけ。はじめの五つは、聞く前に rehearsal-more のかわりに出る
rehearsal-more-flight = よければ、もう一度送ってください。次へ進んでもいいです。AI に聞くと、答えを全部送ります。国を移（うつ）った理由の部分も送ります。
rehearsal-more-health = よければ、もう一度送ってください。次へ進んでもいいです。AI に聞くと、答えを全部送ります。体や病気の部分も送ります。
rehearsal-more-family = よければ、もう一度送ってください。次へ進んでもいいです。AI に聞くと、答えを全部送ります。家族の部分も送ります。
rehearsal-more-belief = よければ、もう一度送ってください。次へ進んでもいいです。AI に聞くと、答えを全部送ります。宗教（しゅうきょう）や政治（せいじ）の部分も送ります。
rehearsal-more-others = よければ、もう一度送ってください。次へ進んでもいいです。AI に聞くと、答えを全部送ります。ほかの人の名前や番号も送ります。
rehearsal-ai-wait = 少し待ってください。AI に聞いています。
rehearsal-ai-said =
    { $good }
    「{ $quote }」
    次にやってみること: { $attempt }
rehearsal-ai-note = これはコンピューター（AI）の意見です。まちがうこともあります。
rehearsal-ai-failed = 今回は、AI に聞けませんでした。上でわたしが言ったことは、そのまま使えます。

# the end: figures, then what is kept
rehearsal-nothing = ここで終わりましょう。今回は答えがありませんでした。それでもだいじょうぶです。
rehearsal-sum =
    { $before ->
        [none] 終わりました。今回の答えには、これがありました：
       *[other] 終わりました。同じ言葉でした前の回（{ $before }）とくらべます：
    }
rehearsal-sum-answered =
    { $before ->
        [none] 答え：{ $now }
       *[other] 答え：前は { $before }、今回は { $now }
    }
rehearsal-sum-length =
    { $before ->
        [none] いい長さの答え：{ $now }
       *[other] いい長さの答え：前は { $before }、今回は { $now }
    }
rehearsal-sum-structure =
    { $before ->
        [none] 全部の部分がある答え：{ $now }
       *[other] 全部の部分がある答え：前は { $before }、今回は { $now }
    }
rehearsal-sum-evidence =
    { $before ->
        [none] 数字か道具がある答え：{ $now }
       *[other] 数字か道具がある答え：前は { $before }、今回は { $now }
    }
rehearsal-sum-private =
    { $before ->
        [none] 言わなくていいことも言った答え：{ $now }
       *[other] 言わなくていいことも言った答え：前は { $before }、今回は { $now }
    }
rehearsal-not-kept = 今回の練習は、何も残しません。ほしいところは、上からコピーしてください。変えたいときは「データ」と書いてください。
rehearsal-keep =
    { $private ->
        [0] 最後に書いた答えと、この数字を残しますか。次に、いっしょに見ることができます。ほかの人には見せません。
       *[other] 最後に書いた答えと、この数字を残しますか。個人のことを話している答えが { $private }つあります。それを残さないこともできます。ほかの人には見せません。
    }
rehearsal-keep-all = 全部残す
rehearsal-keep-without = 個人のことは残さない
rehearsal-keep-figures = 数字だけ残す
rehearsal-keep-none = 何も残さない
rehearsal-kept =
    { $what ->
        [none] 今回の練習は、何も残していません。
        [figures] 残しました：今回の数字だけ。あなたの言葉は残していません。
        [without] 残しました：今回の数字と、個人のこと以外の答え。
       *[all] 残しました：あなたの答えと、今回の数字。
    }
rehearsal-bye = 一番いい答えを、信じられる人かメンターに、声に出して話してみてください。今日長くするより、1週間か2週間あとにもう一度するほうが、役に立ちます。

# answers kept from before
rehearsal-kept-intro =
    自己紹介（じこしょうかい）、{ $on }：
    { $text }
rehearsal-kept-motive =
    どうしてこの会社か、{ $on }：
    { $text }
rehearsal-kept-did =
    あなたの強み、{ $on }：
    { $text }
rehearsal-kept-field-did =
    あなたの分野でしたこと、{ $on }：
    { $text }
rehearsal-kept-field-would =
    こんなときどうするか、{ $on }：
    { $text }
rehearsal-kept-gap =
    働いていない間のこと、{ $on }：
    { $text }
rehearsal-kept-status =
    あなたの在留資格、{ $on }：
    { $text }
rehearsal-kept-unfair =
    会社が聞かないように言われている質問、{ $on }：
    { $text }
rehearsal-kept-yours =
    会社への質問、{ $on }：
    { $text }
