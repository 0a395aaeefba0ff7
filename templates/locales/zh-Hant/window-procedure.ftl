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
field-purchaser-agent = 採購代理機構
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
field-method-validity-days = 標書有效期（日）
field-timetable-notice = 公告日期
field-timetable-documents-until = 索取招標文件截止
field-timetable-questions-until = 提問截止
field-timetable-bid-deadline = 截標及開標時間
field-timetable-documents-place = 索取文件地點
field-timetable-opening-place = 投標及開標地點

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
purchaser-timetable = 方式與時間
    .question = 如何採購，何時截標？
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
contract = 合約
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
