# cn-procurement 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## package

project-data-missing-name = 项目或采购人信息缺失
project-data-missing = { $field ->
        [title] 没有项目名称。
        [number] 没有项目编号。
        [purchaser-name] 没有采购人名称。
        [purchaser-address] 没有采购人地址。
       *[other] 没有采购人的联系电话。
    }
project-data-missing-clears = 填写这一栏；公告和采购文件封面都用它。

service-undefined-name = 服务内容不完整
service-undefined = { $field ->
        [service-definition] 没有服务定义。
        [service-target_groups] 没有写明服务对象。
        [service-area] 没有写明服务范围。
        [service-content] 没有服务内容。
       *[other] 没有服务期限。
    }
service-undefined-clears = 把这一项写完整，使供应商不必询问也能报价。

need-unstated-name = 需求依据未说明
need-unstated = { $field ->
        [need-statement] 没有说明要解决什么需求、依据是什么。
       *[other] 没有说明为什么向社会购买。
    }
need-unstated-clears = 写明需求和理由，审查和评审时都要用到。

budget-undisclosed-name = 未公开预算
budget-undisclosed = 没有预算金额。
budget-undisclosed-clears = 填写整个服务期的预算金额。

payment-undefined-name = 付款安排缺失
payment-undefined = 没有写明分几期付款、何时付款。
payment-undefined-clears = 至少写一期付款及其条件。

instalment-without-condition-name = 付款条件未写
instalment-without-condition = 第 { $row } 期付款“{ $name }”没有写明条件。
instalment-without-condition-clears = 写明达到什么条件付款。

instalments-not-hundred-name = 付款比例不等于 100%
instalments-not-hundred = 各期付款比例合计为 { $sum }%，应为 { $expected }%。
instalments-not-hundred-clears = 调整各期比例，使合计为 { $expected }%。

funding-not-hundred-name = 资金负担比例不等于 100%
funding-not-hundred = 各方负担比例合计为 { $sum }%，应为 { $expected }%。
funding-not-hundred-clears = 调整各方比例，使合计为 { $expected }%。

qualification-missing-name = 没有资格要求
qualification-missing = 没有列出供应商的资格要求。
qualification-missing-clears = 至少列出政府采购法第二十二条的一般条件及其证明材料。

contract-missing-name = 没有合同条款
contract-missing = 采购文件没有拟签订的合同条款。
contract-missing-clears = 写入合同条款。

validity-missing-name = 没有投标（响应）有效期
validity-missing = 没有写明投标（响应）文件在截止之日后多少天内有效。
validity-missing-clears = 填写天数，常见的是 90 天。

method-unreasoned-name = 采购方式没有理由
method-unreasoned = 采用公开招标以外的方式，但没有写明原因。
method-unreasoned-clears = 写明适用这一方式的法定情形和事实。

core-function-bought-name = 购买了应由政府直接履行的职能
core-function-bought = 服务内容“{ $text }”就是列为核心职能的“{ $name }”。
core-function-bought-clears = 从服务内容中删去，或说明它不是核心职能。

assumed-value-name = 假设的内容
assumed-value = 这一项是假设的：{ $note }
assumed-value-clears = 换成真实内容，或确认后删去假设标记。

text-untranslated-name = 缺少译文
text-untranslated = 有 { $count } 段文字没有{ $language ->
        [zh-Hans] 简体中文
        [zh-Hant] 繁体中文
       *[en] 英文
    }文本，而文件要以这种语言印制。
text-untranslated-clears = 补上译文，或在文件语言中去掉这种语言。

term-over-three-years-name = 服务期超过三年
term-over-three-years = 服务期为 { $value } 个月；内容相对固定、经费稳定、价格变化小的项目，合同期限也不得超过 { $limit } 个月。
term-over-three-years-clears = 缩短服务期，或者分次采购。

contract-over-a-year-name = 合同期超过一年
contract-over-a-year = 一份合同为 { $value } 个月；一般不超过 { $limit } 个月，预算有保障且内容固定、经费稳定、价格变化小的才可以更长。
contract-over-a-year-clears = 改为合同一年一签，或者写明可以更长的理由。

employment-bought-name = 购买的是用工而不是服务
employment-bought = 这里提到“{ $word }”；人员招聘、劳务派遣、公益性岗位不得以政府购买服务的名义进行。
employment-bought-clears = 改写为服务内容、工时和成果；人员由承接主体聘用。

survey-unmentioned-name = 需求没有调查依据
survey-unmentioned = 需求说明没有提到需求调查；向社会公众提供的公共服务项目，应当在一年内开展过需求调查。
survey-unmentioned-clears = 写明何时、向谁做过什么调查。

industry-unstated-name = 未明确所属行业
industry-unstated = 没有写明采购标的所属行业。
industry-unstated-clears = 填写中小企业划分标准所属行业；社工服务多为“其他未列明行业”。

## timetable

timetable-incomplete-name = 时间安排不完整
timetable-incomplete = { $field ->
        [timetable-notice] 没有公告日期。
        [timetable-documents_until] 没有获取采购文件的截止日期。
        [timetable-bid_deadline] 没有投标（响应）截止时间。
        [timetable-documents_place] 没有获取采购文件的地点。
       *[other] 没有开标地点。
    }
timetable-incomplete-clears = 填写这一栏。

bid-deadline-on-rest-day-name = 投标（响应）截止在休息日
bid-deadline-on-rest-day = { $day } 不是工作日，无人接收投标（响应）文件。
bid-deadline-on-rest-day-clears = 改到 { $next } 或以后的工作日。

deadline-before-documents-end-name = 截止早于文件提供期限
deadline-before-documents-end = 投标（响应）截止 { $to } 早于获取文件的最后一日 { $from }。
deadline-before-documents-end-clears = 调整其中一个日期。

## criteria

criteria-missing-name = 没有评审因素
criteria-missing = 采购文件没有评审因素。
criteria-missing-clears = 列出评审因素和分值，合计 100 分。

weights-not-hundred-name = 分值合计不等于 100
weights-not-hundred = 评审因素的分值合计为 { $sum }，应为 { $expected }。
weights-not-hundred-clears = 调整分值，使合计为 { $expected }。

criterion-without-scale-name = 评审因素没有分档
criterion-without-scale = 第 { $row } 项评审因素“{ $name }”没有分档和对应分值。
criterion-without-scale-clears = 写明每一档的条件和得分。

scale-factor-name = 以规模条件设限
scale-factor = 这里提到“{ $word }”，规模条件不得作为资格要求或评审因素。
scale-factor-clears = 删去规模条件，改用与服务质量相关的因素。

possible-scale-factor-name = 可能以规模条件设限
possible-scale-factor = 这里提到“{ $word }”。如果指供应商的规模，就不得作为资格要求或评审因素。
possible-scale-factor-clears = 确认它不是规模条件，否则删去。

local-performance-name = 以特定区域的业绩或奖项加分
local-performance = 这里把“{ $word }”与业绩或奖项放在一起，可能以特定行政区域设限。
local-performance-clears = 改为不限地区的同类业绩。

location-demanded-name = 限定供应商所在地
location-demanded = 这里提到“{ $word }”，可能非法限定供应商所在地。
location-demanded-clears = 删去对所在地的要求；需要场地时写成中标、成交后的履约要求。

many-contracts-demanded-name = 业绩要求超过两个
many-contracts-demanded = 资格条件要求“{ $word }”；业绩作为资格条件时，同类合同一般不超过两个。
many-contracts-demanded-clears = 改为不超过两个，并写明同类的范围。

age-demanded-name = 设置成立年限
age-demanded = 这里提到“{ $word }”；不得以成立年限作为门槛。
age-demanded-clears = 删去，改为对服务人员经验的要求。

ownership-demanded-name = 限定所有制
ownership-demanded = 这里提到“{ $word }”；不得以所有制形式、组织形式或者股权结构区别对待供应商。
ownership-demanded-clears = 删去。

list-demanded-name = 以名录库为条件
list-demanded = 这里提到“{ $word }”；不得以入围备选库、名录库、资格库为参加条件。
list-demanded-clears = 删去，直接写明所需条件。

form-fault-voids-name = 形式问题影响响应
form-fault-voids = 这里因“{ $word }”而否决或者扣分；装订、纸张、排序等形式问题不得影响投标（响应）。
form-fault-voids-clears = 只作提示，不设后果。

attendance-in-person-demanded-name = 要求法定代表人到场
attendance-in-person-demanded = 这里要求“{ $word }”；已出具委托书的，不得要求法定代表人亲自到场。
attendance-in-person-demanded-clears = 允许授权代表到场。

## price

ceiling-over-budget-name = 最高限价超过预算
ceiling-over-budget = 最高限价 { $value } 超过预算 { $limit }。
ceiling-over-budget-clears = 降低最高限价，或核对预算。

volume-floor-above-cap-name = 服务量下限高于上限
volume-floor-above-cap = 服务量下限 { $value } 高于上限 { $limit }，没有供应商能符合。
volume-floor-above-cap-clears = 调整下限或上限。

estimate-beyond-capacity-name = 要求的服务量无法完成
estimate-beyond-capacity = 按测算，服务需要 { $value } 工时，而人员只能提供 { $limit } 工时。
estimate-beyond-capacity-clears = 减少指标，或在测算中增加人员。

## indicators

indicators-missing-name = 没有指标
indicators-missing = 没有任何服务指标，服务无法验收。
indicators-missing-clears = 至少列出服务量、成效和质量指标。

indicator-without-unit-name = 指标没有单位
indicator-without-unit = 第 { $row } 项指标“{ $name }”没有计量单位。
indicator-without-unit-clears = 写明数的是什么：例、节、人次、%。

indicator-without-target-name = 指标没有目标值
indicator-without-target = 第 { $row } 项指标“{ $name }”没有目标值。
indicator-without-target-clears = 填写每个周期至少达到的数量。

indicator-without-evidence-name = 指标没有证明材料
indicator-without-evidence = 第 { $row } 项指标“{ $name }”没有写明用什么证明。
indicator-without-evidence-clears = 写明验收时查看什么材料。

indicator-without-count-rule-name = 指标没有计数规则
indicator-without-count-rule = 第 { $row } 项指标“{ $name }”没有写明达到什么程度才算一个。
indicator-without-count-rule-clears = 写明计数规则，例如每个小组不少于 4 节、5 人。

output-indicator-missing-name = 没有服务量指标
output-indicator-missing = 指标中没有服务量指标。
output-indicator-missing-clears = 至少增加一项服务量指标。

outcome-indicator-missing-name = 没有成效指标
outcome-indicator-missing = 指标中没有成效指标。
outcome-indicator-missing-clears = 至少增加一项成效指标。

quality-indicator-missing-name = 没有质量指标
quality-indicator-missing = 指标中没有质量指标。
quality-indicator-missing-clears = 至少增加一项质量指标。

## answers

agency-data-missing-name = 机构信息缺失
agency-data-missing = { $field ->
        [agency-name] 没有机构名称。
        [agency-registration_number] 没有统一社会信用代码。
       *[other] 没有法定代表人。
    }
agency-data-missing-clears = 按登记证书填写。

staff-unnamed-name = 没有拟派人员
staff-unnamed = 没有列出任何拟派人员。
staff-unnamed-clears = 列出拟派到本项目的人员。

signing-date-missing-name = 没有签署日期
signing-date-missing = 签署页没有日期。
signing-date-missing-clears = 填写签署日期。

section-missing-name = 评审因素没有对应内容
section-missing = 质量标书没有回应第 { $row } 项评审因素“{ $name }”。
section-missing-clears = 为这项因素写一节内容。

essential-requirement-unanswered-name = ★要求没有响应
essential-requirement-unanswered = 第 { $row } 项★要求“{ $name }”没有响应。
essential-requirement-unanswered-clears = 逐条作出明确响应。

requirement-unanswered-name = 要求没有响应
requirement-unanswered = 第 { $row } 项要求“{ $name }”没有响应。
requirement-unanswered-clears = 逐条作出明确响应。

essential-requirement-deviated-name = ★要求负偏离
essential-requirement-deviated = 对第 { $row } 项★要求“{ $name }”负偏离，投标（响应）将被认定无效。
essential-requirement-deviated-clears = 改为满足或优于要求。

requirement-deviated-name = 要求负偏离
requirement-deviated = 对第 { $row } 项要求“{ $name }”负偏离，可能扣分。
requirement-deviated-clears = 能满足就改为满足，否则说明理由。

qualification-unproved-name = 资格要求没有证明
qualification-unproved = 第 { $row } 项资格要求“{ $name }”没有写明证明材料。
qualification-unproved-clears = 写明用什么材料证明，并附上。

qualification-unmet-name = 不符合资格要求
qualification-unmet = 不符合第 { $row } 项资格要求“{ $name }”。
qualification-unmet-clears = 确认是否符合；不符合则投标（响应）无效。

indicator-unpledged-name = 指标没有承诺
indicator-unpledged = 第 { $row } 项指标“{ $name }”没有承诺数量。
indicator-unpledged-clears = 填写承诺的数量，不低于目标值。

pledge-below-target-name = 承诺低于目标
pledge-below-target = 第 { $row } 项指标“{ $name }”承诺 { $value }，低于目标 { $limit }。
pledge-below-target-clears = 承诺不低于 { $limit }。

staff-below-package-name = 拟派人员少于采购文件要求
staff-below-package = 拟派人员有 { $value } 名，采购文件要求 { $limit } 名。
staff-below-package-clears = 增加人员，或更正人员的专业和证书。

related-staff-below-package-name = 拟派的相关专业人员少于采购文件要求
related-staff-below-package = 拟派的相关专业人员有 { $value } 名，采购文件要求 { $limit } 名。
related-staff-below-package-clears = 增加人员，或更正人员的专业和证书。

social-workers-below-package-name = 拟派的社会工作专业人员少于采购文件要求
social-workers-below-package = 拟派的社会工作专业人员有 { $value } 名，采购文件要求 { $limit } 名。
social-workers-below-package-clears = 增加人员，或更正人员的专业和证书。

small-enterprise-advantage-name = 以中小企业声明
small-enterprise-advantage = 这里以社会服务机构身份出具中小企业声明函；办法所称中小企业是企业，不包括社会服务机构。
small-enterprise-advantage-clears = 除采购文件允许外，不要出具。

signed-after-deadline-name = 签署日期晚于截止
signed-after-deadline = 签署日期为 { $from }，晚于截止日 { $to }。
signed-after-deadline-clears = 改正签署日期。

## offer

price-over-ceiling-name = 报价超过最高限价
price-over-ceiling = 报价 { $value } 超过最高限价 { $limit }，投标（响应）无效。
price-over-ceiling-clears = 把报价降到 { $limit } 以内。

price-over-budget-name = 报价超过预算
price-over-budget = 报价 { $value } 超过预算 { $limit }，投标（响应）无效。
price-over-budget-clears = 把报价降到 { $limit } 以内。

post-rate-over-ceiling-name = 岗位价超过限价
post-rate-over-ceiling = 岗位“{ $name }”每年报价 { $value }，超过限价 { $limit }。
post-rate-over-ceiling-clears = 降到 { $limit } 以内。

case-price-over-ceiling-name = 个案单价超过限价
case-price-over-ceiling = “{ $name }”单价 { $value }，超过限价 { $limit }。
case-price-over-ceiling-clears = 降到 { $limit } 以内。

post-unpriced-name = 岗位没有报价
post-unpriced = 岗位“{ $name }”没有报价。
post-unpriced-clears = 填写每岗每年的价格。

case-unpriced-name = 个案没有报价
case-unpriced = “{ $name }”没有单价。
case-unpriced-clears = 填写单价。

volume-missing-name = 没有承诺服务量
volume-missing = 固定价格、竞服务量的项目没有填写每年的服务量。
volume-missing-clears = 填写每年的服务工时或名额。

volume-below-floor-name = 服务量低于下限
volume-below-floor = 承诺的服务量 { $value } 低于下限 { $limit }，投标（响应）无效。
volume-below-floor-clears = 承诺不低于 { $limit }。

volume-above-cap-name = 服务量高于上限
volume-above-cap = 承诺的服务量 { $value } 高于上限 { $limit }。
volume-above-cap-clears = 承诺不高于 { $limit }。

hours-beyond-capacity-name = 承诺的服务量无法完成
hours-beyond-capacity = 承诺的服务需要 { $value } 工时，而人员只能提供 { $limit } 工时。
hours-beyond-capacity-clears = 减少承诺，或增加人员。

## envelope

offer-in-quality-volume-name = 质量标书出现报价
offer-in-quality-volume = 质量标书中出现报价“{ $found }”（{ $place }）。
offer-in-quality-volume-clears = 删去金额；价格只写在价格标书里。

limit-in-quality-volume-name = 质量标书出现预算或限价
limit-in-quality-volume = 质量标书中出现预算或最高限价“{ $found }”（{ $place }），评审时可能被当作报价。
limit-in-quality-volume-clears = 删去金额。

amount-in-quality-volume-name = 质量标书出现金额
amount-in-quality-volume = 质量标书中出现金额“{ $found }”（{ $place }），可能让人推算报价。
amount-in-quality-volume-clears = 确认与报价无关，否则删去。

package-altered-name = 采购文件签署后被改动
package-altered = 收到的采购文件签名校验未通过（{ $value }），内容可能被改动。
package-altered-clears = 向采购人重新索取采购文件，再据此投标（响应）。

package-signature-unverified-name = 采购文件签名未校验
package-signature-unverified = 收到的采购文件没有校验通过的签名，无法确认内容未被改动。
package-signature-unverified-clears = 向采购人核对文件的来源和内容。

## contract

cash-bond-name = 现金保证金
cash-bond = 这里要求以现金缴纳保证金；应当允许供应商自主选择支票、汇票、本票、保函等非现金形式。
cash-bond-clears = 改为非现金形式。

payment-later-than-thirty-days-name = 付款期限过长
payment-later-than-thirty-days = 这里约定“{ $word }”付款；满足支付条件的，应当自收到发票后 30 日内支付。
payment-later-than-thirty-days-clears = 改为收到发票后 30 日内支付。

late-payment-unanswered-name = 没有逾期付款的责任
late-payment-unanswered = 合同条款没有写明采购人逾期支付的违约责任。
late-payment-unanswered-clears = 写入逾期支付资金的违约责任。

users-not-at-acceptance-name = 验收没有服务对象参与
users-not-at-acceptance = 合同、付款条件和指标都没有提到服务对象参与验收。
users-not-at-acceptance-clears = 写明服务对象怎样参与并出具意见，以及验收结果向社会公告。
