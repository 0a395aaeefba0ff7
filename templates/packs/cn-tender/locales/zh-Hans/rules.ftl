# cn-tender 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## timetable

bid-period-too-short-name = 等标期不足二十日
bid-period-too-short = 招标文件自 { $from } 发出，至 { $to } 截止，不足 { $at-least } 日。
bid-period-too-short-clears = 把投标截止时间定在 { $earliest } 或以后。

documents-period-too-short-name = 招标文件提供期限不足五个工作日
documents-period-too-short = 自 { $from } 公告至 { $to }，提供招标文件不足 { $at-least } 个工作日。
documents-period-too-short-clears = 把提供期限延长到 { $earliest } 或以后。

notice-period-too-short-name = 公告期限不足五个工作日
notice-period-too-short = 自 { $from } 至 { $to }，公告期限不足 { $at-least } 个工作日。
notice-period-too-short-clears = 把公告期限届满之日定在 { $earliest }。

notice-period-unstated-name = 未写明公告期限
notice-period-unstated = 没有写明公告期限何时届满。
notice-period-unstated-clears = 填写公告期限的最后一日，即公告后第五个工作日。

questions-too-late-name = 提问截止太晚
questions-too-late = 提问截止于 { $from }，距投标截止不足 { $at-least } 日；此后的澄清若影响投标，就要顺延截止时间。
questions-too-late-clears = 提前提问截止日期，或推迟投标截止时间。

answer-too-late-name = 答复离截止过近
answer-too-late = 第 { $row } 个问题于 { $from } 答复，离截止日 { $to } 不足 { $at-least } 日；影响文件编制的，应当顺延截止时间。
answer-too-late-clears = 把截止时间顺延到 { $earliest } 以后，或者确认答复不影响文件编制。

briefing-before-documents-end-name = 答疑会早于文件提供期限截止
briefing-before-documents-end = 简介会 { $to } 不晚于招标文件提供期限截止日 { $from }；答疑会应当在期限截止后召开。
briefing-before-documents-end-clears = 改到 { $earliest } 或者以后。

## criteria

price-weight-too-low-name = 价格分值低于 10%
price-weight-too-low = 价格分值占总分值的 { $share }%，服务项目不得低于 { $at-least }%。
price-weight-too-low-clears = 把价格分值提高到总分值的 { $at-least }% 以上。

price-scored-at-fixed-price-name = 固定价格却评价格分
price-scored-at-fixed-price = 本项目采用固定价格，价格却占 { $share }% 的分值。
price-scored-at-fixed-price-clears = 删去价格因素，把分值给服务量或质量。

qualification-scored-name = 资格条件作为评审因素
qualification-scored = “{ $name }”既是资格条件，又用于评分。
qualification-scored-clears = 从评审因素或者资格条件中删去一处。

## price

lowest-price-set-name = 设定最低限价
lowest-price-set = 这里提到“{ $word }”；不得设定最低限价。
lowest-price-set-clears = 删去；报价过低由评标委员会审查。

## answers

conditions-attached-name = 附加条件
conditions-attached = 这里提到“{ $word }”；含有采购人不能接受的附加条件的，投标无效。
conditions-attached-clears = 删去；有疑问在截止前提出询问。

## package

consortia-unstated-name = 未写明是否接受联合体
consortia-unstated = 没有写明是否接受联合体投标；未载明的，不得拒绝联合体投标。
consortia-unstated-clears = 选择接受或者不接受联合体投标。
