### The agency's desk, and the cost plan that both desks share.

## Stages

stage-agency-package = 采购包
stage-agency-answers = 逐项响应
stage-agency-people = 人员与服务量
stage-agency-quality = 质量标书
stage-agency-money = 价格标书
stage-agency-finish = 完成

## The agency

field-agency-name = 机构全称
    .hint = 与公章上的名称一字不差。
field-agency-legal-form = 机构性质
field-agency-registration-number = 统一社会信用代码
field-agency-registration-authority = 登记机关
field-agency-registered-on = 登记日期
field-agency-legal-representative = 法定代表人
field-agency-authorised-representative = 授权代表
    .hint = 由法定代表人亲自签的不用填。
field-agency-address = 地址
field-agency-phone = 电话
field-agency-email = 电子邮箱
field-agency-profile = 机构简介
field-language = 标书语言

## Answers

field-eligibility = 资格响应
field-eligibility-met = 符合
field-eligibility-evidence = 用什么证明
field-responses = 要求响应
field-responses-deviation = 偏离
field-responses-text = 怎样满足

## People and volume

field-staff = 拟派人员
    .empty = 列出拟派到本项目的每个人。可以从资料库选入，也可以从电子表格粘贴。
field-staff-name = 姓名
field-staff-role = 岗位
field-staff-degree = 学历与专业
field-staff-related = 相关专业
field-staff-certificate = 证书
field-staff-years = 年资
field-staff-certificate-number = 证书编号
field-pledges = 服务量承诺
field-pledges-quantity = 我们承诺

## Quality bid

field-sections = 各节正文
field-sections-title = 标题
field-sections-body = 正文
    .hint = 空一行分段；以“- ”开头的行成为列表。不要出现任何价格。

## Cost plan

field-cost-posts = 岗位
    .empty = 列出本项目支付工资的岗位。人员费用、工时产能都从这里算出。
field-cost-posts-role = 岗位
field-cost-posts-full-time = 全职人数
    .hint = 一个人做满工作时间算 1，半职算 0.5。
field-cost-posts-months = 月数
    .hint = 整个服务期里付工资的月数。
field-cost-posts-monthly-pay = 月工资
    .hint = 每人每月应发工资，不含单位缴费。
field-cost-posts-bonus-months = 年终奖（月）
    .hint = 每满十二个月多发几个月工资。
field-cost-posts-serves = 计服务工时
    .hint = 管理、财务人员的时间一般不算服务工时。
field-cost-contributions-as-of = 缴费标准起始日
field-cost-contributions-schemes = 单位缴费
    .empty = 五险一金，按当地现行标准填写；程序不预设比例。
field-cost-contributions-schemes-name = 险种
field-cost-contributions-schemes-percent = 单位比例
    .hint = 按当地通知填写；空着会提醒，不会按零算过去。
field-cost-contributions-schemes-base-floor = 基数下限
field-cost-contributions-schemes-base-ceiling = 基数上限
field-cost-activities = 服务活动
    .empty = 把承诺的服务量变成工时：做多少次，每次直接和间接各几小时。
field-cost-activities-name = 活动
field-cost-activities-count = 次数
    .hint = 整个服务期一共做多少次。
field-cost-activities-direct-hours = 直接工时/次
field-cost-activities-indirect-hours = 间接工时/次
field-cost-activities-direct-cost = 直接费用/次
    .hint = 每次的物料、场地、交通。
field-cost-activities-indicator = 对应指标
field-cost-shared-lines = 其他费用
    .empty = 督导、培训、办公、场地、评估、管理费、税费等。
field-cost-shared-lines-head = 科目
field-cost-shared-lines-name = 说明
field-cost-shared-lines-basis = 怎样算
    .hint = 固定金额、每年、每岗，或者按某个数的百分比。
field-cost-working-time-days-per-year = 每年工作日
    .hint = 内地法定放假 13 天后为 248 天。
field-cost-working-time-hours-per-day = 每天工时
field-cost-working-time-leave-days = 每年休假天数

## Offer

field-offer-total = 投标总价
    .hint = 不填就按成本合计报。
field-offer-volume = 每年承诺服务量
field-offer-post-rates = 岗位报价
field-offer-post-rates-rate = 每岗每年
field-offer-case-prices = 个案报价
field-offer-case-prices-price = 单价
field-signed-on = 签署日期

## Steps

agency-package = 采购要求
    .question = 对方要什么，什么时候截止？
    .purpose = 这里的内容来自签名的采购包，不能修改。先看清是谁签的、截止时间和计价方式。
agency-agency = 本机构
    .question = 谁来投标？
    .purpose = 名称、代码、代表人要与证书一致；错一个字就可能被判无效。
agency-eligibility = 资格
    .question = 我们符合每一项资格条件吗？
    .purpose = 逐条说明用什么证明，缺一项就会在资格审查被淘汰。
agency-responses = 要求响应
    .question = 每一条要求我们怎样满足？
    .purpose = ★ 要求不能有负偏离。写清做法，不要只写“满足”。
agency-staff = 拟派人员
    .question = 派谁来做？
    .purpose = 人数、专业和证书会与采购包的最低要求逐项核对。
agency-pledges = 服务量承诺
    .question = 我们承诺做多少？
    .purpose = 承诺会换算成工时，与可用工时核对。做不到的承诺会在评估时扣分。
agency-sections = 方案正文
    .question = 每个评审因素，我们的方案是什么？
    .purpose = 每个质量因素一节，评委按它打分。质量标书里不能出现任何价格。
agency-cost = 成本
    .question = 做这些要花多少钱、多少工时？
    .purpose = 所有报价都从这一份成本算出，分毫不差。下面随时看合计和工时。
agency-offer = 报价
    .question = 我们报多少？
    .purpose = 报价不能超过最高限价；大小写金额由程序生成，保证一致。
agency-check = 检查
    .question = 还有什么会让标书作废？
    .purpose = 点一条就到它所在的字段。没有核对过原文的规则只提醒，不阻挡。
agency-export = 签名与导出
    .question = 签名并做成两个封套
    .purpose = 质量标书和价格标书是两个文件，分开递交。导出前会再查一遍质量标书里有没有价格。

## Choices

legal-form-social-service-agency = 社会服务机构（民办非企业单位）
legal-form-association = 社会团体
legal-form-foundation = 基金会
legal-form-company = 企业
legal-form-public-institution = 公益二类事业单位
legal-form-hong-kong-organisation = 香港社会服务机构
certificate-none = 无
certificate-assistant = 助理社会工作师
certificate-social-worker = 社会工作师
certificate-senior = 高级社会工作师
certificate-registered-social-worker = 注册社会工作者（香港）
deviation-none = 无偏离
deviation-positive = 正偏离
deviation-negative = 负偏离
cost-head = 科目
cost-head-personnel = 人员费用
cost-head-supervision = 督导费
cost-head-training = 培训费
cost-head-activities = 服务活动费
cost-head-administration = 办公行政费
cost-head-premises = 场地及设备
cost-head-evaluation = 评估与审计费
cost-head-publicity = 宣传费
cost-head-management = 机构管理费
cost-head-tax = 税费
cost-head-contingency = 不可预见费
basis-fixed = 固定金额
basis-of-personnel = 人员费用的百分比
basis-of-direct = 直接成本的百分比
basis-of-price = 报价的百分比

## The package

package-signed = 谁签的
package-days = 重要日期
package-asked = 价格与人手（{ $unit }）
package-criteria = 怎样评分
volume-range = 每年{ $unit }
staffing-title = 人手对照
staff-workers = 总人数
staff-related = 相关专业
staff-social = 社会工作者
at-least = 至少 { $n }

## Computed figures

costing-title = 成本构成
total-cost = 成本合计
no-costing = 填写岗位和活动后，这里会算出成本和工时。
activity-costs = 每项活动的完全成本
per-unit = 每次
unit-costs = 折合单价
unit-cost-hour = 每个所需工时
unit-cost-direct-hour = 每直接服务工时
unit-cost-post-year = 每岗每年
unit-cost-month = 每月
hours-title = 工时与产能
hours-available = 可用工时
hours-needed = 所需工时
hours-short = 缺少
hours-enough = 够用
no-hours = 填写成本里的岗位和活动后，这里会核对工时。
schedule-title = 报价表
schedule-line = 项目
schedule-quantity = 数量
schedule-unit-price = 单价
schedule-total = 投标总价
whole-service = 全部服务
no-schedule = 还算不出报价，请看发现。
schedule-figures = 对照
schedule-limit = 最高可报
schedule-cost = 按报价计算的成本
schedule-per-hour = 折合每工时
schedule-per-offered-hour = 折合每个承诺工时
schedule-per-needed-hour = 折合每个所需工时
schedule-per-place = 折合每名额
schedule-per-post-year = 折合每岗每年
schedule-per-month = 折合每月
schedule-surplus = 结余
