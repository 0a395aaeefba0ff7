### The agency's desk, and the cost plan that both desks share.

## Stages

stage-agency-package = 採購文件
stage-agency-answers = 逐項回應
stage-agency-people = 人手與服務量
stage-agency-quality = 質素標書
stage-agency-money = 價格標書
stage-agency-finish = 完成

## The agency

field-agency-name = 機構全名
    .hint = 須與機構印章上的名稱完全相同。
field-agency-legal-form = 機構性質
field-agency-registration-number = 註冊號碼
field-agency-registration-authority = 註冊機關
field-agency-registered-on = 註冊日期
field-agency-legal-representative = 法定代表
field-agency-authorised-representative = 獲授權代表
    .hint = 由法定代表親自簽署的毋須填寫。
field-agency-address = 地址
field-agency-phone = 電話
field-agency-email = 電郵
field-agency-profile = 機構簡介
field-language = 標書語言

## Answers

field-eligibility = 資格回應
field-eligibility-met = 符合
field-eligibility-evidence = 以甚麼證明
field-responses = 規定回應
field-responses-deviation = 偏離
field-responses-text = 如何符合

## People and volume

field-staff = 擬派人員
    .empty = 列出擬派到本項目的每個人。可從資料庫選入，亦可從試算表貼上。
field-staff-name = 姓名
field-staff-role = 職位
field-staff-degree = 學歷與專業
field-staff-related = 相關專業
field-staff-certificate = 證書
field-staff-years = 年資
field-staff-certificate-number = 證書編號
field-pledges = 服務量承諾
field-pledges-quantity = 我們承諾

## Quality bid

field-sections = 各節內文
field-sections-title = 標題
field-sections-body = 內文
    .hint = 空一行分段；以「- 」開頭的行成為列表。切勿出現任何價格。

## Cost plan

field-cost-posts = 職位
    .empty = 列出本項目支付薪酬的職位。人手費用和可用工時都由此計算。
field-cost-posts-role = 職位
field-cost-posts-full-time = 全職人數
    .hint = 一個人全時間工作計 1，半職計 0.5。
field-cost-posts-months = 月數
    .hint = 整個服務期內支付薪酬的月數。
field-cost-posts-monthly-pay = 月薪
    .hint = 每人每月薪酬，不含僱主供款。
field-cost-posts-bonus-months = 年終獎金（月）
    .hint = 每滿十二個月額外發放幾個月薪酬。
field-cost-posts-serves = 計算服務工時
    .hint = 管理、會計人員的時間一般不計算服務工時。
field-cost-contributions-as-of = 供款比率起始日
field-cost-contributions-schemes = 僱主供款
    .empty = 強積金等僱主供款，按現行比率填寫；程式不預設比率。
field-cost-contributions-schemes-name = 供款
field-cost-contributions-schemes-percent = 僱主比率
    .hint = 按現行規定填寫；留空會提醒，不會當作零。
field-cost-contributions-schemes-base-floor = 入息下限
field-cost-contributions-schemes-base-ceiling = 入息上限
field-cost-activities = 服務活動
    .empty = 把承諾的服務量化為工時：做多少次，每次直接和間接各幾小時。
field-cost-activities-name = 活動
field-cost-activities-count = 次數
    .hint = 整個服務期一共做多少次。
field-cost-activities-direct-hours = 直接工時/次
field-cost-activities-indirect-hours = 間接工時/次
field-cost-activities-direct-cost = 直接費用/次
    .hint = 每次的物料、場地、交通。
field-cost-activities-indicator = 對應指標
field-cost-shared-lines = 其他費用
    .empty = 督導、培訓、行政、場地、評估、管理費等。
field-cost-shared-lines-head = 項目
field-cost-shared-lines-name = 說明
field-cost-shared-lines-basis = 如何計算
    .hint = 固定金額、每年、每崗，或者按某個數字的百分比。
field-cost-working-time-days-per-year = 每年工作天
    .hint = 扣除星期六日及公眾假期。
field-cost-working-time-hours-per-day = 每天工時
field-cost-working-time-leave-days = 每年休假日數

## Offer

field-offer-total = 投標總價
    .hint = 不填則按成本合計報價。
field-offer-volume = 每年承諾服務量
field-offer-post-rates = 職位報價
field-offer-post-rates-rate = 每崗每年
field-offer-case-prices = 個案報價
field-offer-case-prices-price = 單價
field-signed-on = 簽署日期

## Steps

agency-package = 採購要求
    .question = 對方要求甚麼，何時截標？
    .purpose = 這裡的內容來自已簽署的採購文件，不能修改。先看清由誰簽署、截標時間和計價方式。
agency-agency = 本機構
    .question = 由誰投標？
    .purpose = 名稱、號碼、代表須與證書一致；錯一個字便可能作廢。
agency-eligibility = 資格
    .question = 我們符合每項資格條件嗎？
    .purpose = 逐項說明以甚麼證明，欠一項便會在資格審查被淘汰。
agency-responses = 規定回應
    .question = 每項規定我們如何符合？
    .purpose = ★ 規定不能有負偏離。寫清做法，不要只寫「符合」。
agency-staff = 擬派人員
    .question = 派誰來做？
    .purpose = 人數、專業和證書會與採購文件的最低要求逐項核對。
agency-pledges = 服務量承諾
    .question = 我們承諾做多少？
    .purpose = 承諾會換算成工時，與可用工時核對。做不到的承諾會在評估時扣分。
agency-sections = 建議書內文
    .question = 每項評審準則，我們的建議是甚麼？
    .purpose = 每項質素準則一節，評審按此評分。質素標書內不能出現任何價格。
agency-cost = 成本
    .question = 做這些要花多少錢、多少工時？
    .purpose = 所有報價都由這份成本算出，分毫不差。下方隨時看到合計和工時。
agency-offer = 報價
    .question = 我們報多少？
    .purpose = 報價不能超過價格上限；金額大小寫由程式產生，保證一致。
agency-check = 檢查
    .question = 還有甚麼會令標書作廢？
    .purpose = 按一項便到該欄位。未核對原文的規則只作提醒，不會阻擋。
agency-export = 簽署與匯出
    .question = 簽署並製成兩個封套
    .purpose = 質素標書和價格標書是兩份檔案，分開遞交。匯出前會再查質素標書有沒有價格。

## Choices

legal-form-social-service-agency = 社會服務機構（民辦非企業單位）
legal-form-association = 社會團體
legal-form-foundation = 基金會
legal-form-company = 公司
legal-form-public-institution = 公益二類事業單位
legal-form-hong-kong-organisation = 香港社會服務機構（擔保有限公司或社團）
certificate-none = 無
certificate-assistant = 助理社會工作師
certificate-social-worker = 社會工作師
certificate-senior = 高級社會工作師
certificate-registered-social-worker = 註冊社會工作者
deviation-none = 無偏離
deviation-positive = 正偏離
deviation-negative = 負偏離
cost-head = 項目
cost-head-personnel = 人手費用
cost-head-supervision = 督導費
cost-head-training = 培訓費
cost-head-activities = 服務活動費
cost-head-administration = 行政費
cost-head-premises = 場地及設備
cost-head-evaluation = 評估及審計費
cost-head-publicity = 宣傳費
cost-head-management = 機構管理費
cost-head-tax = 稅費
cost-head-contingency = 應急費用
basis-fixed = 固定金額
basis-of-personnel = 人手費用的百分比
basis-of-direct = 直接成本的百分比
basis-of-price = 報價的百分比

## The package

package-signed = 由誰簽署
package-days = 重要日期
package-asked = 價格與人手（{ $unit }）
package-criteria = 如何評分
volume-range = 每年{ $unit }
staffing-title = 人手對照
staff-workers = 總人數
staff-related = 相關專業
staff-social = 社會工作者
at-least = 至少 { $n }

## Computed figures

costing-title = 成本構成
total-cost = 成本合計
no-costing = 填寫職位和活動後，這裡會算出成本和工時。
activity-costs = 每項活動的全部成本
per-unit = 每次
unit-costs = 折合單價
unit-cost-hour = 每個所需工時
unit-cost-direct-hour = 每直接服務工時
unit-cost-post-year = 每崗每年
unit-cost-month = 每月
hours-title = 工時與可用工時
hours-available = 可用工時
hours-needed = 所需工時
hours-short = 欠缺
hours-enough = 足夠
no-hours = 填寫成本的職位和活動後，這裡會核對工時。
schedule-title = 報價表
schedule-line = 項目
schedule-quantity = 數量
schedule-unit-price = 單價
schedule-total = 投標總價
whole-service = 全部服務
no-schedule = 暫時未能算出報價，請看發現。
schedule-figures = 對照
schedule-limit = 最高可報
schedule-cost = 按報價計算的成本
schedule-per-hour = 折合每工時
schedule-per-offered-hour = 折合每個承諾工時
schedule-per-needed-hour = 折合每個所需工時
schedule-per-place = 折合每名額
schedule-per-post-year = 折合每崗每年
schedule-per-month = 折合每月
schedule-surplus = 盈餘
