# Once a week: how was it? And the first lines with which we invite to a flow.

# Invitations. We begin these messages, perhaps on a screen that others see (also at work), so no word in
# them says what it is about. The buttons under them: yes, tomorrow, never again.
open-checkin = こんにちは、Tomoni です。今週はどうでしたか。二つ選ぶだけです。今しますか。
open-settling = こんにちは、Tomoni です。今日は、短い質問がいくつかあります。3分くらいです。今しますか。
open-goals = こんにちは、Tomoni です。今週のステップをいっしょに見ますか。2分です。
open-course = こんにちは、Tomoni です。次の短いレッスンがあります。5分くらいです。続けますか。
open-applications = こんにちは、Tomoni です。あなたのリストに、今日の予定があります。いっしょに見ますか。
open-last = じゃまをしたくないので、わたしから聞くのは、これで最後にします。書いてくれれば、いつでもここにいます。「メニュー」と書いてください。
open-do-now = はい、今
open-do-later = 明日
open-do-enough = お知らせを止める
open-later = わかりました。{ $day } にまた聞きます。
open-enough = わかりました。このメッセージを止めます。また続けたいときは、いつでも「メニュー」と書いてください。

# check-in
checkin-hello =
    { $keeps ->
        [true] 毎週、二つ選ぶだけです。よければ、短い言葉も書けます。答えを見るのは、このチャットのあなただけです。仕事を探すことには使いません。先にあなたに聞かないで、だれかに何かを伝えることはしません。
       *[false] 二つ選ぶだけです。よければ、短い言葉も書けます。何も残さないので、これまでの週の様子を見せることも、お知らせを送ることもできません。変えたいときは「データ」と書いてください。
    }
checkin-week = 今週はどうでしたか。
checkin-week-very-good = とてもよかった
checkin-week-good = よかった
checkin-week-so-so = まあまあ
checkin-week-hard = 大変だった
checkin-week-very-hard = とても大変だった
checkin-week-day = 聞く曜日を変える
checkin-way = 今、こまっていることがありますか。
checkin-way-nothing = ない
checkin-way-papers = 書類
checkin-way-work = 仕事
checkin-way-money = お金
checkin-way-health = 健康
checkin-way-people = 人のこと
checkin-way-other = ほかのこと

# sleep and mood, only where it was allowed
checkin-allowed = よく眠れるか、気持ちはどうかも、聞いていいですか。一つずつ選ぶだけです。見るのはあなただけです。これを聞くのは一度だけです。両方でも、なしでもいいです。
checkin-allowed-both = 両方
checkin-allowed-sleep = 眠りだけ
checkin-allowed-mood = 気持ちだけ
checkin-allowed-none = なし
checkin-sleep = 今週は、よく眠れましたか。
checkin-sleep-very-good = とてもよく眠れた
checkin-sleep-good = よく眠れた
checkin-sleep-so-so = まあまあ
checkin-sleep-hard = よくなかった
checkin-sleep-very-hard = とてもよくなかった
checkin-mood = 気持ちはどうですか。
checkin-mood-very-good = とてもいい
checkin-mood-good = いい
checkin-mood-so-so = まあまあ
checkin-mood-hard = 落ちこんでいる
checkin-mood-very-hard = とても落ちこんでいる
checkin-words = 自分のために、今週のことを短く書きますか。とばしてもいいです。
checkin-thanks =
    { $keeps ->
        [true] ありがとうございます。書いておきました。
       *[false] 話してくれて、ありがとうございます。何も残していません。
    }

# what to ask, by what is in the way; the words in quotes are questions that one can write
checkin-ask-papers = 書類のことは、いつでもわたしに聞けます。たとえば「カードの更新はいつからですか」「無料の法律相談」と書いてください。
checkin-ask-work = 仕事のことは、いつでもわたしに聞けます。たとえば「仕事の相談はどこでできますか」「上司がどなります」と書いてください。
checkin-ask-money = お金のことは、いつでもわたしに聞けます。たとえば「食べ物はどこでもらえますか」「給料が払われません」と書いてください。
checkin-ask-health = 健康のことは、いつでもわたしに聞けます。たとえば「英語を話す医者」「だれかに話を聞いてほしい」と書いてください。
checkin-ask-people = だれかにひどいことをされているときは、たとえば「職場のハラスメント」と書いてください。人に会いたいときは、「次の WELgee サロンはいつですか」と書いてください。
checkin-ask-other = どんなことか、あなたの言葉でそのまま書いてください。役に立つかもしれないものを探します。人と話すときは「人と話す」と書いてください。

# a low answer
checkin-low = こういう週を、一人でがまんするのは大変です。一人でがまんしなくてもいいです。WELgee のコーディネーターが、仕事の時間に話を聞けます。今日だれかと話したいときは、「だれかに話を聞いてほしい」と書いてください。電話の番号を案内します。今あぶないときは、警察 110、火事と救急車 119。
tell-coordinator =
    { $about ->
        [settling] 新しい仕事で、よくないこと、わからないことがあると、コーディネーターに伝えていいですか。コーディネーターは、仕事の時間に答えます。あなたが選ばなければ、あなたの言葉は送りません。
       *[checkin] あなたが「様子を聞いてほしい」と思っていると、コーディネーターに伝えていいですか。コーディネーターは、仕事の時間に答えます。あなたが選ばなければ、あなたの言葉は送りません。
    }
tell-coordinator-tell = はい（言葉は送らない）
tell-coordinator-words = はい（言葉も送る）
tell-coordinator-human = コーディネーターに書く
tell-coordinator-no = いいえ、いいです
tell-told = コーディネーターに伝えました。答えは、仕事の時間に、このチャットに来ます。
tell-not-told = わかりました。だれにも伝えません。いつでも「人と話す」と書いてください。

# goals
checkin-step = あなたの目標：{ $goal }。今週は、どうでしたか。
checkin-step-some = 少し進んだ
checkin-step-none = 今週はしていない
checkin-step-stuck = 進めない
checkin-stuck = それは、メンターと話すといいことです。コーディネーターと話すときは「人と話す」と書いてください。もっと小さなステップにするのも、いいかもしれません。

# how the weeks went
checkin-trend = これまでの週：
checkin-trend-week =
    { $week ->
        [1] ■□□□□ { DATETIME($on, dateStyle: "medium") }：とても大変だった
        [2] ■■□□□ { DATETIME($on, dateStyle: "medium") }：大変だった
        [3] ■■■□□ { DATETIME($on, dateStyle: "medium") }：まあまあ
        [4] ■■■■□ { DATETIME($on, dateStyle: "medium") }：よかった
       *[5] ■■■■■ { DATETIME($on, dateStyle: "medium") }：とてもよかった
    }

# the next one
checkin-day = 何曜日に聞きましょうか。
checkin-day-mon = 月曜日
checkin-day-tue = 火曜日
checkin-day-wed = 水曜日
checkin-day-thu = 木曜日
checkin-day-fri = 金曜日
checkin-day-sat = 土曜日
checkin-day-sun = 日曜日
checkin-day-none = 聞かないでください
checkin-next =
    { $pushes ->
        [true] { $day } にまた聞きます。
       *[false] { $day } にまた聞きます。このページでは、わたしから先に書くことができません。また来たときに、ここに質問があります。
    }
checkin-no-next = わかりました。わたしからは聞きません。様子を話したいときは、いつでも「メニュー」と書いてください。
