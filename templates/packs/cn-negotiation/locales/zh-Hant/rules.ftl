# cn-negotiation 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## timetable

response-period-too-short-name = 響應期限過短
response-period-too-short = 談判文件自 { $from } 發出，至 { $to } 截止，不足 { $at-least } 個工作日。
response-period-too-short-clears = 把首次響應截止時間定在 { $earliest } 或以後。

questions-too-late-name = 提問截止太晚
questions-too-late = 提問截止於 { $from }，距首次響應截止不足 { $at-least } 個工作日；此後的澄清若影響響應，就要順延截止日期。
questions-too-late-clears = 提前提問截止日期，或推遲響應截止日期。

answer-too-late-name = 答覆離截止過近
answer-too-late = 第 { $row } 個查詢於 { $from } 答覆，離截止日 { $to } 不足 { $at-least } 個工作天；影響文件編制的，應順延截止時間。
answer-too-late-clears = 把截止時間順延到 { $earliest } 以後，或確認答覆不影響文件編制。

## contract

changeable-terms-unstated-name = 未寫明可能變動的內容
changeable-terms-unstated = 談判文件沒有寫明談判中可能實質性變動的內容；沒有寫明的不得變動。
changeable-terms-unstated-clears = 在「採購方式」一步列出可能變動的技術、服務要求和合約草案條款。

## criteria

scored-in-negotiation-name = 談判不評分
scored-in-negotiation = 價格以外的因素佔 { $share }% 的分值；談判在滿足實質性要求的供應商中按最後報價由低到高確定。
scored-in-negotiation-clears = 把評審因素改為實質性要求，或者改用競爭性磋商。
