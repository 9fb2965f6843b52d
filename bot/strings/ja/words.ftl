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
words-pause = 休む、休止、一時停止、お休み
words-forget = 忘れて、わすれて、消去、削除、データを消す、データを消して
words-help = ヘルプ、使い方、つかいかた、何ができますか
words-start = 始める、はじめる、スタート、最初から、開始、こんにちは、こんばんは、おはよう、おはようございます、はじめまして、もしもし
words-thanks = ありがとう、ありがとうございます、ありがとうございました、どうも、さようなら、バイバイ、おやすみ、おやすみなさい

## Answers

yes = はい
no = いいえ
words-yes = はい、うん、ええ、そうです、そう、お願いします、おねがいします、いいです、オーケー、わかりました、hai
words-no = いいえ、いや、ううん、違います、ちがいます、いりません、だめ、結構です、けっこうです、iie

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
try-again-closed = この中に ない 答えです。どれか 一つを 選ぶか、番号を 送って ください。
try-again-open = 自分の ことばで 答えて ください。
prompt-offered = 今の 答え：{ $value }
hint-too-long = 長すぎて 残せません。{ $most }文字までで 書いて ください。
hint-number = { $low }から { $high }までの 数字を 一つだけ 送って ください。
