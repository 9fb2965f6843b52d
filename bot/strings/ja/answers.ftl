# 案内の答えの見せ方と、その下にあるもの。

answer-from = 確認 { $date } · { $publisher }
do-more = もっと読む
do-card = 窓口で見せるカード
do-sources = 出典
do-text = 日本語の文
do-differently = ほかの言葉で聞く

brief-law = 一般的な情報です。決めるのは入管や、書いてある役所だけです。
brief-stale = もう一度確認する日を過ぎました。役所に聞いてから使ってください。
brief-behind = 英語の元の文のほうが新しいです。
brief-other-language = まだこの言葉でしかありません。
brief-not-reviewed = 機械で訳しました。人はまだ確認していません。
brief-not-vetted = 専門家はまだ確認していません。

useful-ask = 知りたいことが書いてありましたか。
useful-yes = ありがとうございます。
useful-no = では、WELgee の人に聞くことができます。ほかの言葉で聞いてもいいです。
useful-again = それはもう聞きました。
ask-differently = 一つのことだけを聞いてください。書類、役所、手続きの名前も書いてください。
more-all = これで全部です。もっと知りたいときは、WELgee の人に聞いてください。
more-none = まだ答えがないので、続きはありません。自分の言葉で何でも聞いてください。

# 前の答えの続きを聞く言葉。words-… は同じ意味の言葉で、見せません。
words-more = もっと、もっと読む、もっと詳しく、もっとくわしく、詳しく、くわしく、続き、つづき、続きを読む
words-follow-up = いくら、いくらですか、それはいくらですか、お金は、料金は、費用は、手数料は、なぜ、なぜですか、どうして、どうしてですか、どこ、どこですか、どこで、いつ、いつですか、いつまで、いつまでですか、どうやって、どうやってしますか、どのくらい、どのくらいかかりますか、どれくらい、電話番号は、電話は、番号は、それから、そのあとは、ほかには
words-follow-start = それで、それと、じゃあ、では、あと、でも、だったら

words-ask-phone = 電話、でんわ、番号、ホットライン
words-ask-money = いくら、料金、費用、手数料、お金、値段、払い、払う
words-ask-time = どのくらい、どれくらい、何日、何週間、何か月、何ヶ月、何年、何時間、いつまで、期限、締め切り
words-unit-money = 円
words-unit-day = 日、日間
words-unit-week = 週間
words-unit-month = か月、ヶ月、カ月
words-unit-year = 年
words-unit-hour = 時間
