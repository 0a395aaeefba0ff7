# cn-consultation 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## timetable

consultation-period-too-short-name = 磋商響應期不足十日
consultation-period-too-short = 磋商文件自 { $from } 發出，至 { $to } 截止，不足 { $at-least } 日。
consultation-period-too-short-clears = 把截止時間定在 { $earliest } 或以後。

consultation-documents-period-too-short-name = 磋商文件發售期限不足五個工作日
consultation-documents-period-too-short = 自 { $from } 至 { $to }，發售磋商文件不足 { $at-least } 個工作日。
consultation-documents-period-too-short-clears = 把發售期限延長到 { $earliest } 或以後。

## criteria

price-weight-outside-consultation-name = 磋商價格權值不在 10% 至 30%
price-weight-outside-consultation = 價格分值佔總分值的 { $share }%，應在 { $at-least }% 至 { $at-most }% 之間。
price-weight-outside-consultation-clears = 把價格權值調到 { $at-least }% 至 { $at-most }%。
