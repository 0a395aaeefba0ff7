# cn-consultation 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## timetable

response-period-too-short-name = 磋商響應期不足十日
response-period-too-short = 磋商文件自 { $from } 發出，至 { $to } 截止，不足 { $at-least } 日。
response-period-too-short-clears = 把截止時間定在 { $earliest } 或以後。

documents-period-too-short-name = 磋商文件發售期限不足五個工作日
documents-period-too-short = 自 { $from } 至 { $to }，發售磋商文件不足 { $at-least } 個工作日。
documents-period-too-short-clears = 把發售期限延長到 { $earliest } 或以後。

questions-too-late-name = 提問截止太晚
questions-too-late = 提問截止於 { $from }，距首次響應截止不足 { $at-least } 日；此後的澄清若影響響應，就要順延截止時間。
questions-too-late-clears = 提前提問截止日期，或推遲響應截止時間。

answer-too-late-name = 答覆離截止過近
answer-too-late = 第 { $row } 個查詢於 { $from } 答覆，離截止日 { $to } 不足 { $at-least } 日；影響文件編制的，應順延截止時間。
answer-too-late-clears = 把截止時間順延到 { $earliest } 以後，或確認答覆不影響文件編制。

## criteria

price-weight-outside-range-name = 磋商價格權值不在 10% 至 30%
price-weight-outside-range = 價格分值佔總分值的 { $share }%，應在 { $at-least }% 至 { $at-most }% 之間。
price-weight-outside-range-clears = 把價格權值調到 { $at-least }% 至 { $at-most }%。

price-scored-at-fixed-price-name = 固定價格項目對價格評分
price-scored-at-fixed-price = 價格固定的項目仍給價格 { $share }% 的分值。
price-scored-at-fixed-price-clears = 刪去價格評分因素，把分值給服務量或者質素。

## contract

changeable-terms-unstated-name = 未寫明可能變動的內容
changeable-terms-unstated = 磋商文件沒有寫明磋商過程中可能實質性變動的內容；沒有寫明的不得變動。
changeable-terms-unstated-clears = 在「採購方式」一步列出可能變動的技術、服務要求和合約草案條款。
