# cn-consultation 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## timetable

response-period-too-short-name = 磋商响应期不足十日
response-period-too-short = 磋商文件自 { $from } 发出，至 { $to } 截止，不足 { $at-least } 日。
response-period-too-short-clears = 把截止时间定在 { $earliest } 或以后。

documents-period-too-short-name = 磋商文件发售期限不足五个工作日
documents-period-too-short = 自 { $from } 至 { $to }，发售磋商文件不足 { $at-least } 个工作日。
documents-period-too-short-clears = 把发售期限延长到 { $earliest } 或以后。

questions-too-late-name = 提问截止太晚
questions-too-late = 提问截止于 { $from }，距首次响应截止不足 { $at-least } 日；此后的澄清若影响响应，就要顺延截止时间。
questions-too-late-clears = 提前提问截止日期，或推迟响应截止时间。

answer-too-late-name = 答复离截止过近
answer-too-late = 第 { $row } 个问题于 { $from } 答复，离截止日 { $to } 不足 { $at-least } 日；影响文件编制的，应当顺延截止时间。
answer-too-late-clears = 把截止时间顺延到 { $earliest } 以后，或者确认答复不影响文件编制。

## criteria

price-weight-outside-range-name = 磋商价格权值不在 10% 至 30%
price-weight-outside-range = 价格分值占总分值的 { $share }%，应在 { $at-least }% 至 { $at-most }% 之间。
price-weight-outside-range-clears = 把价格权值调到 { $at-least }% 至 { $at-most }%。

price-scored-at-fixed-price-name = 固定价格项目对价格评分
price-scored-at-fixed-price = 价格固定的项目仍给价格 { $share }% 的分值。
price-scored-at-fixed-price-clears = 删去价格评分因素，把分值给服务量或者质量。

## contract

changeable-terms-unstated-name = 未写明可能变动的内容
changeable-terms-unstated = 磋商文件没有写明磋商过程中可能实质性变动的内容；没有写明的不得变动。
changeable-terms-unstated-clears = 在“采购方式”一步列出可能变动的技术、服务要求和合同草案条款。
