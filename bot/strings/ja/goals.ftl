# The goals, in the order in which a person meets their words. Options are buttons: at most 20 letters where
# there are three or fewer, else 24. An argument that is empty matches [none].

goals-keep = 目標は、何週間もかけて育てます。だから、あなたが消すまで残したいです。残してもいいですか。残さないときも、今いっしょに目標を作れます。あなたがコピーしておいてください。
goals-hello = 終わりから始めましょう。3年あと、1年あと、3か月あとに、どうなっていたいですか。そして、今週できることは何ですか。5分くらいです。どれもとばせます。

# looking ahead
goals-picture = ここまでの、あなたの「これから」です。とばしたものは、そのまま残ります。
goals-picture-three-years = • 3年あと：{ $text }
goals-picture-one-year = • 1年あと：{ $text }
goals-picture-three-months = • 3か月あと：{ $text }
goals-three-years = 3年あと：ふつうの日が、どんな日だったらいいですか。仕事、勉強、家など、あなたに大切なことを書いてください。短い言葉で十分です。
goals-one-year =
    { $later ->
        [none] 1年あと：どうなっていたいですか。
       *[other] 3年あと：「{ $later }」。そこへ進むために、1年あとには、どうなっていることが必要ですか。
    }
goals-three-months =
    { $later ->
        [none] 3か月あと：どうなっていたいですか。
       *[other] 1年あと：「{ $later }」。そのために、3か月あとには、どうなっていることが必要ですか。
    }
goals-this-week =
    { $later ->
        [none] 今週は、何ができそうですか。一つ書いてください。
       *[other] 3か月あと：「{ $later }」。そのために、今週は、何ができそうですか。一つ書いてください。
    }
goals-picture-noted = あなたの「これから」を書いておきました。いつでも変えられます。

# a goal, in small questions
goals-what =
    { $suggested ->
        [true] 具体的に、何をやりとげたいですか。自分の言葉で書いてください。下から一つ選んでもいいです。あなたのレッスンと、あなたの「これから」から出しました。
       *[false] 具体的に、何をやりとげたいですか。数えられるもの、名前を言えるものがある文がいいです。「仕事を探す」より「応募（おうぼ）を三つ送る」のように書きます。
    }
goals-exactly = あなたが書いたこと：「{ $text }」。具体的に、何をしますか。数えられるもの、名前を言えるものがあると、いいです。とばすと、このまま残ります。
goals-sign = できたことが、何でわかりますか。たとえば「三つの会社から、受け取りましたという返事が来た」。
goals-until = いつまでにしますか。日を送ってください（たとえば 2027-01-15）。下から選んでもいいです。
goals-until-week = 1週間あと
goals-until-month = 1か月あと
goals-until-quarter = 3か月あと
goals-mine = これは、自分でできることですか。ほかの人が決めることですか。
goals-mine-yes = 自分でできる
goals-mine-partly = 一部は自分でできる
goals-mine-no = ほかの人が決める
goals-my-part = では、自分でできる部分を選びましょう。「仕事をもらう」より「応募（おうぼ）を三つ送る」のように書きます。「{ $text }」の中で、あなたができることは何ですか。とばすと、このまま残ります。
goals-all-right =
    あなたの目標：{ $text }
    { $sign ->
        [none] できたことがわかるもの：まだ決めない
       *[other] できたことがわかるもの：{ $sign }
    }
    { $until ->
        [none] いつまで：まだ決めない
       *[other] いつまで：{ $until }
    }

    これでいいですか。変えたいときは、もどってください。
goals-all-right-keep = これでいい
goals-all-right-leave = やめておく
goals-noted = 書いておきました。今週の小さな一つのステップは、いい始まりです。
goals-copied = わたしは残しません。あなたがよく見る所に、コピーしておいてください。
goals-left = やめておきました。何も書いていません。

# a fourth goal
goals-fourth = 今、目標が三つあります。一週間にできるのは、三つくらいまでです。先に一つ空けますか。新しい目標を、あとにしますか。
goals-room = どれを外しますか。
goals-room-later = 新しい目標はあとで
goals-three-stay = では、この三つを続けます。新しい目標は、空いたときにしましょう。

# once a week
goals-weekly = 週に一度、どうなっているか聞きましょうか。目標ごとに、一つ選ぶだけです。
goals-weekly-on = わかりました。週に一度聞きます。三回返事がなければ、わたしからやめます。
goals-weekly-off = わかりました。聞きません。いつでもまた来てください。

# coming back
goals-open = あなたの今の目標：
goals-line =
    { $until ->
        [none] • { $text }
       *[other] • { $text }（{ $until } まで）
    }
goals-none-open = 今、続けている目標はありません。
goals-now = 何をしますか。
goals-now-progress = どうなっているか話す
goals-now-new = 新しい目標
goals-now-picture = これからをまた考える
goals-now-weekly = 毎週聞いてもらう
goals-now-quiet = 毎週は聞かないで
goals-now-bye = これで全部
goals-later = わかりました。目標を作りたいときに、また来てください。
goals-bye = わかりました。あなたの目標は、いつでもここにあります。

# how it is going
goals-look = 目標を見てみましょう。一つずつ選ぶだけです。
goals-step =
    { $until ->
        [none] 「{ $text }」：今、どうなっていますか。
       *[other] 「{ $text }」、{ $until } まで：今、どうなっていますか。
    }
goals-step-none = まだ
goals-step-some = 進んでいる
goals-step-done = できた
goals-step-gone = この目標をやめる
goals-round = ありがとうございます。今は、こうなっています：
goals-round-none = • まだ：{ $text }。このまま続けます。
goals-round-some = • 進んでいる：{ $text }
goals-round-done = • できた：{ $text }。あなたがしたことです。
goals-round-gone = • やめた：{ $text }。合わなくなったものをやめるのも、自分で決めることの一つです。
goals-smaller = 「{ $text }」は、しばらく進んでいません。大きすぎるから、ということが多いです。もっと小さくすれば、一週間でできるかもしれません。これをやめて、小さいほうを目標にすることもできます。

# other words for this button
words-goals-all-right-keep = はい、いいです、オーケー、OK
