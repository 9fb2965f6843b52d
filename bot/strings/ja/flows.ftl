# フローの言葉。人が出会う順に並べる。

# welcome
welcome-hello = わたしは WELgee のチャット、Tomoni です。役に立てるように、短い質問が二つあります。いつでも何でも聞いてください。
welcome-language = どの言葉で話しますか。
welcome-kept =
    会話を残していいとき: メッセージは30日、名前、あなたが教えた日付、仕事や目標や毎週についての答えは、あなたが消すまで残します。暗号にして残します。前の続きから話すため、そして大切な日を知らせるために使います。コーディネーターは、あなたが送ったものを見ます。わたしが答えられなかった質問は、案内を書く人が見ます。だれの質問かは見えません。
    残さないとき: それでも何でも聞けます。メッセージは24時間以内に消します。

    わたしたちから、入管、警察、大使館、会社にあなたの情報を渡すことはしません。裁判所の令状があるときは、従わなければならないことがあります。ほかの公の求めは、まず代表と弁護士に行きます。チャットは、完全に秘密の通信ではありません。
welcome-keep = この会話を残してもいいですか。
welcome-without = わかりました。何も残しません。何でも聞いてください。考えが変わったら「データ」と書いてください。
welcome-name = 何と呼べばいいですか。好きな名前でいいです。言わなくてもいいです。
welcome-done =
    { $name ->
        [none] ありがとうございます。あなたの言葉で何でも聞いてください。「メニュー」と書くと、できることが出ます。「人と話す」と書くと、人に送れます。
       *[other] { $name }さん、ありがとうございます。あなたの言葉で何でも聞いてください。「メニュー」と書くと、できることが出ます。「人と話す」と書くと、人に送れます。
    }

# menu
menu-what = 何をしますか。
menu-what-ask = 質問する
menu-what-human = 人と話す
menu-what-language = 言葉を変える
menu-what-my-data = わたしのデータ
menu-how-to-ask = 友だちに話すように、そのまま書いてください。たとえば「カードの更新はいつからですか」「引っこしました。どこに言いますか」。確認した案内から答えて、出典も言います。

# language
language-which = どの言葉で話しますか。
language-set = これから日本語で話します。

# human
human-who = WELgee のコーディネーターが、仕事の時間に読みます。答えはこのチャットに来ます。夜や休みの日は、だれも見ていません。今あぶないときは、警察 110、火事と救急車 119 に電話してください。
human-about = どんなことですか。短くていいです。書かなくてもいいです。
human-send =
    { $about ->
        [none] コーディネーターに送りますか。あなたの言葉を見ます。用事が終わるまで残します。
       *[other]
            コーディネーターに送りますか。あなたの言葉を見ます。用事が終わるまで残します。

            あなたが書いたこと：「{ $about }」
    }
human-sent = 送りました。答えはこのチャットに来ます。待つ間も、わたしに聞いてください。
human-not-sent = 何も送っていません。

# who agreed to older terms, before something that only newer ones name
newer-terms-new = 会話を残してよいと言ってもらったあとで、できることが増えました。あなたの答えから履歴書などを作ること、目標、応募（おうぼ）のリスト、毎週の短い質問です。そのためには、仕事や目標や毎週についての答えも、あなたが消すまで、暗号にして残します。
newer-terms-questions = もう一つ新しいこと：わたしが答えられなかった質問は、案内を書く人が見ます。だれの質問かは見えません。
newer-terms-keep = これも残していいですか。残さないときも、前に同意したことは、そのままです。
newer-terms-yes = ありがとうございます。いつでも変えられます。「データ」と書いてください。
newer-terms-no = わかりました。名前と日付は、そのままです。ここであなたが話すことは残しません。いつでも変えられます。「データ」と書いてください。

# my data
my-data-what = あなたの情報は、あなたのものです。何をしますか。
my-data-what-kept = 何を残すか見る
my-data-what-export = 全部もらう
my-data-what-pause = お知らせを休む
my-data-what-keep-yes = 会話を残す
my-data-what-keep-no = 残すのをやめる
my-data-what-erase = 全部消す
my-data-kept =
    残すもの: メッセージ（30日）、会話の答え（会話が終わるまで）、覚えてほしいと言ったこと、仕事や目標や毎週についての答え、言葉、コーディネーターへの依頼、同意したこと。名前、言葉、連絡先は暗号にします。
    コーディネーターは、あなたが送った依頼を見ます。わたしが答えられなかった質問は、案内を書く人が見ます。だれの質問かは見えません。長い番号は消します。ほかのだれにも渡しません。
my-data-keeping = これから会話を残します。メッセージは30日、名前、日付、仕事や目標や毎週についての答えは、あなたが消すまで残します。わたしが答えられなかった質問は、案内を書く人が見ます。だれの質問かは見えません。
my-data-stop = 残すのをやめると、あなたの日付も消えて、日付のお知らせも来ません。日付とお知らせだけ残して、ほかを忘れることもできます。どうしますか。
my-data-stop-stop = やめる（お知らせなし）
my-data-stop-date = 日付だけ残す
my-data-stop-keep = このまま残す
my-data-still-kept = 何も変えていません。会話と日付を残します。
my-data-export-ready = わたしたちが持っている、あなたのこと全部です。一つはプログラム用（JSON）、一つは読むため（テキスト）です。
my-data-pause = どのくらいの間、こちらからメッセージを送らないようにしますか。あなたが書けば答えます。
my-data-pause-week = 1週間
my-data-pause-month = 1か月
my-data-pause-until = わたしが言うまで
my-data-pause-none = 休まない
my-data-paused = わかりました。こちらからは送りません。日付のお知らせも止まります。大切な日は自分で覚えていてください。
my-data-resumed = わかりました。こちらからも送ります。
my-data-erase-first = 消すと、メッセージ、名前、日付、依頼がなくなります。お知らせも止まります。元に戻せません。消しますか。
my-data-erase-first-erase = はい、消します
words-my-data-erase-first-erase = { words-yes }
my-data-erase-first-keep = いいえ、残します
words-my-data-erase-first-keep = { words-no }
my-data-erase-second = 最後の質問です。本当に今、全部消しますか。
my-data-erase-second-erase = 今すぐ全部消す
my-data-erase-second-clear = 消して、チャットも消す
my-data-erase-second-keep = いいえ、残します
words-my-data-erase-second-keep = { words-no }
my-data-not-erased = 何も消していません。

# what all flows share
progress = { $of }のうち{ $at }。あと{ $minutes }分くらい
list-comma = {"、"}
hint-several = 番号(ばんごう)かボタンでえらんでください。いくつかいっしょでもいいです:「1, 3, 4」
hint-several-most = ここでは{ $most }つまでえらべます。
done = これでいいです
words-done = 終わり、終わりです、これで終わり、これで終わりです、これでいい、以上、以上です、もういい、もういいです、十分、十分です
