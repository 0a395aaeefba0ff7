# hk-two-envelope 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## package

project-data-missing-name = 招标未有识别资料
project-data-missing = 没有招标名称、编号或者采购部门。
project-data-missing-clears = 填写这一栏；公告和封面都用它。

service-undefined-name = 服务内容不完整
service-undefined = 服务计划欠缺服务定义、服务使用者、内容或者服务期。
service-undefined-clears = 补齐这一项，使投标者毋须查询也能报价。

contract-missing-name = 没有合约条款
contract-missing = 招标文件没有合约条款。
contract-missing-clears = 写入合约条款。

currency-other-name = 并非港元
currency-other = 个案以 { $value } 计价。
currency-other-clears = 改用港元，或者选用其他地方的规则。

validity-missing-name = 没有标书有效期
validity-missing = 没有写明标书在截标后多少天内有效。
validity-missing-clears = 填写日数，常见为 90 天。

assumed-value-name = 假设的数值
assumed-value = 这个数值是假设：{ $note }
assumed-value-clears = 替换，或者确认后删去标记。

one-envelope-name = 没有采用双信封
one-envelope = 技术和价格没有分开递交。
one-envelope-clears = 改用双信封，或者选用其他规则。

languages-differ-name = 各语言的数字不一致
languages-differ = 同一段文字，{ $language } 写 { $number }，{ $other-language } 写 { $other-number }。
languages-differ-clears = 核对后改为同样的数字。

budget-said-otherwise-name = 文字与预算不一致
budget-said-otherwise = 文字在“{ $word }”之后写的是 { $found }，与预算 { $stated } 不同。
budget-said-otherwise-clears = 改为同一金额，或者写明它是什么金额。

ceiling-said-otherwise-name = 文字与最高限价不一致
ceiling-said-otherwise = 文字在“{ $word }”之后写的是 { $found }，与最高限价 { $stated } 不同。
ceiling-said-otherwise-clears = 改为同一金额，或者写明它是什么金额。

enquiries-contact-missing-name = 没有查询联络人
enquiries-contact-missing = { $field ->
        [purchaser-contact] 没有写明由谁答复查询。
       *[other] 没有写明查询电话。
    }
enquiries-contact-missing-clears = 填写联络人和电话。

documents-terms-missing-name = 未写明如何索取招标文件
documents-terms-missing = { $field ->
        [timetable-documents_place] 没有写明在哪里索取招标文件。
       *[other] 没有写明索取招标文件的方法。
    }
documents-terms-missing-clears = 填写这一栏；招标公告会写明。

## contract

integrity-clause-missing-name = 没有廉洁条款
integrity-clause-missing = 合约条款没有提到《防止贿赂条例》。
integrity-clause-missing-clears = 加入不得提供或者接受利益的条款。

non-collusion-missing-name = 没有不合谋投标证书
non-collusion-missing = 没有要求提交不合谋投标证书。
non-collusion-missing-clears = 要求随标书提交证书。

## timetable

timetable-incomplete-name = 时间表不完整
timetable-incomplete = 欠公告日、截标时间或者投标箱地点。
timetable-incomplete-clears = 填写这一栏。

tender-period-too-short-name = 招标期过短
tender-period-too-short = 由 { $from } 公告至 { $to } 截标，不足 { $at-least } 天；适用《政府采购协定》的更长。
tender-period-too-short-clears = 改在 { $earliest } 或以后截标，或者记录紧急理由。

closing-on-rest-day-name = 截标日并非办公日
closing-on-rest-day = { $day } 并非政府办公日。
closing-on-rest-day-clears = 改在 { $next } 或以后的办公日。

question-unanswered-name = 问题未答复
question-unanswered = 第 { $row } 个问题还没有向全体供应商答复。
question-unanswered-clears = 书面答复全体供应商，填写答复日期。

briefing-before-notice-name = 简介会早于公告
briefing-before-notice = 简介会 { $to } 早于公告日 { $from }，供应商还不知道这个项目。
briefing-before-notice-clears = 把简介会改到公告之后。

briefing-after-questions-name = 简介会晚于提问截止
briefing-after-questions = 简介会 { $from } 晚于提问截止日 { $to }。
briefing-after-questions-clears = 提前简介会，或者推迟提问截止日。

## criteria

criteria-missing-name = 没有评分制度
criteria-missing = 招标文件没有评分制度。
criteria-missing-clears = 在邀请投标前订定并批准准则、比重、及格分和公式。

weights-not-hundred-name = 比重合计不是 100
weights-not-hundred = 比重合计为 { $sum }，应为 { $expected }。
weights-not-hundred-clears = 调整比重，使合计为 { $expected }。

criterion-without-scale-name = 准则没有评分标准
criterion-without-scale = 第 { $row } 项准则“{ $name }”没有写明怎样得分。
criterion-without-scale-clears = 写明各级分数和条件。

technical-weight-outside-policy-name = 技术比重与政策不符
technical-weight-outside-policy = 技术准则占 { $share }%；2019 年 4 月起一般为 { $at-least }% 至 { $at-most }%。
technical-weight-outside-policy-clears = 调整至 { $at-least }% 至 { $at-most }%，或者记录理由。

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

technical-basis-of-mainland-name = 技术分未按香港办法折算
technical-basis-of-mainland = 技术得分没有按最高分折算；香港的评分制度以最高的技术分为基准。
technical-basis-of-mainland-clears = 选择按所得最高分或者可得最高分折算。

pass-mark-over-maximum-name = 技术及格分高于满分
pass-mark-over-maximum = 技术及格分 { $value } 高于满分 { $limit }，没有标书能够及格。
pass-mark-over-maximum-clears = 降低及格分。

## indicators

indicators-missing-name = 没有表现标准
indicators-missing = 没有服务量标准和服务成效标准。
indicators-missing-clears = 列出表现标准和议定水平。

output-indicator-missing-name = 没有服务量标准
output-indicator-missing = 没有一项标准量度服务量。
output-indicator-missing-clears = 至少加一项服务量标准。

outcome-indicator-missing-name = 没有服务成效标准
outcome-indicator-missing = 没有一项标准量度服务成效。
outcome-indicator-missing-clears = 至少加一项服务成效标准。

indicator-without-target-name = 标准没有议定水平
indicator-without-target = 第 { $row } 项标准“{ $name }”没有单位或者议定水平。
indicator-without-target-clears = 填写单位和议定水平。

essential-requirement-missing-name = 没有基本服务规定
essential-requirement-missing = 没有一项要求列为基本服务规定。
essential-requirement-missing-clears = 把开放时间、基本人手和法例要求列为基本服务规定。

quality-standards-unmentioned-name = 没有服务质素标准
quality-standards-unmentioned = 没有要求遵守十六项服务质素标准。
quality-standards-unmentioned-clears = 加入要求和每年自我评估。

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

agency-data-missing-name = 投标者没有识别资料
agency-data-missing = 没有投标者名称或者登记号码。
agency-data-missing-clears = 按注册证明书填写。

staff-unnamed-name = 没有列出人手
staff-unnamed = 技术建议书没有列出人手。
staff-unnamed-clears = 列出负责服务的人员。

essential-requirement-unanswered-name = 未回应基本要求
essential-requirement-unanswered = 没有回应第 { $row } 项基本要求“{ $name }”，标书不获进一步考虑。
essential-requirement-unanswered-clears = 逐项回应并附证明。

requirement-unanswered-name = 未回应要求
requirement-unanswered = 没有回应第 { $row } 项要求“{ $name }”。
requirement-unanswered-clears = 逐项回应。

essential-requirement-deviated-name = 不符合基本要求
essential-requirement-deviated = 第 { $row } 项基本要求“{ $name }”未能符合，标书不获进一步考虑。
essential-requirement-deviated-clears = 符合或者优于要求。

section-missing-name = 未回应评审准则
section-missing = 技术建议书没有回应第 { $row } 项准则“{ $name }”。
section-missing-clears = 为它写一节。

pledge-below-target-name = 低于议定水平
pledge-below-target = 第 { $row } 项标准“{ $name }”承诺 { $value }，低于 { $limit }。
pledge-below-target-clears = 至少承诺 { $limit }。

## offer

post-unpriced-name = 岗位没有报价
post-unpriced = 岗位“{ $name }”没有报价。
post-unpriced-clears = 填写每个岗位的年度价格。

case-unpriced-name = 个案没有报价
case-unpriced = “{ $name }”没有单价。
case-unpriced-clears = 填写单价。

## envelope

offer-in-quality-volume-name = 技术建议书出现价格
offer-in-quality-volume = 技术建议书出现价格“{ $found }”（{ $place }），标书可能不获考虑。
offer-in-quality-volume-clears = 删去；价格只写在价格建议书。

package-altered-name = 招标文件签署后有改动
package-altered = 招标文件的签署无效（{ $value }），内容可能被改动。
package-altered-clears = 重新索取招标文件，再据此投标。

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

## committee

member-undeclared-name = 成员未作利益申报
member-undeclared = 评审成员 { $row }“{ $name }”还没有申报与投标人的关系。
member-undeclared-clears = 请其申报；有利害关系的应当回避。
