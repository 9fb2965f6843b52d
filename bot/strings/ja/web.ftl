# ウェブチャットの画面。だれかが横から見ても、使う理由がわからない言葉だけを書く。

web-language-name = 日本語
web-language = 言葉
web-skip = 書くところへ
web-log = 会話
web-more = ほかのこと
web-data = わたしのデータ
web-always = いつでも使えるボタン
web-menu = メニュー
web-human = 人と話す

web-greeting = 日本での仕事や生活のこと、何でも聞いてください
web-intro = あなたの言葉で書いてください。下から選んでもいいです。登録はいりません。
web-example-1 = WELgee は何をしてくれますか
web-example-2 = ここに書いたことは、だれが読みますか
web-example-3 = 今日、助けがほしいです。どこに電話できますか
web-night = 夜は、WELgee の人はこのチャットを見ていません。今あぶないとき: 警察 110、火事と救急車 119。

web-box = メッセージ
web-placeholder = メッセージを書く
web-send = 送る
web-you = あなた
web-person = WELgee の人
web-typing = Tomoni が書いています
web-newer = 新しいメッセージ
web-choices = 答え
web-chosen = 選びました

web-sources = 出典
web-checked = 確認した日:
web-undated = 日付なし
web-card = 窓口で見せる文
web-card-full = 大きく見せる
web-close = 閉じる

web-sending = 送っています
web-unsent = まだ送れていません。ここに残して、もう一度送ります。
web-reconnecting = もう一度つないでいます
web-offline = 今はつながっていません。もう一度試してください。
web-returned = 書いた文は、書くところに戻しました。

web-leave = この電話から出る
web-leave-title = この電話から出ますか
web-leave-text =
    チャットはこの電話から消えます。この電話でも、ほかの電話でも、もう開けません。

    あなたが話したことは、期間が終わるまで WELgee に残ります。もらいたいとき、消したいときは、先に「わたしのデータ」を選んでください。
web-leave-yes = 出る
web-leave-no = 出ない
web-leave-data = 先に「わたしのデータ」
web-left-title = 出ました
web-left-text =
    この電話では、あなたのチャットはもう開けません。

    ブラウザーの履歴にこのページが残ることがあります。履歴から消せます。
web-left-new = 新しいチャットを始める

web-lost = 前のチャットは、ここではもう開けません。新しいチャットです。
web-noscript = このチャットには JavaScript が必要ですが、このブラウザーでは止まっています。使えるようにするか、ここを教えてくれた WELgee の人に聞いてください。
web-noscript-contact = { $contact } に書いてもいいです。

web-sorry = うまくいきませんでした
web-onward = チャットに戻る
web-too-fast = 短い時間にたくさん届きました。少し待ってください。そのあと自動で続きます。
web-too-many = このインターネット接続から、新しいチャットがたくさん開かれました。あとでもう一度開くか、ほかの接続を使ってください。
web-too-large = 長すぎて、一度に送れません。短くしてください。
web-empty = 先に何か書いてください。
web-malformed = メッセージを読めませんでした。ページをもう一度開いてください。
web-elsewhere = このチャットのページから来たものではないので、何もしませんでした。
web-no-cookie = この電話のチャットは終わったか、ブラウザーがクッキーを残していません。このページのクッキーを許可して、もう一度開いてください。
web-unavailable = 今は保存できませんでした。ここに残して、もう一度送ります。
web-fault = こちらで問題が起きました。もう一度試します。だめなときは、ページをもう一度開いてください。
web-no-file = そのファイルは、もうここにありません。
