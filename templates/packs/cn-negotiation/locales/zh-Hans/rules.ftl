# cn-negotiation 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## timetable

response-period-too-short-name = 响应期限过短
response-period-too-short = 谈判文件自 { $from } 发出，至 { $to } 截止，不足 { $at-least } 个工作日。
response-period-too-short-clears = 把首次响应截止时间定在 { $earliest } 或以后。

questions-too-late-name = 提问截止太晚
questions-too-late = 提问截止于 { $from }，距首次响应截止不足 { $at-least } 个工作日；此后的澄清若影响响应，就要顺延截止日期。
questions-too-late-clears = 提前提问截止日期，或推迟响应截止日期。

answer-too-late-name = 答复离截止过近
answer-too-late = 第 { $row } 个问题于 { $from } 答复，离截止日 { $to } 不足 { $at-least } 个工作日；影响文件编制的，应当顺延截止时间。
answer-too-late-clears = 把截止时间顺延到 { $earliest } 以后，或者确认答复不影响文件编制。

## contract

changeable-terms-unstated-name = 未写明可能变动的内容
changeable-terms-unstated = 谈判文件没有写明谈判中可能实质性变动的内容；没有写明的不得变动。
changeable-terms-unstated-clears = 在“采购方式”一步列出可能变动的技术、服务要求和合同草案条款。

## criteria

scored-in-negotiation-name = 谈判不评分
scored-in-negotiation = 价格以外的因素占 { $share }% 的分值；谈判在满足实质性要求的供应商中按最后报价由低到高确定。
scored-in-negotiation-clears = 把评审因素改为实质性要求，或者改用竞争性磋商。
