### The purchaser's desk: stages, steps, fields, choices, computed figures.

## Stages

stage-purchaser-need = 需要
stage-purchaser-service = 服務定義
stage-purchaser-indicators = 指標
stage-purchaser-money = 價格與付款
stage-purchaser-award = 資格與評審
stage-purchaser-contract = 合約
stage-purchaser-finish = 完成

## The project

field-title = 項目名稱
    .hint = 列明地點和服務，例如「某某區綜合家庭服務」。
field-number = 項目編號
field-purchaser-name = 採購人
field-purchaser-address = 採購人地址
field-purchaser-contact = 聯絡人
field-purchaser-phone = 聯絡電話
field-purchaser-email = 電郵地址
field-purchaser-agent = 採購代理機構
field-purchaser-agent-address = 代理機構地址
field-purchaser-agent-contact = 代理機構聯絡人
field-purchaser-agent-phone = 代理機構聯絡電話
field-purchaser-agent-fee = 代理費用的收取標準和方式
    .hint = 寫明標準和支付方式。
field-purchaser-agent-fee-payer = 代理費用由誰支付
fee-payer-purchaser = 採購方
fee-payer-winner = 中標（成交）供應商
field-languages = 文件語言
    .hint = 首項為主要語言；文件的每段文字都須備有所選語言。
field-currency = 貨幣

## The need

field-need-statement = 需要是什麼，如何得知
    .hint = 寫明調查了誰、多少人、結果如何。
field-need-reasons = 為何購買而不自辦
field-need-catalogue-item = 購買目錄項目
field-need-budget-source = 撥款來源
field-need-functions = 相關職能
    .empty = 列出與這項服務有關的職能。須由政府直接履行的是核心職能，不能外判。
field-need-functions-name = 職能
field-need-functions-core = 核心
field-need-functions-reason = 理由

## The service

field-service-kind = 服務範疇
field-service-definition = 服務定義
    .hint = 一段話說清：誰、為誰、做甚麼、達到甚麼。
field-service-target-groups = 服務使用者
    .empty = 列出服務使用者和已知人數，其後的指標和人手都由此而來。
field-service-target-groups-name = 服務使用者
field-service-target-groups-count = 人數
field-service-area = 服務地區
field-service-content = 服務內容
    .empty = 分項列出要做的事，每項一兩句話。
field-service-content-name = 內容
field-service-content-description = 具體要求
field-service-out-of-scope = 不包括的事項
    .hint = 列明哪些工作不屬本項目，免得日後加派。
field-service-methods = 服務手法
field-service-opening-hours = 開放時間
field-service-requirements = 須逐項回應的規定
    .empty = ★ 為基本規定，負偏離即標書無效；▲ 為重要規定，影響得分。
field-service-requirements-importance = 分量
field-service-requirements-text = 規定
field-service-purchaser-contribution = 採購人提供的條件

## Staffing

field-service-staffing-amount-per-worker = 每多少元全年經費配 1 名員工
    .hint = 不足一份的以一份計。
field-service-staffing-related-share = 相關專業人員比例
    .hint = 寫成分數，如 2/3，向上取整。
field-service-staffing-social-worker-share = 社會工作者比例
field-service-staffing-workers = 最少人數
field-service-staffing-related-workers = 其中相關專業
field-service-staffing-social-workers = 其中社會工作者
field-service-staffing-roles = 指定職位
field-service-staffing-roles-role = 職位
field-service-staffing-roles-count = 人數
field-service-staffing-roles-requirement = 入職要求

## Indicators

field-indicators = 指標
    .empty = 服務量、成效、質素各至少一項。每項都要有單位、目標和證明，否則無法驗收。
field-indicators-kind = 類別
field-indicators-name = 指標
field-indicators-target = 目標
field-indicators-unit = 單位
field-indicators-period = 周期
field-indicators-evidence = 證明
field-indicators-count-rule = 如何算一個
field-indicators-baseline = 現況
field-indicators-verifier = 由誰核實
field-indicators-frequency = 多久匯報一次
field-indicators-weight = 評估分數
field-indicators-hours-per-unit = 每個單位所需工時
field-indicators-shortfall = 未達標如何處理

## Price

field-price-mode = 定價方式
field-price-budget = 預算金額（整個年期）
field-price-ceiling = 價格上限（整個年期）
field-price-term-months = 服務期（月）
field-price-contract-months = 每份合約（月）
    .hint = 逐年簽訂的填 12；一次簽訂的與服務期相同。
field-price-posts = 購買的職位
field-price-posts-role = 職位
field-price-posts-employing-unit = 用人單位
field-price-posts-count = 人數
field-price-posts-months = 月數
field-price-posts-rate-ceiling = 每崗每年上限
field-price-cases = 購買的個案
field-price-cases-name = 個案類型
field-price-cases-unit = 單位
field-price-cases-count = 數量
field-price-cases-price-ceiling = 單價上限
field-price-volume-unit = 服務量按什麼計
field-price-volume-floor = 每年服務量下限
field-price-volume-cap = 每年服務量上限
field-price-funding = 經費分擔
field-price-funding-source = 出資方
field-price-funding-percent = 比例
field-price-ceiling-rationale = 上限的計算依據

## Payment

field-instalments = 付款
    .empty = 分幾次付、每次付百分之幾、符合甚麼條件。合計 100。
field-instalments-name = 款項
field-instalments-percent = 比例
field-instalments-trigger = 付款條件

## Award

field-qualifications = 資格條件
    .empty = 只列法定條件和本項目必需的條件；規模和地域不能作為條件。
field-qualifications-text = 條件
field-qualifications-evidence = 證明文件
field-criteria = 評審準則
    .empty = 質素、商務、價格各若干分，合計 100。每項寫清甚麼情況得多少分。
field-criteria-kind = 類別
field-criteria-name = 準則
field-criteria-weight = 分數
field-criteria-description = 評審內容
field-criteria-bands = 得分級別
field-criteria-bands-points = 得分
field-criteria-bands-condition = 甚麼情況

## Method and timetable

field-method-form = 採購方式
field-method-reason = 採用該方式的理由
field-method-two-envelopes = 質素與價格分兩封套
field-method-reserved-for-small-enterprises = 只供中小企業投標
field-method-industry = 所屬行業
field-method-validity-days = 報價有效期（日）
field-method-consortia = 聯營體參加
consortia-accepted = 接受
consortia-refused = 不接受
field-method-changeable = 可能作實質變動的內容
    .empty = 列出磋商、談判中可變動的內容；沒有列出的不得變動。
field-method-changeable-kind = 所屬部分
field-method-changeable-text = 可變動甚麼、限度如何
changeable-kind-technical = 技術要求
changeable-kind-service = 服務要求
changeable-kind-contract = 合約草案條款
field-circumstances-procurement-threshold = 當地採購限額標準
    .hint = 該級現行集中採購目錄及標準訂明的數額，由您填寫。
field-circumstances-open-tender-threshold = 當地公開招標數額標準
    .hint = 該級現行集中採購目錄及標準訂明的數額，由您填寫。
field-circumstances-original-amount = 原合約採購金額
field-circumstances-additions = 添購總額（包括今次）
field-circumstances-budget-item = 預算項目
field-circumstances-category = 品目或類別
field-circumstances-fiscal-year = 財政年度
field-circumstances-siblings = 同一採購人的其他採購
    .empty = 同一預算項目、同一品目、同一年度多次採購，要合併看有沒有化整為零。
field-circumstances-siblings-name = 項目
field-circumstances-siblings-amount = 金額
field-circumstances-siblings-method = 採購方式
field-circumstances-siblings-excepted = 預算調整或經批准
field-circumstances-siblings-budget-item = 預算項目
field-circumstances-siblings-category = 品目或類別
field-circumstances-siblings-fiscal-year = 財政年度
field-timetable-notice = 公告日期
field-timetable-notice-until = 公告期限屆滿
field-timetable-documents-until = 索取文件截止
field-timetable-questions-until = 提問截止
field-timetable-bid-deadline = 遞交截止及開啟時間
field-timetable-documents-place = 索取文件地點
field-timetable-documents-way = 索取文件的方法
field-timetable-documents-price = 文件售價
    .hint = 免費提供者填 0。
field-timetable-opening-place = 遞交及開啟地點

## Contract

field-contract = 合約條款
    .empty = 寫清雙方權責、評估、付款、違約和終止。
field-contract-title = 標題
field-contract-body = 內容

## Steps

purchaser-project = 項目與採購人
    .question = 項目叫甚麼名稱，由誰採購？
    .purpose = 名稱和採購人會印在每份文件的封面，投標者亦據此聯絡您。
purchaser-need = 職能與理由
    .question = 為何要購買這項服務？
    .purpose = 先證明需要，再談服務。這裡的內容是預算和價格上限的依據。
purchaser-scope = 範圍與使用者
    .question = 服務使用者是誰？有多少人？做甚麼？
    .purpose = 範圍寫清楚，投標者才能準確報價，日後亦不會為「是否屬本項目」爭拗。
purchaser-delivery = 手法與規定
    .question = 服務如何進行，哪些規定必須符合？
    .purpose = 每項規定投標者都要逐項回應。★ 只用於真正不可缺少的。
purchaser-staffing = 人手編配
    .question = 至少要多少人，甚麼資歷？
    .purpose = 人數可由經費推算，亦可直接填寫。程式會核對標書的人手和工時。
purchaser-indicators = 指標
    .question = 做到甚麼程度，以甚麼證明？
    .purpose = 同一項指標由此進入承諾、合約、監察和評估，一改全改。
purchaser-price = 價格
    .question = 最多付多少錢，按甚麼方式報價？
    .purpose = 固定價時投標者比服務量，不比價格。上限要有計算依據。
purchaser-estimate = 成本估算
    .question = 按我們的估算，這項服務要多少錢？
    .purpose = 估算只留在採購人手中，不會印進採購文件，用以證明上限合理、服務量做得到。
purchaser-payment = 付款
    .question = 甚麼時候付多少？
    .purpose = 付款條件與評估掛鈎。機構墊支的時間越短，報價越實在。
purchaser-qualifications = 資格
    .question = 誰可以投標？
    .purpose = 資格條件只有符合或不符合，不能同時用作評分。
purchaser-criteria = 評審
    .question = 如何評出最合適的機構？
    .purpose = 每項質素準則都會成為質素標書的一節，寫得越具體，收到的建議越易比較。
purchaser-method = 採購方式
    .question = 依法可用哪種方式採購？
    .purpose = 逐項回答會影響結論的問題，沒有說明的事實不會替您假定。選定的方式連同理由寫入採購文件。
purchaser-timetable = 時間安排
    .question = 何時刊登公告，何時截標？
    .purpose = 工作天按公眾假期推算。時間不足，整個程序可能作廢。
purchaser-contract = 合約條款
    .question = 合約寫甚麼？
    .purpose = 條款隨採購文件一併公布，批出後不能再改實質內容。
purchaser-check = 檢查
    .question = 還有甚麼要改？
    .purpose = 按一項便到該欄位。未核對原文的規則只作提醒，不會阻擋。
purchaser-export = 簽署與匯出
    .question = 簽署並發出採購文件
    .purpose = 匯出的 PDF 既供閱覽，亦可由投標機構直接讀入。請原樣發送，切勿另存或列印成 PDF。
purchaser-received = 收到的標書
    .question = 收到了哪些標書？
    .purpose = 讀入時會核對簽署和所回應的採購文件。先讀質素標書，評審後再讀價格標書。

## Choices

service-kind-family-station = 綜合家庭服務
service-kind-youth = 青少年服務
service-kind-older-persons = 安老服務
service-kind-disability = 殘疾人士服務
service-kind-community-corrections = 社區矯正
service-kind-anti-drug = 禁毒
service-kind-school = 學校社會工作
service-kind-medical = 醫務社會工作
service-kind-other = 其他
work-method-casework = 個案工作
work-method-group-work = 小組工作
work-method-community-work = 社區工作
work-method-outreach = 外展
work-method-advocacy = 倡議
importance-essential = ★ 基本
importance-important = ▲ 重要
importance-ordinary = 一般
indicator-kind-output = 服務量
indicator-kind-outcome = 成效
indicator-kind-quality = 質素
indicator-kind-process = 過程
period-year = 每年
period-term = 整個年期
period-quarter = 每季
period-month = 每月
price-mode-lump-sum = 項目購買（總價）
price-mode-per-post = 崗位購買
price-mode-per-case = 個案價
price-mode-fixed-price-volume = 固定價、競服務量
volume-unit-hours = 服務工時
volume-unit-places = 服務名額
criterion-kind-quality = 質素
criterion-kind-commercial = 商務
criterion-kind-price = 價格
criterion-kind-volume = 服務量
procurement-method-open-tender = 公開招標
procurement-method-invited-tender = 邀請招標
procurement-method-competitive-consultation = 競爭性磋商
procurement-method-competitive-negotiation = 競爭性談判
procurement-method-single-source = 單一來源採購
procurement-method-framework-agreement = 框架協議採購
procurement-method-selective-tender = 選擇性招標
procurement-method-prequalified-tender = 資格預審招標
procurement-method-restricted-tender = 局限性招標
procurement-method-single-tender = 單一招標

## Computed figures

terms-title = 按這些條款計算
terms-total = 整個年期總價
terms-yearly = 每年
terms-at-floor = 按服務量下限折合單價
terms-at-cap = 按服務量上限折合單價
terms-per-worker = 每名員工每年
terms-staffing = 最少人手
staffing-figures = { $workers } 人，其中相關專業 { $related } 人，社會工作者 { $social } 人
instalments-title = 每筆款項
contract-n = 第 { $n } 份（{ $months } 個月）
weights-title = 分數合計
of-hundred = 應為 100
received-empty = 尚未讀入標書。讀入投標機構交來的 PDF，或把它拖到視窗內。
read-envelope = 讀入標書…
received-agency = 投標機構
received-kind = 封套
received-verdict = 驗證
received-signer = 簽署人
received-total = 總價
received-volume = 每年服務量
received-on = 讀入日期
envelope-quality = 質素標書
envelope-price = 價格標書

## Further parts of the need

field-need-drawbacks = 購買服務的弊處與須防範之事
    .hint = 例如監管困難、機構過份依賴政府、問責不清；寫下的可放入風險登記冊。
field-need-headings-importance = 重要性
field-need-headings-aims = 指導思想、原則和目標
field-need-headings-purchasing-body = 購買主體
field-need-headings-providers = 購買對象（承接主體）
field-need-headings-range = 購買範圍
field-need-survey-conducted-on = 需求調查完成日期
field-need-survey-ways = 調查方式
    .hint = 諮詢、論證、問卷、座談、探訪。
field-need-survey-respondents = 回應人數
field-need-survey-findings = 服務使用者需要甚麼
field-need-survey-public-opinion = 公眾意見
field-need-survey-market = 業界發展與市場供應
field-need-survey-past-prices = 同類項目過往成交資料
field-need-survey-follow-up = 可能引起的後續採購
field-need-soundings = 市場諮詢紀錄
    .empty = 記下曾諮詢哪些機構、是否有意投標、能承接多少、估價多少。一般不少於三家。
field-need-soundings-organisation = 機構
field-need-soundings-on = 日期
field-need-soundings-interest = 意向與條件
field-need-soundings-capacity = 可承接多少
field-need-soundings-price = 每年估價
field-need-soundings-contact = 受訪者
field-need-registers = 在三類目錄中的位置
    .empty = 職能轉移目錄、購買服務目錄、承接主體目錄。不在目錄內的亦應寫明。
field-need-registers-register = 目錄
field-need-registers-code = 編號
field-need-registers-name = 條目
field-need-funding-stability = 資金是否穩定

## Further parts of the service

field-service-categories = 服務類別（十七類）
    .hint = 深圳、廣東分類的對應由本程式整理，未見官方對照，請以原目錄為準。
field-service-bars-unrelated-tasks = 合約訂明不得加派與服務無關的行政工作
field-service-supervision = 督導安排
    .hint = 由誰督導，每月多少小時，個別或小組。
field-service-handover-in = 與前服務機構的交接
field-service-handover-out = 合約期滿後的交接
field-service-overseas-partner = 本地以外的合作機構或督導
field-service-staffing-roles-certificate = 證書或註冊

## Objectives

field-objectives = 服務目標
    .empty = 先寫要達到甚麼，再寫量度甚麼。每個目標須各有至少一項產出、成效及質素指標。
field-objectives-text = 目標
field-indicators-objective = 對應哪個目標
field-indicators-minimum = 最低要求
    .hint = 例如小組不少於四節、每節不少於五人。
field-indicators-deduplication = 如何避免重複計算

## Further price terms

field-price-renewal = 續訂下一份合約的條件
field-price-bid-bond = 參加採購的按金
field-price-performance-bond = 履約保證金佔合約價

## Further parts of the criteria

field-criteria-evidence = 證明文件
field-criteria-pass-mark = 及格分
field-criteria-parts = 分項
    .empty = 一項準則可分為若干分項，各分項的分數合計等於該準則的分數。
field-criteria-parts-name = 分項
field-criteria-parts-weight = 分數
field-criteria-parts-description = 評審內容
field-criteria-parts-evidence = 證明文件
field-award-pass-mark = 質素及格分
    .hint = 低於此分的標書不會再評審價格；不設則留空。
field-award-small-enterprise-deduction = 小微企業價格扣除
    .hint = 只用於評審，不影響合約價。
field-award-small-share-deduction = 聯合體、分判價格扣除
    .hint = 小微企業佔合約份額達到規定比例時適用。
field-award-technical-basis = 質素分如何計算
field-award-quality-max = 質素滿分
field-award-abnormally-low-half-of-mean = 低於平均價百分之幾屬異常低價
field-award-abnormally-low-half-of-second-lowest = 低於次低價百分之幾屬異常低價
field-award-abnormally-low-share-of-ceiling = 低於最高限價百分之幾屬異常低價
field-evaluation-imagined = 設想的標書
    .empty = 設想三份標書：便宜而一般的、昂貴而優質的、居中的，看這套準則會選哪一份。
field-evaluation-imagined-bidder = 名稱
field-evaluation-imagined-price = 報價
field-evaluation-imagined-volume = 每年服務量
field-evaluation-imagined-quality = 質素得分
field-evaluation-imagined-advantage = 小微企業扣除
field-evaluation-imagined-technical = 技術得分
field-timetable-briefing = 簡介會時間
field-timetable-briefing-place = 簡介會地點

## Risks, publicity, review

field-risks = 風險登記冊
    .empty = 寫明風險出現在哪個環節、可能性、影響、由誰負責、如何處理，處理不了怎麼辦。
field-risks-stage = 環節
field-risks-risk = 風險
field-risks-likelihood = 可能性
field-risks-impact = 影響
field-risks-owner = 負責人
field-risks-measure = 處理措施
field-risks-fallback = 後備方案
field-publicity = 公布與宣傳
    .empty = 採購意向、公告、結果、合約分別在何處公布，哪一天，由誰負責。
field-publicity-what = 公布甚麼
field-publicity-medium = 渠道
field-publicity-on = 日期
field-publicity-owner = 負責人
field-review-general = 一般審查意見
    .hint = 程序和內容是否合規，採購方式、評審規則、合約類型、定價方式有否說明理由，實施計劃是否完整。
field-review-non-discrimination = 非歧視審查意見
    .hint = 資格、技術要求、評審準則有否指向特定供應商；有否要求超過兩項同類經驗。
field-review-competition = 競爭審查意見
    .hint = 有否依法公開競爭，需求是否完整明確，評審方法和價格比重是否適當。
field-review-policies = 採購政策審查意見
    .hint = 創新、環保、中小企業等政策要求有否落實。
field-review-performance-risk = 履約風險審查意見
    .hint = 合約有否經法律顧問審閱，驗收方案和標準是否明確，風險措施是否可行。
field-review-reviewers = 審查人員
    .empty = 採購、財務、業務、監察等部門各有人參與；參與編製需求的專家和第三方不得參與審查。
field-review-reviewers-name = 姓名
field-review-reviewers-office = 部門
field-review-on = 審查日期
field-review-conclusion = 結論

## Questions, committee, evaluation

field-questions = 查詢與答覆
    .empty = 記下每項查詢和給所有人的答覆；查詢者身分不會公開。
field-questions-asked-on = 收到日期
field-questions-asker = 查詢者
field-questions-question = 問題
field-questions-answer = 答覆
field-questions-answered-on = 答覆日期
field-briefing-record = 簡介會紀錄
field-briefing-attendees = 簡介會出席紀錄
    .empty = 有哪些機構出席。
field-briefing-attendees-organisation = 機構
field-briefing-attendees-name = 姓名
field-briefing-attendees-contact = 聯絡方法
field-committee-meets-on = 評審日期
field-committee-members = 成員
    .empty = 採購人代表和評審專家。名單在結果公布前保密。
field-committee-members-name = 姓名
field-committee-members-side = 身分
field-committee-members-chair = 主席
field-committee-members-unit = 任職機構
field-committee-members-declared-on = 利益申報日期
field-committee-members-recused = 已避席
field-committee-members-interests = 申報的關係
    .empty = 與投標者沒有關係則毋須填寫。
field-committee-members-interests-bidder = 投標者
field-committee-members-interests-kind = 關係
field-committee-members-interests-until = 至何日
field-committee-members-interests-relation = 親屬關係
field-committee-members-interests-generations = 第幾代
field-committee-members-interests-with = 與投標者的何人
field-committee-members-born = 出生日期
field-committee-members-grade = 職稱
field-committee-members-years = 從業滿幾年
field-committee-members-legal = 法律專家
field-committee-members-chosen = 由採購人自行選定
field-committee-members-supervises = 在監管採購的財政部門工作
field-committee-complex = 技術複雜、專業性強
field-committee-social-impact = 社會影響較大
field-committee-choice-approved = 上級單位同意自行選定專家
field-evaluation-readings = 開標時讀到的報價
    .empty = 報價前後不一致時，填入各處的數字，程式會按規定次序指出以何者為準。
field-evaluation-readings-bidder = 投標者
field-evaluation-readings-figures = 價格總表（數字）
field-evaluation-readings-words = 價格總表（大寫）
    .hint = 把大寫金額讀成數字填入。
field-evaluation-readings-breakdown-total = 明細表合計
field-evaluation-readings-lines = 明細
    .empty = 單價乘數量與合計不一致時逐行填入。
field-evaluation-readings-lines-name = 項目
field-evaluation-readings-lines-unit-price = 單價
field-evaluation-readings-lines-quantity = 數量
field-evaluation-readings-lines-total = 合計
field-evaluation-bids = 參與評審的標書
    .empty = 通過資格和合規審查的標書，填上評審小組所定的質素分。
field-evaluation-bids-bidder = 投標者
field-evaluation-bids-price = 報價
field-evaluation-bids-volume = 每年服務量
field-evaluation-bids-quality = 質素得分
field-evaluation-bids-advantage = 小微企業扣除
field-evaluation-bids-technical = 技術得分

## Further steps

stage-purchaser-conduct = 採購過程與履約
purchaser-survey = 需求調查
    .question = 諮詢過誰，他們怎樣說？
    .purpose = 向公眾提供的服務應進行需求調查；一年內做過的可毋須重做。
purchaser-catalogue = 目錄與經費
    .question = 在哪個目錄，款項從何而來？
    .purpose = 不在目錄內的服務和沒有着落的經費，都會令項目在審批時停下。
purchaser-scheme = 及格線與模擬
    .question = 這套準則會選出誰？
    .purpose = 公布之前用三份設想的標書試一遍，看價格和質素誰說了算。
purchaser-risks = 風險
    .question = 可能出現甚麼問題，如何應對？
    .purpose = 向公眾提供的服務須研究採購和履約的風險。這裏的內容不會印在招標文件內。
purchaser-publicity = 公布與宣傳
    .question = 何時在何處公布？
    .purpose = 公布日亦是許多時限的起點。
purchaser-review = 需求審查
    .question = 內部審查通過了嗎？
    .purpose = 採購活動開始前須審查；不通過的須修改後再審。
purchaser-questions = 答疑
    .question = 投標者問了甚麼，怎樣答覆所有人？
    .purpose = 答覆須以書面發給所有索取文件的人；若改動內容，截標時間可能須順延。
purchaser-committee = 標書評審小組
    .question = 由誰評審，有沒有利益衝突？
    .purpose = 人數、專家比例、避席均有規定；有人避席後須重新核對。
purchaser-readings = 報價核對
    .question = 報價前後一致嗎？
    .purpose = 不一致時按規定次序修正，經投標者確認後才有約束力。
purchaser-evaluation = 評分
    .question = 誰排第一，有沒有異常低價？
    .purpose = 按招標文件公布的準則計算至約定的小數位，同分按規定排序。
purchaser-assessment = 服務評估
    .question = 服務做得如何，有何後果？
    .purpose = 分數決定付款、續約和日後能否承接。

## Further choices

funding-stability-secured = 全期已落實
funding-stability-yearly = 逐年安排
funding-stability-uncertain = 獎券、捐款等，未能確定
register-services = 購買服務目錄
register-functions = 職能轉移目錄
register-providers = 承接主體目錄
service-category-social-welfare = 社會福利
service-category-social-assistance = 社會救助
service-category-poverty-relief = 扶貧濟困
service-category-charity = 慈善事業
service-category-community-building = 社區建設
service-category-marriage-and-family = 婚姻家庭
service-category-mental-health = 精神健康
service-category-disability-rehabilitation = 殘疾人士復康
service-category-education = 教育輔導
service-category-employment-support = 就業支援
service-category-workers-support = 僱員支援
service-category-crime-prevention = 預防罪案
service-category-anti-drug = 禁毒戒毒
service-category-corrections = 更生支援
service-category-population-and-family-planning = 人口與家庭計劃
service-category-emergency-response = 應急支援
service-category-public-culture = 社區文化
technical-basis-points = 質素分即為得分
technical-basis-highest = 按最高分折算
technical-basis-maximum = 按滿分折算
risk-stage-preparation = 採購籌備
risk-stage-procurement = 採購過程
risk-stage-performance = 合約履行
risk-stage-closing = 結項
level-low = 低
level-medium = 中
level-high = 高
review-conclusion-passed = 審查通過
review-conclusion-to-mend = 修改後再審
member-side-purchaser = 採購人代表
member-side-expert = 評審專家
member-side-agent = 代理機構人員
expert-grade-junior = 初級
expert-grade-intermediate = 中級
expert-grade-senior = 高級
interest-kind-employment = 僱傭關係
interest-kind-director = 董事
interest-kind-supervisor = 監事
interest-kind-controlling-shareholder = 控股股東
interest-kind-actual-controller = 實際控制人
interest-kind-kinship = 親屬
interest-kind-other = 其他可能影響公正的關係
relation-spouse = 夫妻
relation-lineal-blood = 直系血親
relation-collateral-blood = 旁系血親
relation-near-affinity = 近姻親
counterpart-legal-representative = 法定代表人
counterpart-head = 負責人
counterpart-staff = 其他人員
advantage-small-enterprise = 小微企業
advantage-small-share = 聯合體或分判予小微企業

## Committee, prices, scores, assessment
committee-title = 按規定核對
committee-required = 至少 { $size } 人，其中專家至少 { $experts } 人
committee-now = 現有 { $size } 人，其中專家 { $experts } 人
committee-after = 避席之後 { $size } 人，其中專家 { $experts } 人
committee-sound = 人數和組成符合規定
committee-uncertain = 當地公開招標金額門檻或預算尚未填寫，人數要求可能更高
committee-undeclared = 尚未申報利益：{ $names }
readings-title = 修正結果
readings-agree = 各處一致：{ $total }
readings-total = 應為 { $total }
readings-two = 規定的次序有兩種讀法：{ $first } 或 { $second }，由評審小組決定
readings-confirm = 經投標者書面確認後才有約束力
score-table = 得分與排名
score-none = 評審準則中尚未有價格或服務量一項，無從比較
score-evaluated-price = 評審價 { $price }
score-low = 低於{ $of }，可能屬異常低價
assessment-title = 評估結果
assessment-frameworks = 按哪套框架評估
assessment-begin = 採用
assessment-counts = 規定的項數：{ $counts }
assessment-total = 總分 { $total }
assessment-no-grade = 介乎兩檔之間，沒有後果
assessment-items-empty = 先採用一套框架，各方面會列成行，再填比重和分數；分項多的可從試算表貼上。
field-assessment-date = 結果日期
field-assessment-tasks-unfinished = 因任務未完成而不合格
field-assessment-serious = 情節嚴重
field-assessment-items = 評估項目
    .empty = 採用框架後各方面會列於此。
field-assessment-items-aspect = 方面
field-assessment-items-group = 分組
field-assessment-items-name = 項目
field-assessment-items-weight = 比重
field-assessment-items-score = 得分

## Methods

method-questions = 逐項回答
method-open = 尚有 { $n } 條問題可能改變結論
method-later = 稍後再說
method-put-off = 尚有 { $n } 條問題未回答。
method-ask-again = 再問一次
method-settled = 沒有其他問題會改變結論。
method-amounts = 尚欠金額：{ $names }
method-answered = 已回答 { $n } 條
method-take-back = 收回
method-take-back-of = 收回回答：{ $what }
method-splitting = 似是化整為零
method-splitting-told = { $names }合計 { $sum }，超過公開招標數額標準 { $threshold }。
method-verdicts = 各種方式是否合法
method-lawful = 合法
method-depends = 待定
method-unlawful = 不合法
method-ruled-out = 不合法的 { $n } 種
method-in-use = 本項目採用
method-approvals = 採購活動開始前須辦理
method-perhaps = 視乎金額：
method-use = 採用這種方式
method-use-named = 採用這種方式：{ $method }
standing-holds = 符合
standing-unknown = 未知
standing-missing = 不符合
post-flags = 崗位購買的警示
post-flags-mean = 有下列情形的，可能被視為變相僱用。只作提醒。
post-flag-told = 與以下規定不符：
siblings-offered = 同一採購人的其他項目
siblings-mean = 本機開啟過的。加入後便會合併核對有沒有化整為零。
sibling-add = 加入核對

## Issues and addenda

purchaser-issues = 增補文件
    .question = 發出之後改了甚麼？
    .purpose = 簽署匯出一份有改動的招標文件，就是一份增補文件：它寫明改了甚麼、為甚麼，截標時間是否順延。
issues-title = 已發出的招標文件
issues-none = 尚未發出。簽署匯出招標文件後，這裏會記錄第一份。
issue-first = 招標文件
issue-number = 第 { $n } 次增補
issue-pending = 準備中
issue-reason = 為何增補
issue-save = 記下理由
issue-changes = 與上一份相比的改動（{ $n }）
issue-unchanged = 與上一份相同。
issue-before = 原來
issue-after = 現在
issue-field = 在哪裏
issue-in-time = { $day } 前發出的增補毋須順延截標時間。
issue-moves = 可能影響投標的改動須順延：今天發出的，截標最早至 { $earliest }。
package-update = 讀入增補文件…
package-changed = 這一份與上一份不同之處（{ $n }）

## Template of a case

template-title = 製成範本
template-means = 保留服務、指標、評審、合約條款和風險；名稱、採購方、日期、金額、人員和往來紀錄都不會寫入。
template-name = 範本名稱
template-keep = 存於這台電腦
template-share = 存成檔案，與他人分享…
template-kept = 已存成範本「{ $name }」，下次新增時可以選用。
template-shared = 已存到 { $path }

## Library of indicators

library-of-indicators = 由指標庫選入
library-of-indicators-means = 每項都寫好如何計算、以甚麼證明。數值只是示例，選入後一直標示為示例，直至您訂定或核實。
library-which = 指標庫
library-objective = 目標
library-kind = 類別
library-all = 全部
library-whole = 整項服務
library-workers = 以幾名全職人員推算
library-none = 沒有符合條件的指標。
library-evidence = 證明：
library-take = 選入
example-per-worker = 示例：每名全職人員每年 { $figure } { $unit }。
example-per-service = 示例：整項服務 { $figure } { $unit }。
example-per-share = 示例：{ $figure }%。
example-hours = 每{ $unit }約 { $least }–{ $most } 小時。
example-source = 來源：{ $source }

## 選擇價格模式

price-mode-guide = 採用哪一種價格模式
price-mode-open = 尚有 { $n } 條問題可能改變結果。
price-mode-settled = 您的回答指向一種模式。
price-mode-fits = 適合
price-mode-may-fit = 可能適合
price-mode-purchaser = 對採購方的要求
price-mode-agency = 對服務機構的要求
price-mode-rules = 與它有關的 { $n } 條規則
price-mode-use = 採用這種模式

## 付款

instalments-passed = 評核及格
instalments-rectified = 改善後及格
instalments-failed = 兩次不及格
schemes-title = 付款方案
schemes-mean = 採用後由方案的各期取代上面的各期，復原一次即可恢復；採用後可再修改。
scheme-suits-not = （適合另一種價格模式）
scheme-source = 來源：{ $source }
scheme-take = 採用這些分期
scheme-take-named = 採用這些分期：{ $scheme }

## 開始時所用的範本

guide-service = 來自開始時所選的服務
guide-begun = 本個案以「{ $service }」開始，適用「{ $regime }」。
guide-begun-for = 本個案以「{ $service }」開始，適用「{ $regime }」；示例數字按 { $n } 名全職人員計算。
guide-others-wrote = { $field }：別人怎樣寫
