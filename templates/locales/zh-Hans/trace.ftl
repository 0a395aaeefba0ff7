# 数字从哪里来：规则和各项的说法。

trace-rule-given = 这是填写的数。
trace-rule-total-of-heads = 成本合计＝各类费用之和。
trace-rule-year-of-heads = 年度成本＝各类费用当年之和。
trace-rule-head-of-lines = 本类费用＝其下各行之和。
trace-rule-set-up-of-lines = 一次性开办费＝各一次性费用之和。
trace-rule-hours-of-roles = 可用工时＝各岗位可用工时之和。
trace-rule-hours-of-activities = 工时＝各项工作的工时之和。
trace-rule-hours-lacking = 缺口＝所需工时－可用工时，不小于零。
trace-rule-post-years-of-posts = 岗位年＝计入服务工时的各岗位之和。
trace-rule-each-of-total = 单位成本＝成本÷数量，四舍五入到分。
trace-rule-each-of-price = 单位价＝价格÷数量，四舍五入到分。
trace-rule-paid-years = 岗位年＝人数×在岗月数÷12；有流失的，先扣空缺月份。
trace-rule-pay = 工资＝月薪×人数×发放月数；有流失的，乘在岗月份占比。
trace-rule-pay-grown = 工资逐个服务年度计算：月薪每年按涨幅递增，再乘人数和当年发放月数，合计后四舍五入到分。
trace-rule-allowances = 补贴＝每月补贴×人数×发放月数。
trace-rule-allowances-grown = 补贴逐个服务年度计算，每年按涨幅递增。
trace-rule-bonus = 奖金＝月薪×奖金月数×人数×发放月数÷12。
trace-rule-bonus-grown = 奖金逐个服务年度计算，每年按涨幅递增。
trace-rule-contributions-of-schemes = 单位缴费＝各险种之和。
trace-rule-contribution = 单位缴费＝缴费基数×单位费率×人数×缴费月数。
trace-rule-contribution-dated = 单位缴费按每月有效的费率和当年的工资逐段计算，合计后四舍五入到分。
trace-rule-contribution-base = 缴费基数＝计入基数的月收入，不低于下限、不高于上限。
trace-rule-worker-share = 个人缴费＝缴费基数×个人费率；低于起缴收入的不缴。
trace-rule-replacement = 替补成本＝每次离职成本×人数×年流失率×月数÷12。
trace-rule-post-of-parts = 岗位成本＝工资、补贴、奖金、单位缴费和替补成本之和。
trace-rule-post-year = 各组成部分按当年的月数和工资分到各年，尾差归余数最大的年份；此处是它们当年之和。
trace-rule-take-home = 税前到手＝月薪与补贴－个人缴费。
trace-rule-hours-of-count = 工时＝数量×每个的工时。
trace-rule-direct-cost = 直接费用＝数量×每个的直接费用。
trace-rule-direct-cost-grown = 直接费用按开展月份分到各年，每年按涨幅递增；超出服务期的月份不计。
trace-rule-activity-year = 直接费用按开展的月份分到各年，尾差归余数最大的年份。
trace-rule-full-cost = 全成本＝直接费用＋人力＋分摊。
trace-rule-labour-by-hours = 承担服务的岗位的成本，按工时分到各项工作；指定岗位的工作只分该岗位的成本。
trace-rule-overhead-by-hours = 其余成本按直接工时分到各项工作，尾差归余数最大的一项。
trace-rule-cost-of-one = 单个成本＝全成本÷数量。
trace-rule-held-to-cap = 算出的金额超过上限，按上限计。
trace-rule-yearly = 全期金额＝每年金额×服务月数÷12。
trace-rule-yearly-grown = 全期金额按各服务年度的月数计算，每年按涨幅递增。
trace-rule-per-post-year = 每个全职岗位每年的金额，乘各年的岗位年之和。
trace-rule-share-of-base = 金额＝基数×百分比；以价格为基础的，与其他占价格的费用一并分配。
trace-rule-left-out = 计算基数循环，暂不计入。
trace-rule-share-of-price = 含在价格内：价格＝其余成本÷（1－各百分比之和）；价格减其余成本的差额按百分比分配，尾差归余数最大的一行。
trace-rule-on-top = 价外加收：不含此项的价格×百分比，与其他占价格的费用一并分配。
trace-rule-base-of-lines = 基数＝下列各项之和。
trace-rule-base-is-price = 基数是价格本身。
trace-rule-base-without-tax = 基数＝价格－价外加收的各项。
trace-rule-line-year = 全期金额按月数或基数分到各年，尾差归余数最大的年份。
trace-rule-hours-of-full-time = 一名全职人员一年的服务工时＝（（工作日－休假日－培训日）×每日工时－每月督导工时×12）×（1－间接占比）。
trace-rule-unassigned = 没有计入服务工时的岗位可以承担的工时。
trace-rule-period-of-roles = 本季度各岗位之和。
trace-rule-first-to-break = 各项工作同倍数增加时，最先用尽工时的岗位；倍数＝可用工时÷所需工时，向下取两位小数。
trace-rule-hours-of-role = 岗位可用工时＝岗位年×一名全职人员一年的服务工时（未四舍五入前相乘）。
trace-rule-own-work = 指定由本岗位完成的工作的工时之和。
trace-rule-shared-work = 共同承担的工作，按各岗位每季度剩余的工时分摊。
trace-rule-work-of-role = 所需工时＝本岗位的工作＋分摊的工作。
trace-rule-utilisation = 利用率＝所需工时÷可用工时×100。
trace-rule-period-of-role = 本岗位在本季度的工时。
trace-rule-price-of-lines = 总价＝各行之和。
trace-rule-part-by-months = 按月数从总额中分出，尾差归余数最大的一份。
trace-rule-part-by-percent = 按百分比从总额中分出，尾差归余数最大的一份。
trace-rule-surplus = 结余＝报价－按报价计算的成本。
trace-rule-not-priced = 这一行还没有单价。
trace-rule-price-times-count = 金额＝单价×数量，四舍五入到分。
trace-rule-rate-times-posts = 金额＝岗位年价×岗位数×月数÷12，四舍五入到分。
trace-rule-price-at-cost = 没有填写总价，按成本报价。
trace-rule-cost-at-price = 按报价计算的成本：税费等占价格的部分以报价为基数。
trace-rule-price-by-volume = 单位价＝总价÷（每年承诺量×服务月数÷12）。
trace-rule-after-rectification = 整改后才通过评估的，按比例支付。
trace-rule-after-failure = 评估最终不通过的，按比例支付。
trace-rule-unit-of-lines = 用人单位金额＝其各行之和。
trace-rule-posts-of-unit = 用人单位岗位数＝其各行之和。
trace-rule-limit-of-lines = 没有填写最高限价和预算，按各行单价上限合计。
trace-rule-yearly-price = 年度价格＝总价×12÷服务月数。
trace-rule-funding-of-years = 出资方全期金额＝其各年之和。
trace-rule-workers-by-price = 最低人数＝年度价格÷每名人员对应的金额，不足一名的进一。
trace-rule-workers-by-share = 最低人数＝总人数×比例，不足一名的进一。
trace-rule-price-looked-at = 这就是所看的价格：报价，或采购人的限价。
trace-rule-each-of-surplus = 每单位结余 = 结余 ÷ 数量，四舍五入到分。
trace-rule-break-even-price = 保本价 = 成本合计，含价内的税费。
trace-rule-break-even-least = 保本量 = 没有服务量时的亏损 ÷ 计划服务量带来的结余，向上取两位小数；少于它就亏损。
trace-rule-break-even-most = 保本量 = 没有服务量时的结余 ÷ 计划服务量的花费，向下取两位小数；多于它就亏损。
trace-rule-break-even-utilisation = 保本利用率 = 成本 × 所需工时 ÷（价格 × 可用工时）× 100。
trace-rule-smallest-cap = 同一科目有几个上限时，取最小的一个。
trace-rule-unrecovered = 收不回的部分 = 成本减上限，不低于零。
trace-rule-unrecovered-of-heads = 收不回的合计 = 各科目收不回的部分相加。
trace-rule-rounding-left = 价格减各行之和：单价只到分，余下的就是尾差。
trace-rule-share-of-price-by-cost = 单价 = 这一行分到的价格 ÷ 数量：价格按各行自己的岗位或活动成本分，其余成本按岗位月数或数量分。
trace-rule-volume-of-term = 整个服务期的量：报了服务量就用服务量，没有报就用所需工时。
trace-rule-receipts-of-month = 当月到账 = 当月应付的各期款项相加。
trace-rule-payments-of-contract = 支付合计＝合同各期按评估结果相加。
trace-rule-payments-of-month = 当月支出 = 岗位、活动、公共费用的支出相加。
trace-rule-balance = 月末余额 = 上月余额 + 到账 − 支出。
trace-rule-deepest-gap = 缺口最深时：上月余额减当月支出，当月款项尚未到账；随款项缴的税费还不用付。
trace-rule-unbridged = 还缺 = 最深缺口减自有资金，不低于零。
trace-rule-surplus-as-planned = 按计划的结余。
trace-rule-lowered = 原值减去变动幅度；金额四舍五入到分。
trace-rule-raised = 原值加上变动幅度；金额四舍五入到分，百分比最多一百。
trace-rule-surplus-with-input = 只把这一项换成这个值，其余照计划，重新算出的结余。
trace-rule-spread = 幅度 = 两端结余之差。
trace-rule-hours-of-indicators = 工时 = 各项指标的工时相加。
trace-rule-hours-of-target = 工时 = 一年的目标 × 每单位工时，先乘后舍入。
trace-rule-target-of-year = 换算到一年的目标：月目标乘十二，季目标乘四，整个服务期的目标乘十二除以月数。
trace-rule-greater-hours = 取指标工时和工时下限中较大的一个。
trace-rule-workers-by-hours = 所需人数 = 工时 ÷ 一名全职人员一年的工时，向上取整。
trace-rule-workers-by-rule = 人员配备要求给出的最少人数。
trace-rule-greater-workers = 取按工时算和按配备要求算中较大的一个。
trace-rule-workers-estimated = 测算中的服务人员 = 岗位年 × 12 ÷ 服务期月数。
trace-rule-estimate = 采购人自己测算的成本合计。
trace-rule-ceiling-proposed = 建议限价：测算的人数够用就是测算总额，不够就按人数比例放大；向上取到百元。
trace-rule-affordable-workers = 限价请得起的人数 = 限价 × 测算人数 ÷ 测算总额，向下取整。
trace-rule-affordable-hours = 他们一年能做的工时 = 人数 × 一名全职人员一年的工时。
trace-rule-benchmark-of-unit = 测算中一个单位的全部成本。
trace-rule-score-by-price = 价格分 = 最低报价 × 满分 ÷ 报价，按规则包的位数四舍五入。
trace-rule-score-by-volume = 数量分 = 承诺量 × 满分 ÷ 最大承诺量，按规则包的位数四舍五入。
trace-rule-score-of-parts = 总分 = 价格或数量分 + 其他得分。

trace-term-entered = 填写的数
trace-term-affordable-workers = 请得起的人数
trace-term-allowance = 每月补贴
trace-term-allowances = 补贴
trace-term-amount-per-worker = 每名人员对应的金额
trace-term-balance-before = 上月余额
trace-term-base = 基数
trace-term-base-ceiling = 基数上限
trace-term-base-floor = 基数下限
trace-term-bonus = 奖金
trace-term-bonus-months = 奖金月数
trace-term-calendar-days = 日历上的工作日
trace-term-cap = 上限
trace-term-cap-of-price = 按价格比例的上限
trace-term-contract-price = 合同价
trace-term-contribution = 单位缴费
trace-term-contribution-base = 缴费基数
trace-term-contributions-total = 单位缴费
trace-term-cost = 成本合计
trace-term-cost-at-price = 按报价计算的成本
trace-term-cost-by-volume = 计划服务量的花费
trace-term-count = 数量
trace-term-days-per-year = 每年工作日
trace-term-deepest-gap = 最深缺口
trace-term-deficit-without-volume = 没有服务量时的亏损
trace-term-direct-cost = 直接费用
trace-term-direct-cost-of-one = 每个的直接费用
trace-term-direct-hours = 每个的直接工时
trace-term-employer-rate = 单位费率
trace-term-estimate = 测算总额
trace-term-filled-months = 十二个月中在岗的月数
trace-term-formula-points = 价格或数量分
trace-term-full-cost = 全成本
trace-term-full-cost-of-one = 一个单位的全部成本
trace-term-full-time = 人数（全职）
trace-term-greatest-offered = 最大承诺量
trace-term-gross-pay = 月薪与补贴
trace-term-growth = 每年涨幅
trace-term-hours = 工时
trace-term-hours-available = 可用工时
trace-term-hours-by-indicators = 指标工时
trace-term-hours-direct = 直接工时
trace-term-hours-floor = 工时下限
trace-term-hours-needed = 所需工时
trace-term-hours-of-activity = 工时
trace-term-hours-of-full-time = 一名全职人员一年的服务工时
trace-term-hours-of-indicator = 工时
trace-term-hours-of-one = 每个的工时
trace-term-hours-of-term = 服务期工时
trace-term-hours-per-day = 每日工时
trace-term-hundred = 一百
trace-term-indirect-share = 间接工作占比
trace-term-instalment = 本期款
trace-term-labour = 人力
trace-term-leave-days = 休假日
trace-term-limit = 最高价
trace-term-lowered = 下调后的值
trace-term-lowest-offered = 最低报价
trace-term-monthly-pay = 月薪
trace-term-months = 月数
trace-term-offered = 所报
trace-term-overhead = 分摊
trace-term-own-cash = 自有资金
trace-term-own-work = 本岗位的工作
trace-term-paid-months = 发放月数
trace-term-paid-on-activities = 活动支出
trace-term-paid-on-posts = 岗位支出
trace-term-paid-on-shared-lines = 公共费用支出
trace-term-paid-out = 支出
trace-term-pay = 工资
trace-term-people = 服务对象人数
trace-term-planned = 计划值
trace-term-points = 满分
trace-term-post-cost = 岗位成本
trace-term-post-years = 岗位年
trace-term-price = 报价
trace-term-price-line = 价格行
trace-term-price-of-lines = 各行之和
trace-term-quality-points = 其他得分
trace-term-quarter-from-month = 本季度首月（服务第几月）
trace-term-raised = 上调后的值
trace-term-received = 到账
trace-term-replacement = 替补成本
trace-term-replacement-cost = 每次离职成本
trace-term-service-year = 第几个服务年度
trace-term-share = 百分比
trace-term-share-from = 比例的分母
trace-term-share-of = 比例的分子
trace-term-shared-line = 费用
trace-term-shared-work = 分摊的工作
trace-term-supervision-hours = 每月督导工时
trace-term-surplus = 结余
trace-term-surplus-at-high = 上调时的结余
trace-term-surplus-at-low = 下调时的结余
trace-term-surplus-by-volume = 计划服务量带来的结余
trace-term-surplus-without-volume = 没有服务量时的结余
trace-term-swing = 变动幅度
trace-term-target = 目标
trace-term-term-months = 服务月数
trace-term-total = 全期金额
trace-term-training-days = 培训日
trace-term-turnover = 年流失率
trace-term-twelve = 十二个月
trace-term-twelve-squared = 十二×十二
trace-term-unit-price = 单价
trace-term-volume-cap = 最高服务量
trace-term-volume-floor = 最低服务量
trace-term-volume-offered = 每年承诺量
trace-term-worker-rate = 个人费率
trace-term-worker-share = 个人缴费
trace-term-worker-years = 人年
trace-term-workers = 最低人数
trace-term-workers-by-hours = 按工时的人数
trace-term-workers-by-rule = 按配备要求的人数
trace-term-workers-estimated = 测算人数
trace-term-year-part = 当年
trace-term-year-price = 年度金额
trace-term-yearly-price = 年度价格
trace-term-yearly-target = 一年的目标

trace-of = { $name }（{ $of }）
