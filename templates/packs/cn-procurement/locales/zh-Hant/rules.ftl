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

industry-unstated-name = 未明確所屬行業
industry-unstated = 沒有寫明採購標的所屬行業。
industry-unstated-clears = 填寫中小企業劃分標準所屬行業；社工服務多為「其他未列明行業」。

languages-differ-name = 各語言的數字不一致
languages-differ = 同一段文字，{ $language } 寫 { $number }，{ $other-language } 寫 { $other-number }。
languages-differ-clears = 核對後改為同樣的數字。

budget-said-otherwise-name = 文字與預算不一致
budget-said-otherwise = 文字在「{ $word }」之後寫的是 { $found }，與預算 { $stated } 不同。
budget-said-otherwise-clears = 改為同一金額，或寫明它是甚麼金額。

ceiling-said-otherwise-name = 文字與價格上限不一致
ceiling-said-otherwise = 文字在「{ $word }」之後寫的是 { $found }，與價格上限 { $stated } 不同。
ceiling-said-otherwise-clears = 改為同一金額，或寫明它是甚麼金額。

contact-person-missing-name = 沒有項目聯絡人
contact-person-missing = 沒有寫明由誰答覆對項目的查詢。
contact-person-missing-clears = 填寫聯絡人。

agent-unreachable-name = 採購代理機構沒有地址或電話
agent-unreachable = { $field ->
        [purchaser-agent_address] 沒有寫明採購代理機構的地址。
       *[other] 沒有寫明採購代理機構的聯絡電話。
    }
agent-unreachable-clears = 填寫這一欄；公告要寫明代理機構的地址和聯絡方法。

agent-fee-unstated-name = 未寫明代理費用
agent-fee-unstated = { $field ->
        [purchaser-agent_fee] 沒有寫明採購代理費用的收取標準和方式。
       *[other] 沒有寫明採購代理費用由誰支付。
    }
agent-fee-unstated-clears = 寫明標準、支付方式和付款人；由中標者支付的，費用已包括在標價內。

documents-terms-missing-name = 未寫明如何索取文件
documents-terms-missing = { $field ->
        [timetable-documents_way] 沒有寫明以甚麼方法索取採購文件。
       *[other] 沒有寫明採購文件的售價。
    }
documents-terms-missing-clears = 填寫這一欄；免費提供的填 0。

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

question-unanswered-name = 查詢未答覆
question-unanswered = 第 { $row } 個查詢還沒有向全體供應商答覆。
question-unanswered-clears = 書面答覆全體供應商，填寫答覆日期。

briefing-before-notice-name = 簡介會早於公告
briefing-before-notice = 簡介會 { $to } 早於公告日 { $from }，供應商還不知道這個項目。
briefing-before-notice-clears = 把簡介會改到公告之後。

briefing-after-questions-name = 簡介會遲於查詢截止
briefing-after-questions = 簡介會 { $from } 遲於查詢截止日 { $to }。
briefing-after-questions-clears = 提前簡介會，或推遲查詢截止日。

intention-too-late-name = 採購意向公開過遲
intention-too-late = 採購意向於 { $from } 公開，離公告日 { $to } 不足 { $at-least } 日。
intention-too-late-clears = 提前公開，或把公告推遲到 { $earliest } 以後。

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

parts-not-weight-name = 部分分值合計不等於準則分值
parts-not-weight = 第 { $row } 項評審準則「{ $name }」各部分合計 { $sum } 分，準則本身 { $expected } 分。
parts-not-weight-clears = 調整各部分或準則的分值。

pass-mark-over-weight-name = 及格分高於分值
pass-mark-over-weight = 第 { $row } 項評審準則「{ $name }」的及格分 { $value } 高於分值 { $limit }，沒有標書能夠及格。
pass-mark-over-weight-clears = 降低及格分。

band-over-weight-name = 等級得分高於分值
band-over-weight = 有一個等級得 { $value } 分，高於該評審準則的 { $limit } 分。
band-over-weight-clears = 調整等級的得分或準則的分值。

criterion-repeated-name = 評審準則重複
criterion-repeated = 第 { $row } 項評審準則「{ $name }」與前面的一項同名，同一內容計了兩次分。
criterion-repeated-clears = 合併，或寫明各評甚麼。

criterion-without-evidence-name = 評審準則沒有證明文件
criterion-without-evidence = 第 { $row } 項評審準則「{ $name }」沒有寫明以甚麼文件證明。
criterion-without-evidence-clears = 寫明評審所看的章節或證明文件。

part-without-scale-name = 評審部分沒有評分標準
part-without-scale = 「{ $name }」部分沒有寫明怎樣評分。
part-without-scale-clears = 寫明要點和各等級的得分。

deduction-outside-range-name = 價格扣除超出幅度
deduction-outside-range = { $rate ->
        [small_enterprise_deduction] 小微企業的價格扣除為 { $value }%，應在 { $at-least }%—{ $at-most }% 之間。
       *[other] 聯合體或分包的價格扣除為 { $value }%，應在 { $at-least }%—{ $at-most }% 之間。
    }
deduction-outside-range-clears = 改為幅度以內的比例。

low-price-rate-outside-range-name = 異常低價比例超出幅度
low-price-rate-outside-range = 異常低價的比例改為 { $value }%，應在 { $at-least }%—{ $at-most }% 之間。
low-price-rate-outside-range-clears = 只可提高，且不超過上限；不填則用規定的比例。

technical-basis-of-hong-kong-name = 技術分按香港辦法折算
technical-basis-of-hong-kong = 技術得分按最高分折算；內地按評審準則的量化指標直接得分。
technical-basis-of-hong-kong-clears = 技術分的算法改為「直接得分」。

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

bid-bond-over-limit-name = 投標保證金超過限額
bid-bond-over-limit = 投標保證金 { $value } 元，超過預算的 2%（{ $limit } 元）。
bid-bond-over-limit-clears = 降至限額以內，或不收保證金。

performance-bond-over-limit-name = 履約保證金超過限額
performance-bond-over-limit = 履約保證金為合約金額的 { $value }%，超過 { $limit }%。
performance-bond-over-limit-clears = 降至限額以內，或不收保證金。

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

objectives-missing-name = 沒有服務目標
objectives-missing = 有指標而沒有目標，看不出每項指標為了甚麼。
objectives-missing-clears = 寫明兩至四個目標，再把每項指標歸入一個目標。

objective-without-output-name = 目標缺服務量指標
objective-without-output = 第 { $row } 個目標「{ $name }」沒有服務量指標。
objective-without-output-clears = 為這個目標增加服務量指標，或把已有的指標歸入它。

objective-without-outcome-name = 目標缺服務成效指標
objective-without-outcome = 第 { $row } 個目標「{ $name }」沒有服務成效指標。
objective-without-outcome-clears = 為這個目標增加服務成效指標，或把已有的指標歸入它。

objective-without-quality-name = 目標缺服務質素指標
objective-without-quality = 第 { $row } 個目標「{ $name }」沒有服務質素指標。
objective-without-quality-clears = 為這個目標增加服務質素指標，或把已有的指標歸入它。

indicator-without-objective-name = 指標不屬於任何目標
indicator-without-objective = 第 { $row } 項指標「{ $name }」沒有歸入任何目標。
indicator-without-objective-clears = 選擇它所服務的目標，或刪去這項指標。

indicator-without-verifier-name = 指標沒有核實人
indicator-without-verifier = 第 { $row } 項指標「{ $name }」沒有寫明由誰核實。
indicator-without-verifier-clears = 寫明由採購方或第三方核實、抽查多少。

indicator-vague-name = 指標用語含糊
indicator-vague = 第 { $row } 項指標「{ $name }」寫有「{ $word }」，卻沒有說怎樣量度。
indicator-vague-clears = 寫成可以數算的：多少人、百分之幾、用甚麼量表、前後測各在何時。

indicator-named-twice-name = 指標重名
indicator-named-twice = 第 { $row } 項指標「{ $name }」與前面的一項同名。
indicator-named-twice-clears = 刪去一項，或改名以區分。

indicator-double-counted-name = 可能重複計算
indicator-double-counted = 第 { $row } 項指標「{ $name }」與「{ $other }」單位相同、名稱相近，又沒有避免重複計算的規則，同一次服務可能計算兩次。
indicator-double-counted-clears = 在其中一項寫明：同一次服務只計入一項指標。

staff-as-output-name = 以人手充當服務量
staff-as-output = 第 { $row } 項指標「{ $name }」寫有「{ $word }」：計算的是人手，不是服務。
staff-as-output-clears = 把人手要求移到人手編配，指標改為所做的服務或帶來的轉變。

spending-as-output-name = 以開支充當服務量
spending-as-output = 第 { $row } 項指標「{ $name }」寫有「{ $word }」：計算的是開支，不是服務。
spending-as-output-clears = 移到財務報告的要求，指標改為服務量或成效。

unit-without-minimum-name = 計算單位沒有最低要求
unit-without-minimum = 第 { $row } 項指標「{ $name }」沒有寫明一個單位至少要做到甚麼（多少節、多少人、多少次面談）。
unit-without-minimum-clears = 寫明最低要求，例如：小組不少於 4 節、每節不少於 5 人。

targets-all-hundred-name = 比率目標一律百分之百
targets-all-hundred = 所有按比率計算的指標，目標都是 100%。
targets-all-hundred-clears = 按基線和需要調查訂定可以達到的目標。

indicator-weights-not-hundred-name = 指標分值合計不是 100
indicator-weights-not-hundred = 各項指標的評核分值合計為 { $sum }，應為 { $expected }。
indicator-weights-not-hundred-clears = 調整分值；全部不填的，由評核辦法另行訂定。

indicators-beyond-volume-floor-name = 最低服務量不足以完成指標
indicators-beyond-volume-floor = 各項指標的目標×單位工時合計每年 { $value } 小時，高於最低服務量 { $limit } 小時：按下限投標合格，卻完成不了指標。
indicators-beyond-volume-floor-clears = 提高最低服務量，或減少指標、更正單位工時。

volume-floor-beyond-indicators-name = 最低服務量多於指標工時
volume-floor-beyond-indicators = 各項指標的目標×單位工時合計每年 { $value } 小時，少於最低服務量 { $limit } 小時：多出的工時沒有指標。
volume-floor-beyond-indicators-clears = 增加指標或寫明其餘工時的用途，或降低最低服務量。

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

## need

survey-missing-name = 沒有需要調查
survey-missing = { $field ->
        [need-survey-conducted_on] 沒有寫明需要調查的完成日期；面向公眾的服務須開展需要調查。
       *[other] 沒有寫明需要調查的結果：服務使用者需要甚麼。
    }
survey-missing-clears = 開展需要調查，填寫完成日期、方式和結果；一年內做過的可沿用。

survey-outdated-name = 需要調查已滿一年
survey-outdated = 需要調查於 { $from } 完成，至公告日 { $to } 已超過 { $at-most } 個月。
survey-outdated-clears = 補做調查，或核對編制採購需要前一年內的調查紀錄的日期。

survey-after-notice-name = 需要調查遲於公告
survey-after-notice = 需要調查於 { $from } 完成，遲於公告日 { $to }。
survey-after-notice-clears = 先完成調查、確定需要，再發布公告；或更正日期。

public-opinion-missing-name = 未徵求公眾意見
public-opinion-missing = 沒有寫明社會公眾對採購需要的意見。
public-opinion-missing-clears = 徵求社會公眾的意見，寫明方式和結果。

soundings-too-few-name = 市場查詢對象不足
soundings-too-few = 市場查詢只記錄了 { $value } 個對象，一般不少於 { $limit } 個。
soundings-too-few-clears = 再向有代表性的機構了解意向、能力和價格，並記錄。

market-unexamined-name = 市場和過往價格未了解
market-unexamined = { $field ->
        [need-survey-market] 沒有寫明行業情況和市場供應。
       *[other] 沒有寫明同類項目的過往成交價格。
    }
market-unexamined-clears = 查閱同類項目的成交公告和市場情況，寫明來源。

functions-unexamined-name = 職能未分核心與外判
functions-unexamined = 沒有列出哪些職能由採購人保留、哪些可以外判。
functions-unexamined-clears = 逐項列出有關職能，標明核心或外判，並寫明理由。

function-without-reason-name = 職能未寫理由
function-without-reason = 第 { $row } 項職能「{ $name }」沒有寫明為何保留或外判。
function-without-reason-clears = 寫明理由。

catalogue-item-missing-name = 未列入指導性目錄
catalogue-item-missing = 沒有寫明對應的政府購買服務指導性目錄項目。
catalogue-item-missing-clears = 查閱本級指導性目錄，填寫代碼和名稱；目錄中沒有的，先與財政部門確認。

budget-source-missing-name = 資金來源未寫
budget-source-missing = 沒有寫明資金來源。
budget-source-missing-clears = 寫明列入哪一級、哪個部門預算。

funding-uncertain-name = 資金不穩而服務期跨年
funding-uncertain = 資金來源不穩定，服務期卻有 { $value } 個月；超過 { $limit } 個月以經費來源穩定為前提。
funding-uncertain-clears = 落實各年度的預算，或縮短服務期。

drawbacks-unstated-name = 購買的缺點未寫
drawbacks-unstated = 沒有寫明購買可能帶來的監管、問責、依賴等問題。
drawbacks-unstated-clears = 寫明缺點；每一項在風險登記中都應有防範措施。

risks-missing-name = 沒有風險登記
risks-missing = 沒有登記採購和履約過程中的風險。
risks-missing-clears = 至少登記購買的缺點、採購失敗、質疑、人員流失和服務中斷等風險。

risk-incomplete-name = 風險缺負責人、措施或後備方案
risk-incomplete = 第 { $row } 項風險{ $field ->
        [risks-owner] 沒有寫明負責人。
        [risks-measure] 沒有寫明處理措施。
       *[other] 沒有寫明後備方案。
    }
risk-incomplete-clears = 補齊負責人、措施和後備方案。

review-missing-name = 未經審查
review-missing = 沒有採購需要和實施計劃的審查結論；面向公眾的服務須經過一般審查和重點審查。
review-missing-clears = 在採購活動開始前完成審查，填寫各項意見和結論。

review-not-passed-name = 審查未通過
review-not-passed = 審查結論是「修改後重新審查」。
review-not-passed-clears = 按審查意見修改，重新審查通過後再發布。

review-incomplete-name = 審查紀錄不完整
review-incomplete = 審查有結論，但{ $field ->
        [review-on] 沒有寫明日期。
        [review-general] 沒有一般審查的意見。
        [review-non_discrimination] 沒有非歧視性審查的意見。
        [review-competition] 沒有競爭性審查的意見。
        [review-policies] 沒有採購政策審查的意見。
        [review-performance_risk] 沒有履約風險審查的意見。
       *[other] 沒有寫明審查人。
    }
review-incomplete-clears = 補齊審查紀錄；審查須有書面紀錄並存檔。

review-after-notice-name = 審查遲於公告
review-after-notice = 審查日期 { $from } 遲於公告日 { $to }。
review-after-notice-clears = 在公告前完成審查，或更正日期。

review-without-procurement-name = 審查缺採購部門
review-without-procurement = 審查人所屬部門中沒有採購部門。
review-without-procurement-clears = 請採購部門參加審查，並寫明部門名稱。

review-without-finance-name = 審查缺財務部門
review-without-finance = 審查人所屬部門中沒有財務部門。
review-without-finance-clears = 請財務部門參加審查，並寫明部門名稱。

review-without-business-name = 審查缺業務部門
review-without-business = 審查人所屬部門中沒有業務部門。
review-without-business-clears = 請業務部門參加審查，並寫明部門名稱。

review-without-supervision-name = 審查缺監督部門
review-without-supervision = 審查人所屬部門中沒有監督部門。
review-without-supervision-clears = 請監督部門參加審查，並寫明部門名稱。

## service

macro-work-missing-name = 沒有社區或倡導工作
macro-work-missing = 服務手法中沒有社區工作，也沒有倡導。
macro-work-missing-clears = 加入社區工作或倡導，或確認本服務只做個案和小組。

arrangements-missing-name = 督導或交接未安排
arrangements-missing = { $field ->
        [service-supervision] 沒有寫明由誰督導、督導多少。
        [service-handover_in] 沒有寫明怎樣從原承辦機構接手。
       *[other] 沒有寫明服務期滿怎樣移交。
    }
arrangements-missing-clears = 在服務定義中補寫；首次採購者，寫明由採購方介紹服務使用者和資源。

unrelated-tasks-not-barred-name = 未排除無關工作
unrelated-tasks-not-barred = 合約沒有訂明採購方不得安排無關的行政工作。
unrelated-tasks-not-barred-clears = 勾選「不安排無關工作」，並在合約中訂明。

requirement-points-at-product-name = 要求指向特定品牌或供應商
requirement-points-at-product = 第 { $row } 項要求寫有「{ $word }」，可能限定特定的品牌或供應商。
requirement-points-at-product-clears = 改寫為功能和標準。

requirement-limits-suppliers-name = 要求限制地區或規模
requirement-limits-suppliers = 第 { $row } 項要求寫有「{ $word }」，以所在地、規模或年限限制供應商。
requirement-limits-suppliers-clears = 刪去，或改為與履約直接有關的能力要求。

## committee

member-undeclared-name = 成員未作利益申報
member-undeclared = 評審成員 { $row }「{ $name }」還沒有申報與投標者的關係。
member-undeclared-clears = 請其申報；有利益衝突者應避席。
