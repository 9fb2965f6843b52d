### Words that a person may answer or command with, and the sentences of the engine itself.
### A message `words-…` is a list of synonyms, separated by commas; it is never shown.

## Commands

words-menu = メニュー、めにゅー、一覧
words-language = 言語、ことば、言葉、言語を変える、ことばを変える
words-human = 人、人間、スタッフ、コーディネーター、担当者、人と話す、人と話したい、スタッフと話したい
words-stop = 止める、やめる、終わり、おわり、ストップ、キャンセル、中止
words-back = 戻る、もどる、前に戻る、前へ
words-skip = スキップ、飛ばす、とばす、あとで、後で、パス
words-data = データ、私のデータ、わたしのデータ、個人情報、プライバシー
words-dates = 日付、わたしの日付、私の日付、更新、ビザのお知らせ、ひづけ
words-pause = 休む、休止、一時停止、お休み
words-forget = 忘れて、わすれて、消去、削除、データを消す、データを消して
words-help = ヘルプ、使い方、つかいかた、何ができますか
words-start = 始める、はじめる、スタート、最初から、開始、こんにちは、こんばんは、おはよう、おはようございます、はじめまして、もしもし
words-clear = チャットを消す, チャットを消して
words-thanks = ありがとう、ありがとうございます、ありがとうございました、どうも、さようなら、バイバイ、おやすみ、おやすみなさい

## Answers

yes = はい
no = いいえ
words-yes = はい、うん、ええ、そうです、そう、お願いします、おねがいします、いいです、オーケー、わかりました、hai
words-no = いいえ、いや、ううん、違います、ちがいます、いりません、だめ、結構です、けっこうです、iie
words-relative-day = 今日、きょう、明日、あした、あす、昨日、きのう、来週、らいしゅう、来月、らいげつ、来年、らいねん、今週、今月、こんげつ、先週、先月、せんげつ、月末、もうすぐ

## Names of languages: always in the language itself

language-en = English
language-ja = 日本語
language-fr = Français
language-ar = العربية
language-uk = Українська
language-fa = دری / فارسی
words-language-en = 英語、えいご
words-language-ja = にほんご、やさしい日本語
words-language-fr = フランス語、ふらんすご
words-language-ar = アラビア語、あらびあご
words-language-uk = ウクライナ語、うくらいなご
words-language-fa = ダリー語、ダリ語、ペルシャ語、ペルシア語

## Under a question

skip = とばす
back = もどる
try-again-closed = この中にない答えです。どれか一つを選ぶか、番号を送ってください。
try-again-open = 自分のことばで答えてください。
prompt-offered = 今の答え：{ $value }
hint-too-long = 長すぎて残せません。{ $most }文字までで書いてください。
hint-number = { $low }から { $high }までの数字を一つだけ送ってください。
hint-date-form = 書いてあるとおりに、日付を一つ送ってください。たとえば 2027-01-15、2027年1月15日。ほかのことは、質問の文で書いてください。
hint-date-two-ways = 二つの日に読めます：{ $first }、または { $second }。前の日なら { $first-iso }、後の日なら { $second-iso } と送ってください。
hint-date-year = 年も 4つの数字で書いてください。たとえば 2027-01-15。
hint-date-no-such-day = その日はカレンダーにありません。書いてある日付をもう一度見て、送ってください。
hint-date-calendar = その年はほかのカレンダーの年です。カードや手紙に書いてあるとおりに送ってください。たとえば 2027-01-15、令和9年1月15日。
hint-date-weekday = その日は { $first } です。曜日と日付が合いません。もう一度見て、日付だけを送ってください。たとえば { $first-iso }。
