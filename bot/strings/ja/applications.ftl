# The list of applications, in the order in which a person meets its words. Options are buttons: at most 20
# letters where there are three or fewer, else 24. An argument that is empty matches [none].

applications-keep = リストを作るには、残すことが必要です。会社、仕事、日付を、あなたが消すまで残します。残してもいいですか。
applications-unkept = では、リストは作りません。紙に書いてもいいです：会社、仕事、送った日、返事、次にすること。
applications-hello = ここは、応募（おうぼ）を書いておく所です。どこに応募したか、どんな返事が来たか、次に何をするか。一つの応募に、短い質問が四つあります。

# adding one
applications-company = どの会社ですか。どこで働きますか。
applications-job = そこでの、どんな仕事ですか。
applications-sent = いつ応募（おうぼ）を送りましたか。日を送ってください（たとえば 2026-11-20）。下から選んでもいいです。
applications-sent-today = 今日
applications-sent-not-yet = まだ送っていない
applications-found = どこで見つけましたか。たとえば、仕事のサイト、ハローワーク、友だち。
applications-full = リストに入るのは { $most }件までです。だから、一番古いものを外します：{ $company }。何もなくならないように、外す前のリストを全部、ここに出します。
applications-added =
    { $sent ->
        [none] 書いておきました：{ $company }。リストでは「まだ送っていない」になっています。
       *[other] 書いておきました：{ $company }、{ $sent } に送った。
    }
applications-another = ほかにも書きますか。

# the list
applications-open = 続いている応募（おうぼ）：{ $count }件
applications-none-open = 今、続いている応募（おうぼ）はありません。
applications-line-planned = • { $title }：まだ送っていない
applications-line-sent =
    { $sent ->
        [none] • { $title }：送った
       *[other] • { $title }：{ $sent } に送った
    }
applications-line-invited = • { $title }：面接（めんせつ）に呼ばれた
applications-line-test = • { $title }：テストがある
applications-line-offer = • { $title }：内定（ないてい）をもらった
applications-line-silent = • { $title }：まだ返事がない
applications-next-line =
    { $day ->
        [none] → 次：{ $next }
       *[other] → 次：{ $next }（{ $day }）
    }
applications-more-open = ほかに { $count }件
applications-what = 何をしますか。
applications-what-update = 新しいことがあった
applications-what-add = 一つ書く
applications-what-file = リストをもらう
applications-what-bye = これで全部
applications-bye = わかりました。あなたのリストは、いつでもここにあります。

# news
applications-which = どれですか。選ぶか、名前の一部を書いてください。
applications-news = { $title }：何がありましたか。
applications-news-sent = 応募を送った
applications-news-invited = 面接に呼ばれた
applications-news-test = テストがある
applications-news-offer = 内定をもらった
applications-news-rejected = 今回は決まらなかった
applications-news-silent = まだ返事がない
applications-news-withdrawn = 自分からやめた
applications-news-next = 次にすること
applications-news-remove = リストから消す
applications-sent-on = 何日に送りましたか。日を送るか、選んでください。
applications-sent-on-today = 今日
applications-invited = 面接（めんせつ）に呼ばれたのは、会社があなたのことをもっと知りたいからです。準備のために、「面接はどのように進みますか」とわたしに聞いてください。
applications-test = テストがあるのは、まだ続いているということです。準備のために、「筆記試験では何が出ますか」とわたしに聞いてください。
applications-offer =
    内定（ないてい）は、会社があなたといっしょに働きたいということです。「はい」と言う前に、契約（けいやく）を確かめられます。条件（じょうけん）を書いたものをたのんでください。自分の在留資格でできる仕事かも、聞いてください。だれかといっしょに見たいときは「人と話す」と書いてください。
    何を確かめるか、どのくらい待ってもらえるかは、「内定をもらいました。何を確認しますか」とわたしに聞いてください。
applications-rejected =
    教えてくれて、ありがとうございます。「いいえ」は、この仕事とこの応募（おうぼ）が合わなかったということです。あなたの価値（かち）のことは、何も言っていません。
    日本では、一つの仕事のために何度も応募するのがふつうです。仕事のサイトが数えると、仕事が見つかった人は、一人で8から20くらい応募していました。これは仕事を探した人みんなの平均（へいきん）で、ほとんどが日本の人です。何かを約束する数字ではありません。
applications-learned = 次のために、学んだことが一つありますか。自分だけのために、短く書いてください。とばしてもいいです。
applications-silent = 返事を全然しない会社もあります。それは、あなたがよくないということではありません。会社が言った日をすぎていたら、ていねいなメールを一度送ってもいいです。
applications-withdrawn = 書いておきました。やめるのは、あなたが決めたことです。もっと合うもののために、時間を使えます。
applications-next = 次にすることがあれば、何ですか。たとえば「メールに返事をする」「会社のことを読む」。
applications-next-on = 何日にしますか。日を送ってください（たとえば 2027-01-15）。下から選んでもいいです。
applications-next-on-tomorrow = 明日
applications-next-on-week = 1週間あと
applications-remind = { $day } に、このことを知らせましょうか。
applications-noted =
    { $next ->
        [none] { $title } のことを、書いておきました。
       *[other] { $title } のことを、書いておきました。次にすること：{ $next }。
    }
applications-remove = { $title } をリストから消しますか。元に戻せません。
applications-removed = リストから消しました。
applications-not-removed = リストに残しておきます。

# as a file
applications-file = あなたのリストを、表にしました。Excel、Numbers、Google スプレッドシートで開けます。
applications-column-company = 会社
applications-column-job = 仕事
applications-column-found = 見つけた所
applications-column-sent = 送った日
applications-column-state = 今どうなっているか
applications-column-next = 次にすること
applications-column-next-on = その日
applications-column-learned = 学んだこと
applications-state-planned = まだ送っていない
applications-state-sent = 送った
applications-state-invited = 面接に呼ばれた
applications-state-test = テストがある
applications-state-offer = 内定をもらった
applications-state-rejected = 今回は決まらなかった
applications-state-silent = まだ返事がない
applications-state-withdrawn = 自分からやめた

# what all lists of a person's own things share
listed-none = その名前のものが見つかりません。一つ選ぶか、名前の一部を書いてください。
listed-several = 合うものが、いくつかあります：{ $names }。名前をもう少し書いてください。

# other words for these buttons
words-applications-sent-today = きょう、本日
words-applications-sent-on-today = きょう、本日
words-applications-next-on-tomorrow = あした、あす
