# cn-consultation 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## timetable

consultation-period-too-short-name = 磋商响应期不足十日
consultation-period-too-short = 磋商文件自 { $from } 发出，至 { $to } 截止，不足 { $at-least } 日。
consultation-period-too-short-clears = 把截止时间定在 { $earliest } 或以后。

consultation-documents-period-too-short-name = 磋商文件发售期限不足五个工作日
consultation-documents-period-too-short = 自 { $from } 至 { $to }，发售磋商文件不足 { $at-least } 个工作日。
consultation-documents-period-too-short-clears = 把发售期限延长到 { $earliest } 或以后。

## criteria

price-weight-outside-consultation-name = 磋商价格权值不在 10% 至 30%
price-weight-outside-consultation = 价格分值占总分值的 { $share }%，应在 { $at-least }% 至 { $at-most }% 之间。
price-weight-outside-consultation-clears = 把价格权值调到 { $at-least }% 至 { $at-most }%。
