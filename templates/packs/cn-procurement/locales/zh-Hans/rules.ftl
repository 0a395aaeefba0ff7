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

industry-unstated-name = 未明确所属行业
industry-unstated = 没有写明采购标的所属行业。
industry-unstated-clears = 填写中小企业划分标准所属行业；社工服务多为“其他未列明行业”。

languages-differ-name = 各语言的数字不一致
languages-differ = 同一段文字，{ $language } 写 { $number }，{ $other-language } 写 { $other-number }。
languages-differ-clears = 核对后改为同样的数字。

budget-said-otherwise-name = 文字与预算不一致
budget-said-otherwise = 文字在“{ $word }”之后写的是 { $found }，与预算 { $stated } 不同。
budget-said-otherwise-clears = 改为同一金额，或者写明它是什么金额。

ceiling-said-otherwise-name = 文字与最高限价不一致
ceiling-said-otherwise = 文字在“{ $word }”之后写的是 { $found }，与最高限价 { $stated } 不同。
ceiling-said-otherwise-clears = 改为同一金额，或者写明它是什么金额。

contact-person-missing-name = 没有项目联系人
contact-person-missing = 没有写明由谁答复对项目的询问。
contact-person-missing-clears = 填写联系人。

agent-unreachable-name = 采购代理机构没有地址或电话
agent-unreachable = { $field ->
        [purchaser-agent_address] 没有写明采购代理机构的地址。
       *[other] 没有写明采购代理机构的联系电话。
    }
agent-unreachable-clears = 填写这一栏；公告要写明代理机构的地址和联系方法。

agent-fee-unstated-name = 未写明代理费用
agent-fee-unstated = { $field ->
        [purchaser-agent_fee] 没有写明采购代理费用的收取标准和方式。
       *[other] 没有写明采购代理费用由谁支付。
    }
agent-fee-unstated-clears = 写明标准、支付方式和付款人；由中标人支付的，费用包含在报价里。

documents-terms-missing-name = 未写明如何获取文件
documents-terms-missing = { $field ->
        [timetable-documents_way] 没有写明以什么方式获取采购文件。
       *[other] 没有写明采购文件的售价。
    }
documents-terms-missing-clears = 填写这一栏；免费提供的填 0。

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

question-unanswered-name = 问题未答复
question-unanswered = 第 { $row } 个问题还没有向全体供应商答复。
question-unanswered-clears = 书面答复全体供应商，填写答复日期。

briefing-before-notice-name = 简介会早于公告
briefing-before-notice = 简介会 { $to } 早于公告日 { $from }，供应商还不知道这个项目。
briefing-before-notice-clears = 把简介会改到公告之后。

briefing-after-questions-name = 简介会晚于提问截止
briefing-after-questions = 简介会 { $from } 晚于提问截止日 { $to }。
briefing-after-questions-clears = 提前简介会，或者推迟提问截止日。

intention-too-late-name = 采购意向公开过晚
intention-too-late = 采购意向于 { $from } 公开，离公告日 { $to } 不足 { $at-least } 日。
intention-too-late-clears = 提前公开，或者把公告推迟到 { $earliest } 以后。

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

parts-not-weight-name = 部分分值合计不等于因素分值
parts-not-weight = 第 { $row } 项评审因素“{ $name }”各部分合计 { $sum } 分，因素本身 { $expected } 分。
parts-not-weight-clears = 调整各部分或者因素的分值。

pass-mark-over-weight-name = 及格分高于分值
pass-mark-over-weight = 第 { $row } 项评审因素“{ $name }”的及格分 { $value } 高于分值 { $limit }，没有投标能够及格。
pass-mark-over-weight-clears = 降低及格分。

band-over-weight-name = 等次得分高于分值
band-over-weight = 有一个等次得 { $value } 分，高于该评审因素的 { $limit } 分。
band-over-weight-clears = 调整等次的得分或者因素的分值。

criterion-repeated-name = 评审因素重复
criterion-repeated = 第 { $row } 项评审因素“{ $name }”与前面的一项同名，同一内容计了两次分。
criterion-repeated-clears = 合并，或者写明各评什么。

criterion-without-evidence-name = 评审因素没有证明材料
criterion-without-evidence = 第 { $row } 项评审因素“{ $name }”没有写明以什么材料证明。
criterion-without-evidence-clears = 写明评审所看的章节或者证明材料。

part-without-scale-name = 评审部分没有评分标准
part-without-scale = “{ $name }”部分没有写明怎样评分。
part-without-scale-clears = 写明要点和各等次的得分。

deduction-outside-range-name = 价格扣除超出幅度
deduction-outside-range = { $rate ->
        [small_enterprise_deduction] 小微企业的价格扣除为 { $value }%，应在 { $at-least }%—{ $at-most }% 之间。
       *[other] 联合体或者分包的价格扣除为 { $value }%，应在 { $at-least }%—{ $at-most }% 之间。
    }
deduction-outside-range-clears = 改为幅度以内的比例。

low-price-rate-outside-range-name = 异常低价比例超出幅度
low-price-rate-outside-range = 异常低价的比例改为 { $value }%，应在 { $at-least }%—{ $at-most }% 之间。
low-price-rate-outside-range-clears = 只可以提高，且不超过上限；不填则用规定的比例。

technical-basis-of-hong-kong-name = 技术分按香港办法折算
technical-basis-of-hong-kong = 技术得分按最高分折算；内地按评审因素的量化指标直接得分。
technical-basis-of-hong-kong-clears = 技术分的算法改为“直接得分”。

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

bid-bond-over-limit-name = 投标保证金超过限额
bid-bond-over-limit = 投标保证金 { $value } 元，超过预算的 2%（{ $limit } 元）。
bid-bond-over-limit-clears = 降到限额以内，或者不收保证金。

performance-bond-over-limit-name = 履约保证金超过限额
performance-bond-over-limit = 履约保证金为合同金额的 { $value }%，超过 { $limit }%。
performance-bond-over-limit-clears = 降到限额以内，或者不收保证金。

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

objectives-missing-name = 没有服务目标
objectives-missing = 有指标而没有目标，看不出每项指标为了什么。
objectives-missing-clears = 写明两至四个目标，再把每项指标归入一个目标。

objective-without-output-name = 目标缺产出指标
objective-without-output = 第 { $row } 个目标“{ $name }”没有产出指标。
objective-without-output-clears = 为这个目标增加产出指标，或者把已有的指标归入它。

objective-without-outcome-name = 目标缺成效指标
objective-without-outcome = 第 { $row } 个目标“{ $name }”没有成效指标。
objective-without-outcome-clears = 为这个目标增加成效指标，或者把已有的指标归入它。

objective-without-quality-name = 目标缺质量指标
objective-without-quality = 第 { $row } 个目标“{ $name }”没有质量指标。
objective-without-quality-clears = 为这个目标增加质量指标，或者把已有的指标归入它。

indicator-without-objective-name = 指标不属于任何目标
indicator-without-objective = 第 { $row } 项指标“{ $name }”没有归入任何目标。
indicator-without-objective-clears = 选择它所服务的目标，或者删去这项指标。

indicator-without-verifier-name = 指标没有核验人
indicator-without-verifier = 第 { $row } 项指标“{ $name }”没有写明由谁核验。
indicator-without-verifier-clears = 写明由采购人还是第三方核验、抽查多少。

indicator-vague-name = 指标用语含糊
indicator-vague = 第 { $row } 项指标“{ $name }”写有“{ $word }”，却没有说怎样量度。
indicator-vague-clears = 写成可以数的：多少人、百分之几、用什么量表、前测后测各在何时。

indicator-named-twice-name = 指标重名
indicator-named-twice = 第 { $row } 项指标“{ $name }”与前面的一项同名。
indicator-named-twice-clears = 删去一项，或者改名以区分。

indicator-double-counted-name = 可能重复计数
indicator-double-counted = 第 { $row } 项指标“{ $name }”与“{ $other }”单位相同、名称相近，又没有去重规则，同一次服务可能计两次。
indicator-double-counted-clears = 在其中一项写明去重规则：同一次服务只计入一项指标。

staff-as-output-name = 以人员数充当产出
staff-as-output = 第 { $row } 项指标“{ $name }”写有“{ $word }”：数的是人员，不是服务。
staff-as-output-clears = 把人员要求移到人员配备，指标改为所做的服务或者带来的改变。

spending-as-output-name = 以花费充当产出
spending-as-output = 第 { $row } 项指标“{ $name }”写有“{ $word }”：数的是花费，不是服务。
spending-as-output-clears = 移到财务报告的要求，指标改为服务量或者成效。

unit-without-minimum-name = 计量单位没有最低要求
unit-without-minimum = 第 { $row } 项指标“{ $name }”没有写明一个单位至少要做到什么（多少节、多少人、多少次面谈）。
unit-without-minimum-clears = 写明最低要求，例如：小组不少于 4 节、每节不少于 5 人。

targets-all-hundred-name = 比率目标一律百分之百
targets-all-hundred = 所有按比率计的指标，目标都是 100%。
targets-all-hundred-clears = 按基线和需求调查订定可以达到的目标。

indicator-weights-not-hundred-name = 指标分值合计不是 100
indicator-weights-not-hundred = 各项指标的考核分值合计为 { $sum }，应为 { $expected }。
indicator-weights-not-hundred-clears = 调整分值；都不填的，由考核办法另行规定。

indicators-beyond-volume-floor-name = 最低服务量不足以完成指标
indicators-beyond-volume-floor = 各项指标的目标×单位工时合计每年 { $value } 小时，高于最低服务量 { $limit } 小时：按下限投标合格，却完成不了指标。
indicators-beyond-volume-floor-clears = 提高最低服务量，或者减少指标、更正单位工时。

volume-floor-beyond-indicators-name = 最低服务量多于指标工时
volume-floor-beyond-indicators = 各项指标的目标×单位工时合计每年 { $value } 小时，少于最低服务量 { $limit } 小时：多出的工时没有指标。
volume-floor-beyond-indicators-clears = 增加指标或者写明其余工时的用途，或者降低最低服务量。

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

## need

survey-missing-name = 没有需求调查
survey-missing = { $field ->
        [need-survey-conducted_on] 没有写明需求调查的完成日期；面向公众的服务应当开展需求调查。
       *[other] 没有写明需求调查的结果：服务对象需要什么。
    }
survey-missing-clears = 开展需求调查，填写完成日期、方式和结果；一年内做过的可以沿用。

survey-outdated-name = 需求调查已满一年
survey-outdated = 需求调查于 { $from } 完成，到公告日 { $to } 已超过 { $at-most } 个月。
survey-outdated-clears = 补做调查，或者在编制需求前一年内的调查记录中核对日期。

survey-after-notice-name = 需求调查晚于公告
survey-after-notice = 需求调查于 { $from } 完成，晚于公告日 { $to }。
survey-after-notice-clears = 先完成调查、确定需求，再发布公告；或者更正日期。

public-opinion-missing-name = 未征求公众意见
public-opinion-missing = 没有写明社会公众对采购需求的意见。
public-opinion-missing-clears = 征求社会公众的意见，写明方式和结果。

soundings-too-few-name = 市场调查对象不足
soundings-too-few = 市场调查只记录了 { $value } 个调查对象，一般不少于 { $limit } 个。
soundings-too-few-clears = 再向有代表性的机构了解意向、能力和价格，并记录。

market-unexamined-name = 市场和历史价格未了解
market-unexamined = { $field ->
        [need-survey-market] 没有写明行业情况和市场供给。
       *[other] 没有写明同类项目的历史成交价格。
    }
market-unexamined-clears = 查阅同类项目的成交公告和市场情况，写明来源。

functions-unexamined-name = 职能未分核心与外包
functions-unexamined = 没有列出哪些职能由采购人保留、哪些可以外包。
functions-unexamined-clears = 逐项列出有关职能，标明核心或者外包，并写明理由。

function-without-reason-name = 职能未写理由
function-without-reason = 第 { $row } 项职能“{ $name }”没有写明为什么保留或者外包。
function-without-reason-clears = 写明理由。

catalogue-item-missing-name = 未列入指导性目录
catalogue-item-missing = 没有写明对应的政府购买服务指导性目录项目。
catalogue-item-missing-clears = 查阅本级指导性目录，填写代码和名称；目录中没有的，先与财政部门确认。

budget-source-missing-name = 资金来源未写
budget-source-missing = 没有写明资金来源。
budget-source-missing-clears = 写明列入哪一级、哪个部门预算。

funding-uncertain-name = 资金不稳而服务期跨年
funding-uncertain = 资金来源不稳定，服务期却有 { $value } 个月；超过 { $limit } 个月以经费来源稳定为前提。
funding-uncertain-clears = 落实各年度的预算，或者缩短服务期。

drawbacks-unstated-name = 购买的缺点未写
drawbacks-unstated = 没有写明购买可能带来的监管、问责、依赖等问题。
drawbacks-unstated-clears = 写明缺点；每一项在风险登记中都应有防范措施。

risks-missing-name = 没有风险登记
risks-missing = 没有登记采购和履约过程中的风险。
risks-missing-clears = 至少登记购买的缺点、采购失败、质疑、人员流失和服务中断等风险。

risk-incomplete-name = 风险缺责任人、措施或替代方案
risk-incomplete = 第 { $row } 项风险{ $field ->
        [risks-owner] 没有写明管控责任人。
        [risks-measure] 没有写明处置措施。
       *[other] 没有写明替代方案。
    }
risk-incomplete-clears = 补齐责任人、措施和替代方案。

review-missing-name = 未经审查
review-missing = 没有采购需求和实施计划的审查结论；面向公众的服务应当经过一般性审查和重点审查。
review-missing-clears = 在采购活动开始前完成审查，填写各项意见和结论。

review-not-passed-name = 审查未通过
review-not-passed = 审查结论是“修改后重新审查”。
review-not-passed-clears = 按审查意见修改，重新审查通过后再发布。

review-incomplete-name = 审查记录不完整
review-incomplete = 审查有结论，但{ $field ->
        [review-on] 没有写明日期。
        [review-general] 没有一般性审查的意见。
        [review-non_discrimination] 没有非歧视性审查的意见。
        [review-competition] 没有竞争性审查的意见。
        [review-policies] 没有采购政策审查的意见。
        [review-performance_risk] 没有履约风险审查的意见。
       *[other] 没有写明审查人。
    }
review-incomplete-clears = 补齐审查记录；审查应当形成书面记录并存档。

review-after-notice-name = 审查晚于公告
review-after-notice = 审查日期 { $from } 晚于公告日 { $to }。
review-after-notice-clears = 在公告前完成审查，或者更正日期。

review-without-procurement-name = 审查缺采购机构
review-without-procurement = 审查人的机构中没有采购机构。
review-without-procurement-clears = 请采购机构参加审查，并写明其机构名称。

review-without-finance-name = 审查缺财务机构
review-without-finance = 审查人的机构中没有财务机构。
review-without-finance-clears = 请财务机构参加审查，并写明其机构名称。

review-without-business-name = 审查缺业务机构
review-without-business = 审查人的机构中没有业务机构。
review-without-business-clears = 请业务机构参加审查，并写明其机构名称。

review-without-supervision-name = 审查缺监督机构
review-without-supervision = 审查人的机构中没有监督机构。
review-without-supervision-clears = 请监督机构参加审查，并写明其机构名称。

## service

macro-work-missing-name = 没有社区或倡导工作
macro-work-missing = 服务手法中没有社区工作，也没有倡导。
macro-work-missing-clears = 加入社区工作或者倡导，或者确认本服务只做个案和小组。

arrangements-missing-name = 督导或交接未安排
arrangements-missing = { $field ->
        [service-supervision] 没有写明由谁督导、督导多少。
        [service-handover_in] 没有写明怎样从原承接机构接手。
       *[other] 没有写明服务期满怎样移交。
    }
arrangements-missing-clears = 在服务定义中补写；首次采购的，写明由采购人介绍服务对象和资源。

unrelated-tasks-not-barred-name = 未排除无关事务
unrelated-tasks-not-barred = 合同没有约定采购人不得安排无关的行政事务。
unrelated-tasks-not-barred-clears = 勾选“不安排无关事务”，并在合同中写明。

requirement-points-at-product-name = 要求指向特定品牌或供应商
requirement-points-at-product = 第 { $row } 条要求写有“{ $word }”，可能限定特定的品牌或者供应商。
requirement-points-at-product-clears = 改写为功能和标准。

requirement-limits-suppliers-name = 要求限制地区或规模
requirement-limits-suppliers = 第 { $row } 条要求写有“{ $word }”，以所在地、规模或者年限限制供应商。
requirement-limits-suppliers-clears = 删去，或者改为与履约直接有关的能力要求。

## committee

member-undeclared-name = 成员未作利益申报
member-undeclared = 评审成员 { $row }“{ $name }”还没有申报与投标人的关系。
member-undeclared-clears = 请其申报；有利害关系的应当回避。
