# cn-framework 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## timetable

response-period-too-short-name = 响应期限过短
response-period-too-short = 征集文件自 { $from } 发出，至 { $to } 截止，不足 { $at-least } 日；封闭式框架协议按公开招标的规定执行。
response-period-too-short-clears = 把截止时间定在 { $earliest } 或以后；开放式框架协议可以随时申请加入。

documents-period-too-short-name = 征集文件提供期限不足
documents-period-too-short = 自 { $from } 公告至 { $to }，提供征集文件不足 { $at-least } 个工作日；封闭式框架协议按公开招标的规定执行。
documents-period-too-short-clears = 提供到 { $earliest } 或以后。

## package

framework-over-two-years-name = 框架协议期超过两年
framework-over-two-years = 框架协议期为 { $value } 个月；服务项目一般不超过 { $limit } 个月。
framework-over-two-years-clears = 缩短期限，或者写明更长的理由。

## price

unit-price-missing-name = 没有单价
unit-price-missing = 不是按单价计价；框架协议应当有最高限制单价。
unit-price-missing-clears = 改为按个案或者岗位计价。

unit-ceiling-missing-name = 没有最高限制单价
unit-ceiling-missing = “{ $name }”没有最高限制单价。
unit-ceiling-missing-clears = 填写最高限制单价。

## contract

choice-unstated-name = 未写明第二阶段怎样选定
choice-unstated = 没有写明确定第二阶段成交供应商的方式。
choice-unstated-clears = 写明直接选定、二次竞价或者顺序轮候。

removal-unstated-name = 没有清退和补充规则
removal-unstated = 没有写明入围供应商的清退和补充规则。
removal-unstated-clears = 写入清退和补充规则。

feedback-unstated-name = 没有用户反馈和评价机制
feedback-unstated = 没有写明用户反馈和评价机制。
feedback-unstated-clears = 写入用户反馈和评价机制。
