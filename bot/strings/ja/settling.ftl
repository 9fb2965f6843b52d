# A new job: the first half year. What is said of law is that of the guides residency/job-change-notice,
# work_rights/payslip-and-tax and work_rights/written-conditions. Words in quotes are questions one can write.

# beginning
settling-hello =
    { $keeps ->
        [true] 新しい仕事ですね。よかったです。最初の日と、することを書いておきましょう。2分くらいです。1週間、4週間、12週間、26週間のあとに、どうですかと聞きます。残すのは、日付と、どの話をしたかです。答えは残しません。
       *[false] 新しい仕事ですね。よかったです。最初の日と、することを見ましょう。2分くらいです。何も残さないので、お知らせを送ることができません。変えたいときは「データ」と書いてください。
    }
settling-start = 仕事が始まる日、または始まった日は、いつですか。たとえば 2027-04-01、2027年4月1日。
settling-kind = 最初に、ためしの期間（試用期間：しようきかん、またはトライアル雇用：こよう）がありますか。契約書（けいやくしょ）か労働条件通知書（ろうどうじょうけんつうちしょ）に書いてあります。
settling-kind-trial = ある
settling-kind-regular = ない
settling-trial = ためしの期間は、どのくらいですか。
settling-trial-4 = 1か月
settling-trial-9 = 2か月
settling-trial-13 = 3か月
settling-trial-26 = 6か月
settling-trial-other = ほかの長さ
settling-trial-unsure = わからない
settling-weeks = 何週間ですか。

# the notice of a new employer
settling-card =
    在留カードに書いてある在留資格は、どれですか。新しい会社のことを入管に知らせる必要があるかどうかは、これで決まります。この答えは残しません。
    A  技術・人文知識・国際業務（ぎじゅつ・じんぶんちしき・こくさいぎょうむ）
    B  ほかの、働くための資格。たとえば技能（ぎのう）、介護（かいご）、高度専門職（こうどせんもんしょく）、特定技能（とくていぎのう）
    C  特定活動（とくていかつどう）
    D  定住者（ていじゅうしゃ）、永住者（えいじゅうしゃ）
    E  ほか、またはわからない
settling-card-engineer = A
settling-card-other-work = B
settling-card-designated = C
settling-card-long-term = D
settling-card-unsure = E
settling-notice-owed =
    { $late ->
        [true] この資格の人は、新しい会社に入ってから14日以内に、入管に知らせます。前の会社をやめたときも、同じです（契約機関に関する届出：けいやくきかんに かんする とどけで）。遅れたときは、気がついたらすぐに出します。オンライン、郵便、窓口で出せます。
       *[false] この資格の人は、新しい会社に入ってから14日以内に、入管に知らせます。前の会社をやめたときも、同じです（契約機関に関する届出：けいやくきかんに かんする とどけで）。オンライン、郵便、窓口で出せます。
    }
settling-notice-tied = 高度専門職（こうどせんもんしょく）1号と特定技能（とくていぎのう）の人は、新しい仕事の前に、在留資格の変更（へんこう）が必要です。入管に聞いてください。
settling-notice-designated = 特定活動は、この届出（とどけで）のリストに入っていません。パスポートに付いている紙（指定書）に会社の名前があるときは、会社を変える前に許可が必要です。入管に聞いてください。0570-013904（平日 8:30-17:15、多くの言葉）です。コーディネーターに聞くときは「人と話す」と書いてください。わたしには決められません。
settling-notice-long-term = この資格の人には、ふつう、この届出（とどけで）はありません。確かめたいときは、入管：0570-013904（平日 8:30-17:15、多くの言葉）。
settling-notice-unsure = では、あなたの場合に届出（とどけで）が必要かどうか、聞いてください。入管：0570-013904（平日 8:30-17:15、多くの言葉）。コーディネーターに聞くときは「人と話す」と書いてください。わたしには決められません。
settling-sent = 新しい会社の届出（とどけで）は、もう出しましたか。
settling-sent-done = はい、出した
settling-sent-open = まだ
settling-sent-human = 手伝ってほしい
settling-sent-noted = よかったです。出した証明を、取っておいてください。
settling-notice-where =
    { $again ->
        [true] やり方は、「新しい仕事の14日以内の届出」と書いてください。電話では、入管：0570-013904（平日 8:30-17:15、多くの言葉）。間に合うように、また聞きます。
       *[false] やり方は、「新しい仕事の14日以内の届出」と書いてください。電話では、入管：0570-013904（平日 8:30-17:15、多くの言葉）。
    }

# what comes when
settling-days =
    { $many ->
        [0] 仕事の最初の日：{ $day }。
       *[other]
            { $reminds ->
                [true] 仕事の最初の日：{ $day }。このときに、どうですかと聞きます：
               *[false] 仕事の最初の日：{ $day }。どうなっているか、このときに見るといいです：
            }
    }
settling-day =
    { $talk ->
        [week-1] 1週間のあと：{ $day }
        [trial] ためしの期間のまん中：{ $day }
        [week-4] 4週間のあと：{ $day }
        [week-12] 12週間のあと：{ $day }
       *[week-26] 26週間のあと：{ $day }
    }
settling-what = 何をしますか。
settling-what-payslip = 給与明細の見方
settling-what-sent = 届出（とどけで）のこと
settling-what-change = 最初の日を変える
settling-what-ended = 仕事が終わった
settling-what-nothing = ほかにはない
settling-ended = わかりました。この仕事のことは終わりにして、もう聞きません。やめたときも、届出（とどけで）が必要なことがあります。「仕事をやめたときの14日以内の届出」と書いてください。次の仕事のときは「メニュー」と書いてください。
settling-goes-on = わかりました。何も変えません。

# the talks
settling-talk =
    { $talk ->
        [week-1] 最初の1週間です。短い質問が三つあります。
        [trial] ためしの期間のまん中です。短い質問が二つあります。
        [week-4] 4週間です。給料（きゅうりょう）のことと、どうしているかを聞きます。
        [week-12] 12週間です。短い質問が二つあります。
       *[week-26] この仕事を始めて、半年です。これからのことについて、短い質問が二つあります。
    }
settling-right-yes = はい
settling-right-no = いいえ
settling-right-unsure = わからない
settling-hours = 働く時間と休み時間は、書類にある約束のとおりですか。
settling-place = 場所と仕事は、書類にある約束のとおりですか。
settling-unclear = 仕事で、わからないことがありますか。自分の言葉で書いてください。とばしてもいいです。
settling-conditions = 約束した時間、場所、仕事は、労働条件通知書（ろうどうじょうけんつうちしょ）に書いてあります。「契約の書類がありません」「契約書とちがいます」と書いてください。何ができるか、説明します。相談したいときは「仕事の相談はどこでできますか」と書いてください。
settling-trial-told = あなたの仕事がどう見えているか、もうだれかが話してくれましたか。
settling-trial-after = ためしの期間のあとどうなるか、いつ決まるか、知っていますか。
settling-trial-ask = ためしの期間のまん中は、聞くのにいいときです。こう言えます：「これまでの仕事はいかがでしょうか。試用期間（しようきかん）のあとについても教えてください。」（わたしの仕事は、今までどうですか。ためしの期間のあとのことも教えてください、という意味）。もっと知りたいときは「試用期間はどのくらいですか」と書いてください。
settling-payslip-come = 最初の給与明細（きゅうよめいさい）は、もうもらいましたか。
settling-payslip-come-yes = はい
settling-payslip-come-not-yet = まだ
settling-payslip-later = もらったら、「メニュー」と書いて、もう一度ここを開いてください。一行ずつ、いっしょに見ます。
settling-going = 全体では、仕事はどうですか。
settling-going-well = うまくいっている
settling-going-so-so = まあまあ
settling-going-badly = うまくいっていない
settling-going-words = 何が大変ですか。短い言葉でいいです。とばしてもいいです。あなたがだれかに送ると決めたとき以外は、残しません。
settling-going-ask = わたしに聞くこともできます。たとえば「仕事の相談はどこでできますか」「上司がどなります」「職場でどうやって助けてもらいますか」と書いてください。
settling-someone = わからないことがあるとき、仕事で、聞ける人がいますか。
settling-someone-ask = 聞く人を一人決めておくと、いいです。こう言えます：「分からないときは、どなたに聞けばよいでしょうか。」（わからないときは、だれに聞いたらいいですか、という意味）。もっと知りたいときは「職場でどうやって助けてもらいますか」と書いてください。

# the payslip, line by line
settling-payslip = あなたの給与明細（きゅうよめいさい）を、一行ずつ見ます。名前は、少しちがうかもしれません：
settling-payslip-pay = 総支給額（そうしきゅうがく）：何も引かない、全部の給料（きゅうりょう）です。時間とお金を、契約書（けいやくしょ）とくらべてください。
settling-payslip-health = 健康保険（けんこうほけん）：病気やけがのときの保険で、あなたが払う分です。会社が半分払います。
settling-payslip-pension = 厚生年金（こうせいねんきん）：年金で、あなたが払う分です。会社が半分払います。
settling-payslip-employment = 雇用保険（こようほけん）：仕事をなくしたときなどの保険です。少しだけ払います。
settling-payslip-income-tax = 所得税（しょとくぜい）：もらったお金の税金です。毎月払います。
settling-payslip-resident-tax = 住民税（じゅうみんぜい）：去年もらったお金の税金です。6月から次の年の5月まで払います。最初の年は、ないことが多いです。あとで、6月に始まると、もらうお金が少なくなります。
settling-payslip-other = ほかに引くお金（家賃：やちんなど）：会社と働く人が、約束を書いておくことが必要です。まちがいをした罰（ばつ）のお金は、取ってはいけません。
settling-payslip-take-home = 差引支給額（さしひきしきゅうがく）、手取り（てどり）：あなたがもらうお金です。
settling-payslip-clear = 書いてあることは、全部わかりますか。約束のとおりですか。
settling-payslip-ask = 会社に聞いてもいいです：「この控除（こうじょ）は何ですか。」（どうしてこのお金を引きますか、という意味）。何パーセントかなど、もっと知りたいときは「給与明細の見方を教えてください」と書いてください。保険がないときは「社会保険に入らなければならない人はだれですか」、お金が足りないときは「給料が払われません」と書いてください。

# what next
settling-next = 半年は、これからのことを考えるのに、いいときです。次は、何がしたいですか。
settling-next-stay = 今の所で成長する
settling-next-language = 日本語をもっと学ぶ
settling-next-other-work = 自分の仕事に近い仕事
settling-next-status = もっと長い在留
settling-next-rest = 今のままでいる
settling-next-unsure = まだわからない
settling-next-stay-ask = いいですね。目標を作ると、役に立ちます。「メニュー」と書いてください。仕事で話すときのために、「仕事のフィードバックはどうやってもらいますか」と書いてください。
settling-next-language-ask = いいですね。「無料で日本語を勉強できる所はどこですか」と書くと、クラスを案内します。
settling-next-other-work-ask = いいですね。「最初の仕事からもっとよい仕事へ」と書いてください。コーディネーターといっしょに考えることもできます。「人と話す」と書いてください。
settling-next-status-ask = いいですね。「就労ビザに変えたいです」「永住の条件は何ですか」と書いてください。決めるのは入管だけです。コーディネーターといっしょに見ることもできます。「人と話す」と書いてください。
settling-next-rest-ask = それも、一つの答えです。半年は、長い時間です。
settling-next-unsure-ask = 急がなくていいです。だれかと話しながら考えたいときは、「人と話す」と書いてください。

# the end of a talk
settling-thanks = ありがとうございます。残すのは、話をしたということだけです。
settling-again = 今、このことのお知らせはありません。また、わたしから聞きましょうか。
settling-next-talk =
    { $day ->
        [none] これで終わりです。いつでも書いてください。ここにいます。
       *[other] { $day } にまた聞きます。
    }
