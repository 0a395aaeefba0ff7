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
