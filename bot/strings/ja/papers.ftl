# papers: a summary, CVs and forms from a person's answers, and what the mentor may see

papers-what =
    あなたの答えから、書類を作れます。書類はファイルで、ここに来ます。ほかのだれにも行きません。どれにしますか。

    履歴書（りれきしょ）：学校と仕事を書く用紙です。日本のほとんどの会社が求めます。
    職務経歴書（しょくむけいれきしょ）：仕事で何をしたかを書きます。日本の会社に出します。
papers-what-summary = 一枚のまとめ
papers-what-cv = 英語のCV
papers-what-rirekisho = 履歴書（用紙）
papers-what-shokumu = 職務経歴書（仕事）
papers-what-years = わたしの年の図
papers-what-sharing = メンターに見えるもの

# nothing is kept
papers-not-kept = 書類は、残してある答えから作ります。何も残さないとあなたが選んだので、前の答えはありません。短い話をして、もう一度答えることになります。
papers-keep = この会話を残してもいいですか。
papers-without = わかりました。書類は作りません。今までのように、何でも聞いてください。考えが変わったら「データ」と書いてください。

# what is missing, and the talk that gives it
papers-missing = まだないもの。なくても書類は作れます。短い話をすると、入れることができます：
papers-nothing = この書類には、先に、あなたの答えがいくつか必要です。短い話をすると、入れることができます：
papers-missing-self-work = • したこと：仕事、勉強、人を助けたこと
papers-missing-self-strengths = • 得意なこと
papers-missing-self-stories = • やりとげたことの、短い話
papers-missing-self-values = • 大切にすること
papers-missing-self-overlap = • したいこと、できること、求められること
papers-missing-self-targets = • 見てみたい仕事
papers-missing-self-terms = • どう働きたいか：言葉、場所、時間
papers-missing-self-years = • 見せようと選ぶ年。少なくとも二つ
papers-begin = 今、一つ始めましょうか。
papers-left = わかりました。あなたの答えは、そのままです。

# ほかの文字の名前
papers-name-latin = 英語のCVには、ローマ字の名前が必要です。パスポートか在留カードでは、「{ $name }」をどう書きますか。とばすときは、名前はこのままで、「to be translated」という印（しるし）がつきます。
papers-name-latin-hint = ローマ字だけで書いてください。たとえば：Amina Hassan
papers-name-kana = 「{ $name }」は、カタカナでどう書きますか。日本の会社の人は、カタカナを見て名前を読みます。わからないときは、とばしてください。あとで自分で書けます。
papers-name-kana-hint = カタカナだけで書いてください。たとえば：アミナ。とばすこともできます。
papers-line-kana = • カタカナの名前：{ $name }
self-sitting-name = わたしの名前

# what will stand in the paper
papers-preview-summary = あなたの一枚のまとめ（今話している言葉で作ります）：
papers-preview-cv = あなたの英語のCV：
papers-preview-rirekisho = あなたの履歴書（りれきしょ）：
papers-preview-shokumu = あなたの職務経歴書（しょくむけいれきしょ）：
papers-preview-years = あなたの年の図（線でかきます）：
papers-line-name = • 名前：{ $name }
papers-line-job =
    { $years ->
        [none] • { $what }
       *[other] • { $what }（{ $years }）
    }
papers-line-jobs-more = • ほかの仕事や勉強：{ $count }件
papers-line-strengths = • 得意なこと：{ $count }つ
papers-line-stories = • 短い話：{ $count }つ
papers-line-values = • 大切にすること：{ $count }つ
papers-line-overlap = • したいこと、できること、求められること
papers-line-targets = • 見てみたい仕事：{ $count }つ
papers-line-languages = • あなたの言葉
papers-line-terms = • どう働きたいか
papers-line-wishes = • あなたの言葉と希望：場所、時間
papers-line-years = • 年：{ $count }年分（線でかきます）
papers-line-by-hand = • 自分で書くもの（空けておきます）：写真、名前、生まれた日、住所、電話、免許（めんきょ）
papers-right = これでいいですか。
papers-right-make = はい、作る
papers-right-change = 変える・書きたす
papers-right-leave = 今は作らない
papers-change = 何を変えますか。何を書きたしますか。そのあと、ここに戻れます。

# here it is
papers-marks =
    ※ がある行は、あなたの答えから、わたしが書きました。確かめてください。書類とちがう言葉で書いたところは、あなたが書いたとおりに残して、「{ $paper ->
        [cv] to be translated
       *[other] 要翻訳
    }」（まだ訳していません、という意味）の印を付けました。送る前に、印と、小さい字の説明を消してください。
papers-made-summary = あなたのまとめを、二つの形で作りました。PDF は読んだり見せたりするため、DOCX は変えるためです。これはあなたのものです。わたしからほかの人に、わたすことはしません。
papers-made-cv = あなたの英語のCVを、二つの形で作りました。PDF は見せるため、DOCX は変えるためです。日本では、英語のCVに写真も年齢（ねんれい）も入れません。
papers-made-rirekisho = あなたの履歴書（りれきしょ）を、二つの形で作りました。PDF は印刷（いんさつ）するため、DOCX は変えるためです。名前は、在留カードのとおりに書いてください。送る日も書きます。「性別」（せいべつ）のところは、書かなくてもいいです。写真は 40 × 30 mm で、3か月以内のものです。会社は、在留資格を知りたいことが多いです。カードに書いてあるとおりに、最後のところに一行書いてください。
papers-made-shokumu = あなたの職務経歴書（しょくむけいれきしょ）を、二つの形で作りました。PDF は見せるため、DOCX は変えるためです。名前は、在留カードのとおりに書いてください。送る前に、だれかに日本語を読んでもらってください。
papers-made-years = あなたの年を、図にしました。持っているのは、あなただけです。

# what it is for
papers-next-what = 次は何をしますか。会社に応募（おうぼ）するときは、ここで一緒にリストを作れます。
papers-next-another = ほかの書類
papers-next-sharing = { papers-what-sharing }
papers-next-applications = { menu-flow-applications }
papers-next-goals = { menu-flow-goals }
papers-next-menu = { do-menu }

# what the mentor may see
papers-sharing-nothing = メンターは、あなたの答えを何も見ていません。ここであなたが選ばなければ、このままです。
papers-sharing-now = 今、メンターが見られるもの：
papers-sharing-empty = 見せられる答えが、まだありません。
papers-sharing-what = 何をしますか。
papers-sharing-what-choose = 見せるものを選ぶ
papers-sharing-what-stop = もう何も見せない
papers-sharing-what-leave = このままにする
papers-sharing-which =
    { $chosen ->
        [0] メンターに見せてもいいものは、どれですか。一つずつ選ぶか、番号をいくつか送ってください：「1, 3」。
       *[other] ほかにもありますか。選ばないものは、見えません。
    }
papers-item-self-field = 分野と経験
papers-item-self-work = わたしがしたこと
papers-item-self-strengths = 得意なこと
papers-item-self-stories = 短い話
papers-item-self-values = 大切にすること
papers-item-self-overlap = したい・できる・求められる
papers-item-self-targets = 見てみたい仕事
papers-item-self-terms = どう働きたいか
papers-item-self-years = わたしの年の図
papers-sharing-chosen = メンターが見るのは、これだけです：
papers-sharing-right = これでいいですか。
papers-sharing-shared = 終わりました。いつでもここで、見せるのをやめられます。
papers-sharing-stopped = 終わりました。メンターは、もうあなたの答えを何も見ません。
papers-sharing-same = 何も変えていません。
