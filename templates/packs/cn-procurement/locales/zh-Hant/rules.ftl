# cn-procurement 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## package

project-data-missing-name = 項目或採購人資料缺失
project-data-missing = { $field ->
        [title] 沒有項目名稱。
        [number] 沒有項目編號。
        [purchaser-name] 沒有採購人名稱。
        [purchaser-address] 沒有採購人地址。
       *[other] 沒有採購人的聯繫電話。
    }
project-data-missing-clears = 填寫這一欄；公告和採購文件封面都用它。

service-undefined-name = 服務內容不完整
service-undefined = { $field ->
        [service-definition] 沒有服務定義。
        [service-target_groups] 沒有寫明服務使用者。
        [service-area] 沒有寫明服務範圍。
        [service-content] 沒有服務內容。
       *[other] 沒有服務期限。
    }
service-undefined-clears = 把這一項寫完整，使供應商不必詢問也能報價。

need-unstated-name = 需求依據未說明
need-unstated = { $field ->
        [need-statement] 沒有說明要解決什麼需求、依據是什麼。
       *[other] 沒有說明為什麼向社會購買。
    }
need-unstated-clears = 寫明需求和理由，審查和評審時都要用到。

budget-undisclosed-name = 未公開預算
budget-undisclosed = 沒有預算金額。
budget-undisclosed-clears = 填寫整個服務期的預算金額。

payment-undefined-name = 付款安排缺失
payment-undefined = 沒有寫明分幾期付款、何時付款。
payment-undefined-clears = 至少寫一期付款及其條件。

instalment-without-condition-name = 付款條件未寫
instalment-without-condition = 第 { $row } 期付款「{ $name }」沒有寫明條件。
instalment-without-condition-clears = 寫明達到什麼條件付款。

instalments-not-hundred-name = 付款比例不等於 100%
instalments-not-hundred = 各期付款比例合計為 { $sum }%，應為 { $expected }%。
instalments-not-hundred-clears = 調整各期比例，使合計為 { $expected }%。

funding-not-hundred-name = 資金負擔比例不等於 100%
funding-not-hundred = 各方負擔比例合計為 { $sum }%，應為 { $expected }%。
funding-not-hundred-clears = 調整各方比例，使合計為 { $expected }%。

qualification-missing-name = 沒有資格要求
qualification-missing = 沒有列出供應商的資格要求。
qualification-missing-clears = 至少列出政府採購法第二十二條的一般條件及其證明材料。

contract-missing-name = 沒有合約條款
contract-missing = 採購文件沒有擬簽訂的合約條款。
contract-missing-clears = 寫入合約條款。

validity-missing-name = 沒有投標（響應）有效期
validity-missing = 沒有寫明投標（響應）文件在截止之日後多少天內有效。
validity-missing-clears = 填寫天數，常見的是 90 天。

method-unreasoned-name = 採購方式沒有理由
method-unreasoned = 採用公開招標以外的方式，但沒有寫明原因。
method-unreasoned-clears = 寫明適用這一方式的法定情形和事實。

core-function-bought-name = 購買了應由政府直接履行的職能
core-function-bought = 服務內容「{ $text }」就是列為核心職能的「{ $name }」。
core-function-bought-clears = 從服務內容中刪去，或說明它不是核心職能。

assumed-value-name = 假設的內容
assumed-value = 這一項是假設的：{ $note }
assumed-value-clears = 換成真實內容，或確認後刪去假設標記。

text-untranslated-name = 缺少譯文
text-untranslated = 有 { $count } 段文字沒有{ $language ->
        [zh-Hans] 簡體中文
        [zh-Hant] 繁體中文
       *[en] 英文
    }文本，而文件要以這種語言印製。
text-untranslated-clears = 補上譯文，或在文件語言中去掉這種語言。

term-over-three-years-name = 服務期超過三年
term-over-three-years = 服務期為 { $value } 個月；內容相對固定、經費穩定、價格變化小的項目，合約期限也不得超過 { $limit } 個月。
term-over-three-years-clears = 縮短服務期，或者分次採購。

contract-over-a-year-name = 合約期超過一年
contract-over-a-year = 一份合約為 { $value } 個月；一般不超過 { $limit } 個月，預算有保障且內容固定、經費穩定、價格變化小的才可以更長。
contract-over-a-year-clears = 改為合約一年一簽，或者寫明可以更長的理由。

employment-bought-name = 購買的是用工而不是服務
employment-bought = 這裡提到「{ $word }」；人員招聘、勞務派遣、公益性職位不得以政府購買服務的名義進行。
employment-bought-clears = 改寫為服務內容、工時和成果；人員由承接主體聘用。

survey-unmentioned-name = 需求沒有調查依據
survey-unmentioned = 需求說明沒有提到需求調查；向社會公眾提供的公共服務項目，應當在一年內開展過需求調查。
survey-unmentioned-clears = 寫明何時、向誰做過什麼調查。

industry-unstated-name = 未明確所屬行業
industry-unstated = 沒有寫明採購標的所屬行業。
industry-unstated-clears = 填寫中小企業劃分標準所屬行業；社工服務多為「其他未列明行業」。

## timetable

timetable-incomplete-name = 時間安排不完整
timetable-incomplete = { $field ->
        [timetable-notice] 沒有公告日期。
        [timetable-documents_until] 沒有獲取採購文件的截止日期。
        [timetable-bid_deadline] 沒有投標（響應）截止時間。
        [timetable-documents_place] 沒有獲取採購文件的地點。
       *[other] 沒有開標地點。
    }
timetable-incomplete-clears = 填寫這一欄。

bid-deadline-on-rest-day-name = 投標（響應）截止在休息日
bid-deadline-on-rest-day = { $day } 不是工作日，無人接收投標（響應）文件。
bid-deadline-on-rest-day-clears = 改到 { $next } 或以後的工作日。

deadline-before-documents-end-name = 截止早於文件提供期限
deadline-before-documents-end = 投標（響應）截止 { $to } 早於獲取文件的最後一日 { $from }。
deadline-before-documents-end-clears = 調整其中一個日期。

## criteria

criteria-missing-name = 沒有評審因素
criteria-missing = 採購文件沒有評審因素。
criteria-missing-clears = 列出評審因素和分值，合計 100 分。

weights-not-hundred-name = 分值合計不等於 100
weights-not-hundred = 評審因素的分值合計為 { $sum }，應為 { $expected }。
weights-not-hundred-clears = 調整分值，使合計為 { $expected }。

criterion-without-scale-name = 評審因素沒有分檔
criterion-without-scale = 第 { $row } 項評審因素「{ $name }」沒有分檔和對應分值。
criterion-without-scale-clears = 寫明每一檔的條件和得分。

scale-factor-name = 以規模條件設限
scale-factor = 這裡提到「{ $word }」，規模條件不得作為資格要求或評審因素。
scale-factor-clears = 刪去規模條件，改用與服務質素相關的因素。

possible-scale-factor-name = 可能以規模條件設限
possible-scale-factor = 這裡提到「{ $word }」。如果指供應商的規模，就不得作為資格要求或評審因素。
possible-scale-factor-clears = 確認它不是規模條件，否則刪去。

local-performance-name = 以特定區域的業績或獎項加分
local-performance = 這裡把「{ $word }」與業績或獎項放在一起，可能以特定行政區域設限。
local-performance-clears = 改為不限地區的同類業績。

location-demanded-name = 限定供應商所在地
location-demanded = 這裡提到「{ $word }」，可能非法限定供應商所在地。
location-demanded-clears = 刪去對所在地的要求；需要場地時寫成中標、成交後的履約要求。

many-contracts-demanded-name = 業績要求超過兩個
many-contracts-demanded = 資格條件要求「{ $word }」；業績作為資格條件時，同類合約一般不超過兩個。
many-contracts-demanded-clears = 改為不超過兩個，並寫明同類的範圍。

age-demanded-name = 設置成立年限
age-demanded = 這裡提到「{ $word }」；不得以成立年限作為門檻。
age-demanded-clears = 刪去，改為對服務人員經驗的要求。

ownership-demanded-name = 限定所有制
ownership-demanded = 這裡提到「{ $word }」；不得以所有制形式、組織形式或者股權結構區別對待供應商。
ownership-demanded-clears = 刪去。

list-demanded-name = 以名錄庫為條件
list-demanded = 這裡提到「{ $word }」；不得以入圍備選庫、名錄庫、資格庫為參加條件。
list-demanded-clears = 刪去，直接寫明所需條件。

form-fault-voids-name = 形式問題影響響應
form-fault-voids = 這裡因「{ $word }」而否決或者扣分；裝訂、紙張、排序等形式問題不得影響投標（響應）。
form-fault-voids-clears = 只作提示，不設後果。

attendance-in-person-demanded-name = 要求法定代表人到場
attendance-in-person-demanded = 這裡要求「{ $word }」；已出具委託書的，不得要求法定代表人親自到場。
attendance-in-person-demanded-clears = 允許授權代表到場。

## price

ceiling-over-budget-name = 最高限價超過預算
ceiling-over-budget = 最高限價 { $value } 超過預算 { $limit }。
ceiling-over-budget-clears = 降低最高限價，或核對預算。

volume-floor-above-cap-name = 服務量下限高於上限
volume-floor-above-cap = 服務量下限 { $value } 高於上限 { $limit }，沒有供應商能符合。
volume-floor-above-cap-clears = 調整下限或上限。

estimate-beyond-capacity-name = 要求的服務量無法完成
estimate-beyond-capacity = 按測算，服務需要 { $value } 工時，而人員只能提供 { $limit } 工時。
estimate-beyond-capacity-clears = 減少指標，或在測算中增加人員。

## indicators

indicators-missing-name = 沒有指標
indicators-missing = 沒有任何服務指標，服務無法驗收。
indicators-missing-clears = 至少列出服務量、成效和質素指標。

indicator-without-unit-name = 指標沒有單位
indicator-without-unit = 第 { $row } 項指標「{ $name }」沒有計量單位。
indicator-without-unit-clears = 寫明數的是什麼：例、節、人次、%。

indicator-without-target-name = 指標沒有目標值
indicator-without-target = 第 { $row } 項指標「{ $name }」沒有目標值。
indicator-without-target-clears = 填寫每個週期至少達到的數量。

indicator-without-evidence-name = 指標沒有證明材料
indicator-without-evidence = 第 { $row } 項指標「{ $name }」沒有寫明用什麼證明。
indicator-without-evidence-clears = 寫明驗收時查看什麼材料。

indicator-without-count-rule-name = 指標沒有計數規則
indicator-without-count-rule = 第 { $row } 項指標「{ $name }」沒有寫明達到什麼程度才算一個。
indicator-without-count-rule-clears = 寫明計數規則，例如每個小組不少於 4 節、5 人。

output-indicator-missing-name = 沒有服務量指標
output-indicator-missing = 指標中沒有服務量指標。
output-indicator-missing-clears = 至少增加一項服務量指標。

outcome-indicator-missing-name = 沒有成效指標
outcome-indicator-missing = 指標中沒有成效指標。
outcome-indicator-missing-clears = 至少增加一項成效指標。

quality-indicator-missing-name = 沒有質素指標
quality-indicator-missing = 指標中沒有質素指標。
quality-indicator-missing-clears = 至少增加一項質素指標。

## answers

agency-data-missing-name = 機構資料缺失
agency-data-missing = { $field ->
        [agency-name] 沒有機構名稱。
        [agency-registration_number] 沒有統一社會信用代碼。
       *[other] 沒有法定代表人。
    }
agency-data-missing-clears = 按登記證書填寫。

staff-unnamed-name = 沒有擬派人員
staff-unnamed = 沒有列出任何擬派人員。
staff-unnamed-clears = 列出擬派到本項目的人員。

signing-date-missing-name = 沒有簽署日期
signing-date-missing = 簽署頁沒有日期。
signing-date-missing-clears = 填寫簽署日期。

section-missing-name = 評審因素沒有對應內容
section-missing = 質素標書沒有回應第 { $row } 項評審因素「{ $name }」。
section-missing-clears = 為這項因素寫一節內容。

essential-requirement-unanswered-name = ★要求沒有響應
essential-requirement-unanswered = 第 { $row } 項★要求「{ $name }」沒有響應。
essential-requirement-unanswered-clears = 逐條作出明確響應。

requirement-unanswered-name = 要求沒有響應
requirement-unanswered = 第 { $row } 項要求「{ $name }」沒有響應。
requirement-unanswered-clears = 逐條作出明確響應。

essential-requirement-deviated-name = ★要求負偏離
essential-requirement-deviated = 對第 { $row } 項★要求「{ $name }」負偏離，投標（響應）將被認定無效。
essential-requirement-deviated-clears = 改為滿足或優於要求。

requirement-deviated-name = 要求負偏離
requirement-deviated = 對第 { $row } 項要求「{ $name }」負偏離，可能扣分。
requirement-deviated-clears = 能滿足就改為滿足，否則說明理由。

qualification-unproved-name = 資格要求沒有證明
qualification-unproved = 第 { $row } 項資格要求「{ $name }」沒有寫明證明材料。
qualification-unproved-clears = 寫明用什麼材料證明，並附上。

qualification-unmet-name = 不符合資格要求
qualification-unmet = 不符合第 { $row } 項資格要求「{ $name }」。
qualification-unmet-clears = 確認是否符合；不符合則投標（響應）無效。

indicator-unpledged-name = 指標沒有承諾
indicator-unpledged = 第 { $row } 項指標「{ $name }」沒有承諾數量。
indicator-unpledged-clears = 填寫承諾的數量，不低於目標值。

pledge-below-target-name = 承諾低於目標
pledge-below-target = 第 { $row } 項指標「{ $name }」承諾 { $value }，低於目標 { $limit }。
pledge-below-target-clears = 承諾不低於 { $limit }。

staff-below-package-name = 擬派人員少於採購文件要求
staff-below-package = 擬派人員有 { $value } 名，採購文件要求 { $limit } 名。
staff-below-package-clears = 增加人員，或更正人員的專業和證書。

related-staff-below-package-name = 擬派的相關專業人員少於採購文件要求
related-staff-below-package = 擬派的相關專業人員有 { $value } 名，採購文件要求 { $limit } 名。
related-staff-below-package-clears = 增加人員，或更正人員的專業和證書。

social-workers-below-package-name = 擬派的社會工作專業人員少於採購文件要求
social-workers-below-package = 擬派的社會工作專業人員有 { $value } 名，採購文件要求 { $limit } 名。
social-workers-below-package-clears = 增加人員，或更正人員的專業和證書。

small-enterprise-advantage-name = 以中小企業聲明
small-enterprise-advantage = 這裡以社會服務機構身份出具中小企業聲明函；辦法所稱中小企業是企業，不包括社會服務機構。
small-enterprise-advantage-clears = 除採購文件允許外，不要出具。

signed-after-deadline-name = Signed after the deadline
signed-after-deadline = The signature pages bear { $from }, after the deadline on { $to }.
signed-after-deadline-clears = Correct the date of signing.

## offer

price-over-ceiling-name = 報價超過最高限價
price-over-ceiling = 報價 { $value } 超過最高限價 { $limit }，投標（響應）無效。
price-over-ceiling-clears = 把報價降到 { $limit } 以內。

price-over-budget-name = 報價超過預算
price-over-budget = 報價 { $value } 超過預算 { $limit }，投標（響應）無效。
price-over-budget-clears = 把報價降到 { $limit } 以內。

post-rate-over-ceiling-name = 職位年價超過限價
post-rate-over-ceiling = 職位「{ $name }」每年報價 { $value }，超過限價 { $limit }。
post-rate-over-ceiling-clears = 降到 { $limit } 以內。

case-price-over-ceiling-name = 個案單價超過限價
case-price-over-ceiling = 「{ $name }」單價 { $value }，超過限價 { $limit }。
case-price-over-ceiling-clears = 降到 { $limit } 以內。

post-unpriced-name = 職位沒有報價
post-unpriced = 職位「{ $name }」沒有報價。
post-unpriced-clears = 填寫每崗每年的價格。

case-unpriced-name = 個案沒有報價
case-unpriced = 「{ $name }」沒有單價。
case-unpriced-clears = 填寫單價。

volume-missing-name = 沒有承諾服務量
volume-missing = 固定價格、競服務量的項目沒有填寫每年的服務量。
volume-missing-clears = 填寫每年的服務工時或名額。

volume-below-floor-name = 服務量低於下限
volume-below-floor = 承諾的服務量 { $value } 低於下限 { $limit }，投標（響應）無效。
volume-below-floor-clears = 承諾不低於 { $limit }。

volume-above-cap-name = 服務量高於上限
volume-above-cap = 承諾的服務量 { $value } 高於上限 { $limit }。
volume-above-cap-clears = 承諾不高於 { $limit }。

hours-beyond-capacity-name = 承諾的服務量無法完成
hours-beyond-capacity = 承諾的服務需要 { $value } 工時，而人員只能提供 { $limit } 工時。
hours-beyond-capacity-clears = 減少承諾，或增加人員。

## envelope

offer-in-quality-volume-name = 質素標書出現報價
offer-in-quality-volume = 質素標書中出現報價「{ $found }」（{ $place }）。
offer-in-quality-volume-clears = 刪去金額；價格只寫在價格標書裡。

limit-in-quality-volume-name = 質素標書出現預算或限價
limit-in-quality-volume = 質素標書中出現預算或最高限價「{ $found }」（{ $place }），評審時可能被當作報價。
limit-in-quality-volume-clears = 刪去金額。

amount-in-quality-volume-name = 質素標書出現金額
amount-in-quality-volume = 質素標書中出現金額「{ $found }」（{ $place }），可能讓人推算報價。
amount-in-quality-volume-clears = 確認與報價無關，否則刪去。

package-altered-name = 採購文件簽署後被改動
package-altered = 收到的採購文件簽名校驗未通過（{ $value }），內容可能被改動。
package-altered-clears = 向採購人重新索取採購文件，再據此投標（響應）。

package-signature-unverified-name = 採購文件簽名未校驗
package-signature-unverified = 收到的採購文件沒有校驗通過的簽名，無法確認內容未被改動。
package-signature-unverified-clears = 向採購人核對文件的來源和內容。

## contract

cash-bond-name = 現金保證金
cash-bond = 這裡要求以現金繳納保證金；應當允許供應商自主選擇支票、匯票、本票、保函等非現金形式。
cash-bond-clears = 改為非現金形式。

payment-later-than-thirty-days-name = 付款期限過長
payment-later-than-thirty-days = 這裡約定「{ $word }」付款；滿足支付條件的，應當自收到發票後 30 日內支付。
payment-later-than-thirty-days-clears = 改為收到發票後 30 日內支付。

late-payment-unanswered-name = 沒有逾期付款的責任
late-payment-unanswered = 合約條款沒有寫明採購人逾期支付的違約責任。
late-payment-unanswered-clears = 寫入逾期支付資金的違約責任。

users-not-at-acceptance-name = 驗收沒有服務使用者參與
users-not-at-acceptance = 合約、付款條件和指標都沒有提到服務使用者參與驗收。
users-not-at-acceptance-clears = 寫明服務使用者怎樣參與並出具意見，以及驗收結果向社會公告。
