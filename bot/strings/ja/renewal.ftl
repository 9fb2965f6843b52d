# わたしの日付: 在留の最後の日、これから来る日、そのあとのこと。やさしい日本語で書く。
# 法律のルールは案内 residency/* のとおり。こちらから始めるメッセージの一行目には、在留のことばを入れない。

-basis = あなたが教えた日付から数えました。決めるのは入管だけです。入管がちがうことを言ったら、入管のとおりにして、わたしにも教えてください。
renewal-basis = { -basis }

menu-what-dates = わたしの日付

# カレンダーのファイル: ほかの人も見るので、何の日かは書かない
calendar-title = Tomoni: 日付を見てください
calendar-note = Tomoni を開いて「日付」と書いてください。

# 始める
renewal-keep = お知らせを送るには、会話と日付を残すことが必要です。残してもいいですか。今、数えるだけにしますか。
renewal-keep-keep = 残して知らせる
renewal-keep-count = 今、数えるだけ
renewal-hello = いつ何があるか、いっしょに数えましょう。3分くらいです。在留カードか、パスポートのシールを出してください。いつでも「もどる」「やめる」と書けます。

# 最後の日
renewal-last-day = カードかシールに書いてある、在留の最後の日（満了日）はいつですか。たとえば 2027-01-15、2027年1月15日、令和9年1月15日。
renewal-last-day-again = もう一度カードを見て、最後の日をもう一度送ってください。お知らせは全部、この日から数えます。
renewal-which = 二つのちがう日が来ました。一回目は { $first }、二回目は { $second }。書いてあるのはどちらですか。
renewal-which-first = 一回目
renewal-which-second = 二回目
renewal-which-neither = どちらでもない
renewal-last-day-noted = 最後の日：{ $day }。
renewal-last-day-kept = もうすぐなので、この日はもう残しました。質問が少し残っています。あとで続けるときは「日付」と書いてください。
renewal-year-right = { $day } は5年より先です。年は合っていますか。
renewal-not-later = 前に教えてくれた日は { $before } です。{ $day } は、それより後ではありません。本当に新しいカードの日ですか。
renewal-not-clear = 日がまだはっきりしないので、何も変えていません。人といっしょに見るときは「人と話す」、もう一度始めるときは「日付」と書いてください。

# 種類と長さ
renewal-kind = カードやシールに書いてある在留資格は、どれですか。一番目の「特定活動」は、難民申請の結果を待っている人のものです。
renewal-kind-claim = 特定活動（申請中）
renewal-kind-activities = ほかの特定活動
renewal-kind-work = 働くための資格
renewal-kind-study-family = 留学・家族
renewal-kind-unsure = ほか・わからない
renewal-length = もらった在留期間は、全部でどのくらいですか。
renewal-length-1y = 1年
renewal-length-2m = 2か月
renewal-length-3m = 3か月
renewal-length-3y = 3年
renewal-length-5y = 5年
renewal-length-6m = 6か月
renewal-length-30d = 30日か、それより短い
renewal-length-other = ほかの長さ
renewal-unit = 「月」で書いてありますか、「日」で書いてありますか。
renewal-unit-m = 月
renewal-unit-d = 日
renewal-count =
    { $unit ->
        [d] 何日ですか。
       *[m] 何か月ですか。
    }

# 仕事: 書いてあるとおりに
renewal-work = 仕事について、カードと指定書（パスポートに付いている紙。ある人だけ）に何と書いてありますか。書いてあるとおりに選んでください。わたしは想像しません。
renewal-work-none = 就労不可（働けない）
renewal-work-paper = 指定書のとおり
renewal-work-any = 就労制限なし
renewal-work-unsure = わからない
renewal-work-guide = だいじょうぶです。あとで「指定書とは何ですか」と書くと、見る場所を案内します。仕事を始める前に、カードと紙で働いていいか確かめてください。

# 申請したか
renewal-filed = 次の期間の申請（更新か変更）を、もう出しましたか。
renewal-filed-when = 入管が受け取った日はいつですか。窓口のときは、行った日です。
renewal-future = { $filed } は、まだ来ていません。ほかの日ですか。まだ出していませんか。
renewal-future-again = ほかの日
renewal-future-not-yet = まだ出していない
renewal-filed-late = { $filed } は、在留の最後の日 { $last_day } より後です。合っていますか。
renewal-filed-early = { $filed } は、最後の日 { $last_day } よりずっと前です。今のカードのためではなく、「次の期間」のための申請ですか。
renewal-how = どうやって出しましたか。
renewal-how-counter = 窓口
renewal-how-online = オンライン
renewal-how-post = 郵便
renewal-how-scrivener = 行政書士が出した
renewal-receipt = 受け取ってもらった証明は、何がありますか。
renewal-receipt-stamp = カードのはんこ
renewal-receipt-email = 受付のメール
renewal-receipt-paper = ほかの紙
renewal-receipt-none = まだない
renewal-receipt-get = 早く証明をもらってください。窓口で聞きます。オンラインのときは、受付のメールを探します。いつも持っていてください。

# 二つの手続き
renewal-both = 難民申請と、在留の申請は、別の手続きです。今の在留のとき、両方出しましたか。
renewal-both-both = 両方
renewal-both-one = 一つだけ
renewal-both-unsure = わからない
renewal-both-means = 一つの手続きは、もう一つの代わりになりません。難民申請をしているだけでは、適法な在留になりません。在留の申請は、毎回、最後の日までに受け取ってもらいます。窓口で、どちらが出ているか聞いて、両方の証明をもらってください。
renewal-both-human = このことをいっしょに見たいと、WELgee のコーディネーターに知らせますか。あなたの言葉は送りません。

renewal-hour = 日本の何時に知らせますか。最後の二回は、いつも8時です。
renewal-hour-8 = 8:00
renewal-hour-12 = 12:00
renewal-hour-18 = 18:00
renewal-hour-20 = 20:00

# まとめ
renewal-right =
    見てください。
    最後の日：{ $last_day }
    在留資格：{ $kind ->
        [claim] 特定活動（難民申請中）
        [activities] ほかの特定活動
        [work] 働くための資格
        [study-family] 留学・家族
       *[unsure] ほか・わからない
    }
    長さ：{ $unit ->
        [d] { $count }日
        [y] { $count }年
       *[m] { $count }か月
    }
    仕事：{ $work ->
        [none] 就労不可（働けない）
        [paper] 指定書のとおり
        [any] 就労制限なし
       *[unsure] わからない
    }
    申請：{ $filed ->
        [none] まだ
       *[other] { $filed }
    }
    お知らせの時間：{ $hour }時

    これでいいですか。どれかを変えますか。
renewal-right-right = これでいい
renewal-right-last-day = 最後の日
renewal-right-kind = 在留資格
renewal-right-length = 長さ
renewal-right-work = 仕事
renewal-right-filed = 申請
renewal-right-hour = お知らせの時間

# 今どこにいるか
renewal-kept =
    { $pushes ->
        [true] 覚えました。間に合うように知らせます。
       *[false] 覚えました。このページでは、わたしから先に書くことができません。下のファイルを電話のカレンダーに入れてください。何の日かは、題を見てもわかりません。
    }
renewal-only-counted = 数えました。残していないので、お知らせは送りません。下の日を書いておくか、カレンダーのファイルをもらってください。
renewal-state-far =
    { $long ->
        [true] まだ申請の時期ではありません。最後の日は { $last_day } です。申請は、ふつう3か月前の { $opens } から受け取ってもらえます。
       *[false] まだ申請の時期ではありません。最後の日は { $last_day } です。短い期間には、決まった始まりの日がありません。入管に言われたときに行ってください。期間の半分がすぎたころという目安では、{ $opens } です。
    }
renewal-state-open =
    { $long ->
        [true] ふつう、もう申請できます。最後の日は { $last_day } です。{ $counter ->
            [none] それより前の平日に、早めに行ってください。
           *[other] その日、窓口は閉まっています。開いている最後の日は { $counter } です。それより前の平日に、早めに行ってください。
        }
       *[false] 申請の時期だと思います。入管に言われたときに行ってください。最後の日は { $last_day } です。{ $counter ->
            [none] それより前の平日に、早めに行ってください。
           *[other] その日、窓口は閉まっています。開いている最後の日は { $counter } です。
        }
    }
renewal-state-due =
    { $counter ->
        [none] 今、申請してください。最後の日は { $last_day } です。足りない書類があっても、行って聞いてください。
       *[other] 今、申請してください。最後の日は { $last_day } ですが、その日、窓口は閉まっています。開いている最後の日は { $counter } です。足りない書類があっても、行って聞いてください。
    }
renewal-state-filed =
    { $special ->
        [true] { $filed } に申請しました。{ $last_day } までに結果が出なくても、結果が出る日か { $limit } の、早いほうまでは適法な在留です（特例期間）。証明をいつも持って、郵便を見てください。
       *[false] { $filed } に申請しました。30日か、それより短い期間には、{ $last_day } のあとの時間がありません。その日が近いのに結果が出ないときは、入管に行ってください。
    }
renewal-state-special =
    { $confirm ->
        [true] { $last_day } のあと、窓口がまた開いた { $filed } に申請しました。入管が「間に合った」と認めれば、結果が出る日か { $limit } の、早いほうまでは適法な在留です（特例期間）。入管に確かめてください。証明をいつも持ってください。
       *[false] { $filed } に申請しました。間に合っています。結果が出る日か { $limit } の、早いほうまでは適法な在留です（特例期間）。証明をいつも持ってください。新しいカードは、その日より前にもらってください。
    }
renewal-state-no-news = { $filed } に申請しました。{ $last_day } から1か月より長くたちました。入管に行くか電話して、どうなっているか聞いてください。結果が出ないとき、適法な在留は { $limit } までです。
renewal-state-limit = { $limit } が近いです。結果が出ないとき、適法な在留はその日までです。今、入管か、難民支援協会（JAR）03-5379-6001（2024年12月の番号）に電話してください。WELgee の人と話すときは「人と話す」と書いてください。
renewal-state-refused =
    在留の申請が不許可だったと教えてくれました。結果が出ると、{ $last_day } のあとの時間（特例期間）は終わります。もう終わっているかもしれません。今日、弁護士か難民支援協会（JAR）03-5379-6001（2024年12月の番号）に話して、今の在留がどうなっているか入管に聞いてください。WELgee の人と話すときは「人と話す」と書いてください。
    この日付のお知らせは、もう送りません。新しいカードが来たら、ここで教えてください。
renewal-to-confirm = { $filed } は { $last_day } より後なので、間に合ったかどうかは、まだ入管に確かめることが必要です。
renewal-state-expired =
    { $filed ->
        [none] 教えてくれた日付では、最後の日は { $last_day } でした。その日までに申請した人には、ほかのルールがあります。今どうなっているか教えてください。
       *[other] 教えてくれた日付では、{ $filed } に申請して、結果を待てる時間は { $limit } まででした。今どうなっているか教えてください。
    }

# いつ何があるか
renewal-calendar = いつ何があるか：
renewal-when-window-opens = { $on }：このころから申請できます
renewal-when-remind = { $on }：最初のお知らせ。そのあと、だんだん多く知らせます
renewal-when-last-counter-day = { $on }：窓口が開いている最後の日
renewal-when-last-day = { $on }：在留の最後の日
renewal-when-ask-40 = { $on }：まだ何も来なければ、入管に聞く日
renewal-when-limit = { $on }：結果が出ないとき、適法な在留の最後の日

# 書類
renewal-papers = 窓口に持っていくもの：申請書（入管か moj.go.jp/isa にあります）、写真1枚（4 x 3 cm）、パスポート、在留カード（ある人）。
renewal-papers-claim = あなたの場合：特定活動はどの申請書か聞いてください。ふつうは「その他」です。難民申請の受付票か番号と、指定書も持っていきます。6か月の期間を申請するとき、働きたい人は、そのことを紙に書きます。
renewal-papers-activities = あなたの場合：特定活動はどの申請書か、どの書類がいるか聞いてください。申請書は、ふつう「その他」です。指定書も持っていきます。
renewal-papers-work = あなたの場合：会社が出す書類もあります。早めに会社に聞いてください。リストは moj.go.jp/isa にあります。
renewal-papers-study-family = あなたの場合：学校や家族の書類も、早めに聞いてください。リストは moj.go.jp/isa にあります。
renewal-papers-unsure = あなたの場合：どの書類がいるか聞いてください。外国人在留総合インフォメーションセンター：0570-013904（平日 8:30-17:15、多くの言葉）。
renewal-papers-fee = 申請するときは、お金がかかりません。許可のときだけ払います。窓口 6,000円、オンライン 5,500円です（2025年4月から。変わったかもしれないので、moj.go.jp/isa で確かめてください）。

# 窓口で見せるカード
renewal-counter = 窓口で見せるカードです。申請したいことを、ていねいな日本語で書きました。
renewal-counter-card =
    在留期間の更新の申請に参りました。
    必要な書類がそろっているか、ご確認をお願いいたします。足りない書類がございましたら、紙に書いていただけますでしょうか。
    申請を受け付けていただいたことがわかる証明も、お願いいたします。
renewal-counter-filed = 窓口で見せるカードです。結果を聞くことを、ていねいな日本語で書きました。
renewal-counter-filed-card =
    在留期間の最後の日までに、申請をいたしました。
    審査の状況と、特例期間の最後の日を教えていただけますでしょうか。
renewal-counter-expired = 窓口で見せるカードです。相談したいことを、ていねいな日本語で書きました。
renewal-counter-expired-card =
    在留期間が過ぎてしまいました。自分から相談に参りました。
    申請を受け付けていただくことができるか、教えてください。
    通訳と弁護士に連絡したいです。
renewal-counter-review = 窓口で見せるカードです。審査請求をしたいことを、ていねいな日本語で書きました。
renewal-counter-review-card =
    難民不認定の通知を受けました。審査請求をいたします。
    本日、審査請求書を提出します。詳しい理由と資料は、後日提出いたします。
    受け付けたことがわかる書類と、提出期限の最後の日を教えてください。

# 人が必要なとき
renewal-told = 人が必要だということを、WELgee のコーディネーターに知らせました。あなたの言葉は送っていません。仕事の時間に、ここで答えます。夜は、だれも見ていません。何か伝えたいときは「人と話す」と書いてください。
renewal-lawyers =
    助けてくれるところ：難民支援協会（JAR）03-5379-6001（2024年12月の番号）。RAFIQ（関西）06-6335-4440。
    法テラス（弁護士を探す）：0570-078377（平日 9:00-17:00）。
    外国人在留総合インフォメーションセンター：0570-013904（平日 8:30-17:15、多くの言葉）。
renewal-expired =
    まだできることがあります。一人でしなくてもいいです。一日でも早いほうがいいので、今してください。
    1. すぐ話せるなら、まず JAR か弁護士に電話します。返事を何日も待たないでください。
    2. 入管が開いていれば、今日行きます。おくれた申請を受け取ってもらえるか聞きます。決めるのは入管だけです。
    3. パスポート、カード、受付の紙を全部、おくれた理由（病気、手紙など）を書いた紙を持っていきます。
    この日付は残しません。
renewal-late =
    教えてくれた日付では、申請は { $filed } で、最後の日 { $last_day } より後です。今日、弁護士か入管に話してください。おくれた申請として受け取られたか、今の在留はどうなっているか、聞きます。決めるのは入管だけです。
    この日付は残しません。
renewal-state-today =
    今日 { $last_day } が在留の最後の日です。入管が開いていれば、今日、窓口で申請してください。足りない書類があっても行ってください。最後の日はオンラインではできません。東京の窓口は、平日の 9:00-16:00 です。
    今日閉まっているときは、次に開く日に行ってください。受け取ることもある、と行政書士は書いています。
    申請したら、「日付」と書いて教えてください。
renewal-state-closed =
    今から最後の日 { $last_day } まで、窓口は閉まっています。在留カードがあってオンラインで申請できる人は、その日より前にしてください。最後の日はオンラインではできません。
    できない人は、次に窓口が開く日に行ってください。受け取ることもある、と行政書士は書いています。持っているものを全部持っていってください。
    申請したら、「日付」と書いて教えてください。

# わたしの日付、そのあと
renewal-happened = 何がありましたか。何をしますか。
renewal-happened-filed = 申請した
renewal-happened-card = 新しいカードが来た
renewal-happened-more = 書類を求められた
renewal-happened-refused = 不許可・不認定だった
renewal-happened-not-refused = 不許可ではなかった
renewal-happened-expired = 期限がすぎた
renewal-happened-change = 日付を変える
renewal-happened-calendar = 予定とファイル
renewal-happened-papers = 書類のリスト
renewal-happened-stop = お知らせを止める
renewal-happened-remind = また知らせる
renewal-stop = お知らせを止めると、自分で日を覚えておきます。止めるだけですか。日付も忘れますか。
renewal-stop-stop = 止めるだけ
renewal-stop-forget = 日付も忘れる
renewal-stop-go-on = 止めない
renewal-goes-on = わかりました。お知らせを続けます。
renewal-stopped =
    { $forgotten ->
        [true] 日付を忘れて、お知らせを止めました。最後の日は自分で覚えていてください。
       *[false] お知らせを止めました。日付は残っています。また始めるときは「日付」と書いてください。
    }
renewal-no-dates = まだあなたの日付がありません。日付から始めましょう。
renewal-not-filed = わかりました。まだ出していませんね。お知らせを続けます。
renewal-card-hello = よかったです。新しい日付から、また数えます。新しいカードを見てください。

# 書類を求められた
renewal-more-hello = 書類を求める手紙（資料提出通知書）は、不許可ではありません。大切なのは日付です。その日までに答えてください。
renewal-more-by = 手紙に、いつまでと書いてありますか。書いてなければ、とばしてください。
renewal-more-before = 今の日付：{ $by }。
renewal-more-by-again = ちがう日ですか。手紙の日付を書いてください。この日付でよければ、とばしてください。
renewal-more-noted =
    { $past ->
        [true] { $by } は、もうすぎています。まだ出せるか、今日、入管に聞いてください。
       *[false] { $on ->
            [none] 覚えました：{ $by }。もうすぐですから、今出してください。
           *[other] 覚えました：{ $by }。2日前の { $on } に知らせます。
        }
    }
renewal-more-human = 手紙をいっしょに見たいと、WELgee のコーディネーターに知らせますか。あなたの言葉は送りません。
renewal-more-human-yes = { yes }
words-renewal-more-human-yes = { words-yes }
renewal-more-human-no = { no }
words-renewal-more-human-no = { words-no }
renewal-more-human-day = 日付を変える
renewal-more-done = わかりました。出すものは全部、コピーを取ってください。

# 不許可・不認定
renewal-refused-hello = できることがあります。日が少ないものもあります。今日、弁護士か JAR に話してください。
renewal-refused-which = どちらの結果ですか。手紙に書いてあります。「難民」は難民申請、「更新」「変更」は在留の申請です。
renewal-refused-which-refugee = 難民申請
renewal-refused-which-stay = 在留の申請
renewal-refused-which-both = 両方
renewal-refused-which-unsure = わからない
renewal-refused-review =
    難民申請の結果のとき：審査請求は、通知を受け取ってから7日以内に入管へ出します。受け取った日を1日目と数えて、最後の日は窓口で聞いてください。7日を過ぎていても、今すぐ弁護士に電話してください。
    短い文だけで出せます。理由や資料は、あとで出せます。通知、パスポート、カードを持っていって、受付の証明をもらってください。
    そのあと、在留の最後の日も見てください。それは別の手続きです。
renewal-refused-stay = 在留の申請の結果のとき：理由と、今の在留がどうなっているかを入管に聞いて、今日、弁護士に話してください。最後の日のあとに不許可になると、ふつう、帰る準備のための30日か31日の在留を言われます。その日のうちに、弁護士に話してください。
renewal-refused-extra = 在留の申請の結果が出ると、最後の日のあとの時間（特例期間）は終わります。その時間があると思わないでください。入管が言うこと、カードに書いてあることのとおりです。

# わたしのデータ: 日付だけ残す
my-data-erase-first-date = 日付だけ残す
my-data-only-date = メッセージ、名前、覚えたほかのことを全部消します。日付とそのお知らせ、言葉、同意したことは残ります。コーディネーターへの依頼は、終わるまで残ります。そうしますか。
my-data-only-date-done = 終わりました。日付とそのお知らせだけが残っています。

# ほかの答え方。見せない。「3」だけでは月か年かわからないので、もう一度聞く。
words-renewal-length-1y = 一年、1ねん、12か月、12ヶ月
words-renewal-length-2m = 2ヶ月、2ヵ月、2カ月、2月、二か月
words-renewal-length-3m = 3、3ヶ月、3ヵ月、3カ月、3月、三か月、90日
words-renewal-length-3y = 3、三年、3ねん
words-renewal-length-5y = 五年、5ねん
words-renewal-length-6m = 6ヶ月、6ヵ月、6カ月、6月、六か月、半年
words-renewal-length-30d = 30日、15日
words-renewal-hour-8 = 8時、朝8時、朝
words-renewal-hour-12 = 12時、昼
words-renewal-hour-18 = 18時、午後6時、夕方
words-renewal-hour-20 = 20時、夜8時
