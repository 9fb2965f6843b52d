# The menu: what is half done, its groups, and every flow by name (labels of 24 characters at most).
menu-waiting = とちゅうのものがあります:
menu-what-go-on = つづける
menu-what-prepare = 履歴書と面接
menu-what-learn = 仕事を学ぶ
menu-what-weeks = 目標と毎週
menu-which = どれにしますか。
menu-flow-self_analysis = 自己分析
menu-flow-self_work = { self-sitting-work }
menu-flow-self_strengths = { self-sitting-strengths }
menu-flow-self_stories = { self-sitting-stories }
menu-flow-self_values = { self-sitting-values }
menu-flow-self_overlap = { self-sitting-overlap }
menu-flow-self_targets = { self-sitting-targets }
menu-flow-self_terms = { self-sitting-terms }
menu-flow-self_years = えらんだ年
menu-flow-papers = 履歴書などの書類
menu-flow-rehearsal = 面接の練習
menu-flow-applications = 応募のリスト
menu-flow-course = 就職のコース
menu-flow-norms = 職場のマナー
menu-flow-goals = 目標
menu-flow-checkin = 毎週のチェック
menu-flow-settling = 新しい仕事
menu-flow-human = 人と話す
menu-flow-my_data = わたしのデータ
menu-flow-language = ことば
menu-flow-renewal = わたしの日付
menu-flow-renewal_filed = { menu-flow-renewal }
menu-flow-renewal_card = { menu-flow-renewal }
menu-flow-renewal_more = { menu-flow-renewal }
menu-flow-renewal_refused = { menu-flow-renewal }
menu-flow-renewal_expired = { menu-flow-renewal }

# the overview of the self-analysis
self-sitting-again = 前の答えを変える
self-sitting-papers = 履歴書などの書類
self-analysis-which-again = どれを変(か)えますか。
