# hk-two-envelope 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## package

project-data-missing-name = 招標未有識別資料
project-data-missing = 沒有招標名稱、編號或者採購部門。
project-data-missing-clears = 填寫這一欄；公告和封面都用它。

service-undefined-name = 服務內容不完整
service-undefined = 服務計劃欠缺服務定義、服務使用者、內容或者服務期。
service-undefined-clears = 補齊這一項，使投標者毋須查詢也能報價。

contract-missing-name = 沒有合約條款
contract-missing = 招標文件沒有合約條款。
contract-missing-clears = 寫入合約條款。

currency-other-name = 並非港元
currency-other = 個案以 { $value } 計價。
currency-other-clears = 改用港元，或者選用其他地方的規則。

validity-missing-name = 沒有標書有效期
validity-missing = 沒有寫明標書在截標後多少天內有效。
validity-missing-clears = 填寫日數，常見為 90 天。

assumed-value-name = 假設的數值
assumed-value = 這個數值是假設：{ $note }
assumed-value-clears = 替換，或者確認後刪去標記。

one-envelope-name = 沒有採用雙信封
one-envelope = 技術和價格沒有分開遞交。
one-envelope-clears = 改用雙信封，或者選用其他規則。

languages-differ-name = 各語言的數字不一致
languages-differ = 同一段文字，{ $language } 寫 { $number }，{ $other-language } 寫 { $other-number }。
languages-differ-clears = 核對後改為同樣的數字。

budget-said-otherwise-name = 文字與預算不一致
budget-said-otherwise = 文字在「{ $word }」之後寫的是 { $found }，與預算 { $stated } 不同。
budget-said-otherwise-clears = 改為同一金額，或寫明它是甚麼金額。

ceiling-said-otherwise-name = 文字與價格上限不一致
ceiling-said-otherwise = 文字在「{ $word }」之後寫的是 { $found }，與價格上限 { $stated } 不同。
ceiling-said-otherwise-clears = 改為同一金額，或寫明它是甚麼金額。

enquiries-contact-missing-name = 沒有查詢聯絡人
enquiries-contact-missing = { $field ->
        [purchaser-contact] 沒有寫明由誰回覆查詢。
       *[other] 沒有寫明查詢電話。
    }
enquiries-contact-missing-clears = 填寫聯絡人和電話。

documents-terms-missing-name = 未寫明如何索取招標文件
documents-terms-missing = { $field ->
        [timetable-documents_place] 沒有寫明在哪裏索取招標文件。
       *[other] 沒有寫明索取招標文件的方法。
    }
documents-terms-missing-clears = 填寫這一欄；招標公告會寫明。

## contract

integrity-clause-missing-name = 沒有廉潔條款
integrity-clause-missing = 合約條款沒有提到《防止賄賂條例》。
integrity-clause-missing-clears = 加入不得提供或者接受利益的條款。

non-collusion-missing-name = 沒有不合謀投標證書
non-collusion-missing = 沒有要求提交不合謀投標證書。
non-collusion-missing-clears = 要求隨標書提交證書。

## timetable

timetable-incomplete-name = 時間表不完整
timetable-incomplete = 欠公告日、截標時間或者投標箱地點。
timetable-incomplete-clears = 填寫這一欄。

tender-period-too-short-name = 招標期過短
tender-period-too-short = 由 { $from } 公告至 { $to } 截標，不足 { $at-least } 天；適用《政府採購協定》的更長。
tender-period-too-short-clears = 改在 { $earliest } 或以後截標，或者記錄緊急理由。

closing-on-rest-day-name = 截標日並非辦公日
closing-on-rest-day = { $day } 並非政府辦公日。
closing-on-rest-day-clears = 改在 { $next } 或以後的辦公日。

question-unanswered-name = 查詢未答覆
question-unanswered = 第 { $row } 個查詢還沒有向全體供應商答覆。
question-unanswered-clears = 書面答覆全體供應商，填寫答覆日期。

briefing-before-notice-name = 簡介會早於公告
briefing-before-notice = 簡介會 { $to } 早於公告日 { $from }，供應商還不知道這個項目。
briefing-before-notice-clears = 把簡介會改到公告之後。

briefing-after-questions-name = 簡介會遲於查詢截止
briefing-after-questions = 簡介會 { $from } 遲於查詢截止日 { $to }。
briefing-after-questions-clears = 提前簡介會，或推遲查詢截止日。

## criteria

criteria-missing-name = 沒有評分制度
criteria-missing = 招標文件沒有評分制度。
criteria-missing-clears = 在邀請投標前訂定並批准準則、比重、及格分和公式。

weights-not-hundred-name = 比重合計不是 100
weights-not-hundred = 比重合計為 { $sum }，應為 { $expected }。
weights-not-hundred-clears = 調整比重，使合計為 { $expected }。

criterion-without-scale-name = 準則沒有評分標準
criterion-without-scale = 第 { $row } 項準則「{ $name }」沒有寫明怎樣得分。
criterion-without-scale-clears = 寫明各級分數和條件。

technical-weight-outside-policy-name = 技術比重與政策不符
technical-weight-outside-policy = 技術準則佔 { $share }%；2019 年 4 月起一般為 { $at-least }% 至 { $at-most }%。
technical-weight-outside-policy-clears = 調整至 { $at-least }% 至 { $at-most }%，或者記錄理由。

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

technical-basis-of-mainland-name = 技術分未按香港辦法折算
technical-basis-of-mainland = 技術得分沒有按最高分折算；評分制度以最高的技術分為基準。
technical-basis-of-mainland-clears = 選擇按所得最高分或可得最高分折算。

pass-mark-over-maximum-name = 技術及格分高於滿分
pass-mark-over-maximum = 技術及格分 { $value } 高於滿分 { $limit }，沒有標書能夠及格。
pass-mark-over-maximum-clears = 降低及格分。

## indicators

indicators-missing-name = 沒有表現標準
indicators-missing = 沒有服務量標準和服務成效標準。
indicators-missing-clears = 列出表現標準和議定水平。

output-indicator-missing-name = 沒有服務量標準
output-indicator-missing = 沒有一項標準量度服務量。
output-indicator-missing-clears = 至少加一項服務量標準。

outcome-indicator-missing-name = 沒有服務成效標準
outcome-indicator-missing = 沒有一項標準量度服務成效。
outcome-indicator-missing-clears = 至少加一項服務成效標準。

indicator-without-target-name = 標準沒有議定水平
indicator-without-target = 第 { $row } 項標準「{ $name }」沒有單位或者議定水平。
indicator-without-target-clears = 填寫單位和議定水平。

essential-requirement-missing-name = 沒有基本服務規定
essential-requirement-missing = 沒有一項要求列為基本服務規定。
essential-requirement-missing-clears = 把開放時間、基本人手和法例要求列為基本服務規定。

quality-standards-unmentioned-name = 沒有服務質素標準
quality-standards-unmentioned = 沒有要求遵守十六項服務質素標準。
quality-standards-unmentioned-clears = 加入要求和每年自我評估。

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

agency-data-missing-name = 投標者沒有識別資料
agency-data-missing = 沒有投標者名稱或者登記號碼。
agency-data-missing-clears = 按註冊證明書填寫。

staff-unnamed-name = 沒有列出人手
staff-unnamed = 技術建議書沒有列出人手。
staff-unnamed-clears = 列出負責服務的人員。

essential-requirement-unanswered-name = 未回應基本要求
essential-requirement-unanswered = 沒有回應第 { $row } 項基本要求「{ $name }」，標書不獲進一步考慮。
essential-requirement-unanswered-clears = 逐項回應並附證明。

requirement-unanswered-name = 未回應要求
requirement-unanswered = 沒有回應第 { $row } 項要求「{ $name }」。
requirement-unanswered-clears = 逐項回應。

essential-requirement-deviated-name = 不符合基本要求
essential-requirement-deviated = 第 { $row } 項基本要求「{ $name }」未能符合，標書不獲進一步考慮。
essential-requirement-deviated-clears = 符合或者優於要求。

section-missing-name = 未回應評審準則
section-missing = 技術建議書沒有回應第 { $row } 項準則「{ $name }」。
section-missing-clears = 為它寫一節。

pledge-below-target-name = 低於議定水平
pledge-below-target = 第 { $row } 項標準「{ $name }」承諾 { $value }，低於 { $limit }。
pledge-below-target-clears = 至少承諾 { $limit }。

## offer

post-unpriced-name = 職位沒有報價
post-unpriced = 職位「{ $name }」沒有報價。
post-unpriced-clears = 填寫每個職位的年度價格。

case-unpriced-name = 個案沒有報價
case-unpriced = 「{ $name }」沒有單價。
case-unpriced-clears = 填寫單價。

## envelope

offer-in-quality-volume-name = 技術建議書出現價格
offer-in-quality-volume = 技術建議書出現價格「{ $found }」（{ $place }），標書可能不獲考慮。
offer-in-quality-volume-clears = 刪去；價格只寫在價格建議書。

package-altered-name = 招標文件簽署後有改動
package-altered = 招標文件的簽署無效（{ $value }），內容可能被改動。
package-altered-clears = 重新索取招標文件，再據此投標。

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

## committee

member-undeclared-name = 成員未作利益申報
member-undeclared = 評審成員 { $row }「{ $name }」還沒有申報與投標者的關係。
member-undeclared-clears = 請其申報；有利益衝突者應避席。
