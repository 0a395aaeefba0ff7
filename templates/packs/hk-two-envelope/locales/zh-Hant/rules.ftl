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
