### The purchaser's desk: stages, steps, fields, choices, computed figures.

## Stages

stage-purchaser-need = 需求
stage-purchaser-service = 服务定义
stage-purchaser-indicators = 指标
stage-purchaser-money = 价格与支付
stage-purchaser-award = 资格与评审
stage-purchaser-contract = 合同
stage-purchaser-finish = 完成

## The project

field-title = 项目名称
    .hint = 写明地点和服务，例如“某某街社工服务站购买服务项目”。
field-number = 项目编号
field-purchaser-name = 采购人
field-purchaser-address = 采购人地址
field-purchaser-contact = 联系人
field-purchaser-phone = 联系电话
field-purchaser-email = 电子邮箱
field-purchaser-agent = 采购代理机构
field-purchaser-agent-address = 代理机构地址
field-purchaser-agent-contact = 代理机构联系人
field-purchaser-agent-phone = 代理机构联系电话
field-purchaser-agent-fee = 代理费用的收取标准和方式
    .hint = 写明标准和支付方式。
field-purchaser-agent-fee-payer = 代理费用由谁支付
fee-payer-purchaser = 采购人
fee-payer-winner = 中标（成交）供应商
field-languages = 文件语言
    .hint = 第一种为主；文件里的每段文字都要有所选的各种语言。
field-currency = 币种

## The need

field-need-statement = 需求是什么，怎样得知
    .hint = 写调查了谁、多少人、结果如何。
field-need-reasons = 为什么购买而不自办
field-need-catalogue-item = 指导性目录条目
field-need-budget-source = 资金来源
field-need-functions = 相关职能
    .empty = 列出与这项服务有关的职能。应由政府直接履行的是核心职能，不能购买。
field-need-functions-name = 职能
field-need-functions-core = 核心
field-need-functions-reason = 理由

## The service

field-service-kind = 服务领域
field-service-definition = 服务定义
    .hint = 一段话说清：谁，为谁，做什么，达到什么。
field-service-target-groups = 服务对象
    .empty = 列出服务对象和已知人数，后面的指标和人手都从这里来。
field-service-target-groups-name = 对象
field-service-target-groups-count = 人数
field-service-area = 服务区域
field-service-content = 服务内容
    .empty = 分项列出要做的事，每项一两句话。
field-service-content-name = 内容
field-service-content-description = 具体要求
field-service-out-of-scope = 不包括的事项
    .hint = 写明哪些工作不属于本项目，免得以后加派。
field-service-methods = 服务手法
field-service-opening-hours = 开放时间
field-service-requirements = 须逐条响应的要求
    .empty = ★ 为实质性要求，负偏离即投标无效；▲ 为重要要求，影响得分。
field-service-requirements-importance = 分量
field-service-requirements-text = 要求
field-service-purchaser-contribution = 采购人提供的条件

## Staffing

field-service-staffing-amount-per-worker = 每多少元年度经费配 1 名工作人员
    .hint = 不足一份的按一份算。广州社工站的惯例是 100,000 元。
field-service-staffing-related-share = 相关专业人员比例
    .hint = 写成分数，如 2/3，向上取整。
field-service-staffing-social-worker-share = 社会工作者比例
field-service-staffing-workers = 最少人数
field-service-staffing-related-workers = 其中相关专业
field-service-staffing-social-workers = 其中社会工作者
field-service-staffing-roles = 指定岗位
field-service-staffing-roles-role = 岗位
field-service-staffing-roles-count = 人数
field-service-staffing-roles-requirement = 任职要求

## Indicators

field-indicators = 指标
    .empty = 产出、成效、质量各至少一条。每条都要有单位、目标值和证明材料，否则无法验收。
field-indicators-kind = 类别
field-indicators-name = 指标
field-indicators-target = 目标值
field-indicators-unit = 单位
field-indicators-period = 周期
field-indicators-evidence = 证明材料
field-indicators-count-rule = 怎样算一个
field-indicators-baseline = 现状值
field-indicators-verifier = 由谁核实
field-indicators-frequency = 多久报一次
field-indicators-weight = 评估分值
field-indicators-hours-per-unit = 每个单位所需工时
field-indicators-shortfall = 未达标怎样处理

## Price

field-price-mode = 定价方式
field-price-budget = 预算金额（全部期限）
field-price-ceiling = 最高限价（全部期限）
field-price-term-months = 服务期（月）
field-price-contract-months = 每份合同（月）
    .hint = 分年签订的写 12；一次签完的与服务期相同。
field-price-posts = 购买的岗位
field-price-posts-role = 岗位
field-price-posts-employing-unit = 用人单位
field-price-posts-count = 人数
field-price-posts-months = 月数
field-price-posts-rate-ceiling = 每岗每年限价
field-price-cases = 购买的个案
field-price-cases-name = 个案类型
field-price-cases-unit = 单位
field-price-cases-count = 数量
field-price-cases-price-ceiling = 单价限价
field-price-volume-unit = 服务量按什么计
field-price-volume-floor = 每年服务量下限
field-price-volume-cap = 每年服务量上限
field-price-funding = 经费分担
field-price-funding-source = 出资方
field-price-funding-percent = 比例
field-price-ceiling-rationale = 限价测算依据

## Payment

field-instalments = 付款
    .empty = 分几次付、每次付百分之几、满足什么条件。合计 100。
field-instalments-name = 款项
field-instalments-percent = 比例
field-instalments-trigger = 付款条件

## Award

field-qualifications = 资格条件
    .empty = 只列法定条件和本项目必需的条件；规模和地域不能作为条件。
field-qualifications-text = 条件
field-qualifications-evidence = 证明材料
field-criteria = 评审因素
    .empty = 质量、商务、价格各若干分，合计 100。每项写清什么情况得多少分。
field-criteria-kind = 类别
field-criteria-name = 因素
field-criteria-weight = 分值
field-criteria-description = 评审内容
field-criteria-bands = 得分档
field-criteria-bands-points = 得分
field-criteria-bands-condition = 什么情况

## Method and timetable

field-method-form = 采购方式
field-method-reason = 采用该方式的理由
field-method-two-envelopes = 质量与价格分两个封套
field-method-reserved-for-small-enterprises = 专门面向中小企业
field-method-industry = 所属行业
field-method-validity-days = 报价有效期（天）
field-method-consortia = 联合体参加
consortia-accepted = 接受
consortia-refused = 不接受
field-method-changeable = 可能实质性变动的内容
    .empty = 列出磋商、谈判中可能变动的内容；没有列出的不得变动。
field-method-changeable-kind = 所属部分
field-method-changeable-text = 可能变动什么、限度如何
changeable-kind-technical = 技术要求
changeable-kind-service = 服务要求
changeable-kind-contract = 合同草案条款
field-circumstances-procurement-threshold = 本地采购限额标准
    .hint = 本级现行集中采购目录及标准里的数，由您填写。
field-circumstances-open-tender-threshold = 本地公开招标数额标准
    .hint = 本级现行集中采购目录及标准里的数，由您填写。
field-circumstances-original-amount = 原合同采购金额
field-circumstances-additions = 添购总额（含本次）
field-circumstances-budget-item = 预算项目
field-circumstances-category = 品目或者类别
field-circumstances-fiscal-year = 财政年度
field-circumstances-siblings = 同一采购人的其他采购
    .empty = 同一预算项目、同一品目、同一年度多次采购，要合起来看有没有化整为零。
field-circumstances-siblings-name = 项目
field-circumstances-siblings-amount = 金额
field-circumstances-siblings-method = 采购方式
field-circumstances-siblings-excepted = 预算调整或者经批准
field-circumstances-siblings-budget-item = 预算项目
field-circumstances-siblings-category = 品目或者类别
field-circumstances-siblings-fiscal-year = 财政年度
field-timetable-notice = 公告日期
field-timetable-notice-until = 公告期限届满
field-timetable-documents-until = 采购文件获取截止
field-timetable-questions-until = 提问截止
field-timetable-bid-deadline = 提交截止和开启时间
field-timetable-documents-place = 获取文件地点
field-timetable-documents-way = 获取文件的方式
field-timetable-documents-price = 文件售价
    .hint = 免费提供的填 0。
field-timetable-opening-place = 提交和开启地点

## Contract

field-contract = 合同条款
    .empty = 写清双方权利义务、评估、付款、违约和解除。
field-contract-title = 标题
field-contract-body = 内容

## Steps

purchaser-project = 项目与采购人
    .question = 项目叫什么，谁来采购？
    .purpose = 名称和采购人会印在每份文件的封面，也是投标人找到您的地方。
purchaser-need = 职能与理由
    .question = 为什么要购买这项服务？
    .purpose = 先证明需要，再谈服务。这里的话会成为预算和最高限价的依据。
purchaser-scope = 范围与对象
    .question = 服务对象是谁？有多少人？做什么？
    .purpose = 范围写清楚，投标人才能报准价，您以后也不会为“算不算本项目”争执。
purchaser-delivery = 手法与要求
    .question = 服务怎样做，哪些要求必须满足？
    .purpose = 每条要求投标人都要逐条回答。★ 只给真正缺不得的。
purchaser-staffing = 人员配备
    .question = 至少要多少人，什么资历？
    .purpose = 人数可以由经费推算，也可以直接写。程序会核对标书里的人手和工时。
purchaser-indicators = 指标
    .question = 做到什么程度，拿什么证明？
    .purpose = 同一条指标从这里进入承诺、合同、监测和评估，改一处处处跟着变。
purchaser-price = 价格
    .question = 最多付多少钱，按什么方式报价？
    .purpose = 固定价时投标人比的是服务量，不比价格。限价要有测算依据。
purchaser-estimate = 成本测算
    .question = 按我们的测算，这项服务要多少钱？
    .purpose = 测算只留在采购人手里，不会印进采购包。它用来证明限价合理、服务量做得到。
purchaser-payment = 支付
    .question = 什么时候付多少？
    .purpose = 付款条件和评估挂钩。机构垫付的时间越短，报价越实在。
purchaser-qualifications = 资格
    .question = 谁可以投标？
    .purpose = 资格条件只能是通过或不通过，不能同时拿来打分。
purchaser-criteria = 评审
    .question = 怎样评出最合适的机构？
    .purpose = 每个质量因素都会成为质量标书的一节，写得越具体，收到的方案越好比。
purchaser-method = 采购方式
    .question = 依法可以用哪种方式采购？
    .purpose = 逐个回答会影响结论的问题，没有说明的事实不替您假定。选定的方式连同理由写进采购包。
purchaser-timetable = 时间安排
    .question = 什么时候公告，什么时候截止？
    .purpose = 工作日按放假安排推算。时间不够长，整个程序可能作废。
purchaser-contract = 合同条款
    .question = 合同里写什么？
    .purpose = 条款随采购包一起公布，中标后不能再改实质内容。
purchaser-check = 检查
    .question = 还有什么要改？
    .purpose = 点一条就到它所在的字段。没有核对过原文的规则只提醒，不阻挡。
purchaser-export = 签名与导出
    .question = 签名并交出采购包
    .purpose = 导出的 PDF 既给人看，也可以由投标机构直接读入。请原样发送，不要另存或打印成 PDF。
purchaser-received = 收到的标书
    .question = 收到了哪些标书？
    .purpose = 读入时会核对签名和所答的采购包。先读质量标书，评完质量再读价格标书。

## Choices

service-kind-family-station = 社工服务站（家庭综合服务）
service-kind-youth = 青少年服务
service-kind-older-persons = 养老服务
service-kind-disability = 残障服务
service-kind-community-corrections = 社区矫正
service-kind-anti-drug = 禁毒
service-kind-school = 学校社工
service-kind-medical = 医务社工
service-kind-other = 其他
work-method-casework = 个案工作
work-method-group-work = 小组工作
work-method-community-work = 社区工作
work-method-outreach = 外展
work-method-advocacy = 倡导
importance-essential = ★ 实质性
importance-important = ▲ 重要
importance-ordinary = 一般
indicator-kind-output = 产出
indicator-kind-outcome = 成效
indicator-kind-quality = 质量
indicator-kind-process = 过程
period-year = 每年
period-term = 全部期限
period-quarter = 每季
period-month = 每月
price-mode-lump-sum = 项目购买（总价）
price-mode-per-post = 岗位购买
price-mode-per-case = 个案价
price-mode-fixed-price-volume = 固定价、竞服务量
volume-unit-hours = 服务工时
volume-unit-places = 服务名额
criterion-kind-quality = 质量
criterion-kind-commercial = 商务
criterion-kind-price = 价格
criterion-kind-volume = 服务量
procurement-method-open-tender = 公开招标
procurement-method-invited-tender = 邀请招标
procurement-method-competitive-consultation = 竞争性磋商
procurement-method-competitive-negotiation = 竞争性谈判
procurement-method-single-source = 单一来源采购
procurement-method-framework-agreement = 框架协议采购
procurement-method-selective-tender = 选择性招标
procurement-method-prequalified-tender = 资格预审招标
procurement-method-restricted-tender = 局限性招标
procurement-method-single-tender = 单一招标

## Computed figures

terms-title = 按这些条款算出来
terms-total = 全部期限总价
terms-yearly = 每年
terms-at-floor = 按服务量下限折合单价
terms-at-cap = 按服务量上限折合单价
terms-per-worker = 每名工作人员每年
terms-staffing = 最少人手
staffing-figures = { $workers } 人，其中相关专业 { $related } 人，社会工作者 { $social } 人
instalments-title = 每笔款项
contract-n = 第 { $n } 份（{ $months } 个月）
weights-title = 分值合计
of-hundred = 应为 100
received-empty = 还没有读入标书。读入投标机构交来的 PDF，或把它拖到窗口里。
read-envelope = 读入标书…
received-agency = 投标机构
received-kind = 封套
received-verdict = 验证
received-signer = 签名人
received-total = 总价
received-volume = 每年服务量
received-on = 读入日期
envelope-quality = 质量标书
envelope-price = 价格标书

## Further parts of the need

field-need-drawbacks = 购买的弊端与要防的事
    .hint = 例如监管难、机构过份依赖、责任不清；写下来的会进入风险登记。
field-need-headings-importance = 重要性
field-need-headings-aims = 指导思想、原则和目标
field-need-headings-purchasing-body = 购买主体
field-need-headings-providers = 购买对象（承接主体）
field-need-headings-range = 购买范围
field-need-survey-conducted-on = 需求调查完成日期
field-need-survey-ways = 调查方式
    .hint = 咨询、论证、问卷、座谈、走访。
field-need-survey-respondents = 回应人数
field-need-survey-findings = 服务对象需要什么
field-need-survey-public-opinion = 公众意见
field-need-survey-market = 产业发展与市场供给
field-need-survey-past-prices = 同类项目历史成交信息
field-need-survey-follow-up = 可能涉及的后续采购
field-need-soundings = 市场调查记录
    .empty = 记下问过哪些机构、愿不愿投、能接多少、估价多少。调查对象一般不少于 3 个。
field-need-soundings-organisation = 机构
field-need-soundings-on = 日期
field-need-soundings-interest = 意向与条件
field-need-soundings-capacity = 能承接多少
field-need-soundings-price = 每年估价
field-need-soundings-contact = 受访人
field-need-registers = 在三类目录中的位置
    .empty = 职能转移目录、购买服务目录、承接主体目录。不在目录里的也写明。
field-need-registers-register = 目录
field-need-registers-code = 代码
field-need-registers-name = 条目
field-need-funding-stability = 资金是否稳定

## Further parts of the service

field-service-categories = 服务类别（17 类）
    .hint = 深圳、广东分类的对应关系是本程序整理的，尚未见官方对照，请以原目录为准。
field-service-bars-unrelated-tasks = 合同写明不得加派与服务无关的行政任务
field-service-supervision = 督导安排
    .hint = 谁督导，每月多少小时，个别还是小组。
field-service-handover-in = 与前一家机构的交接
field-service-handover-out = 期满后的交接
field-service-overseas-partner = 港澳或境外合作机构、督导
field-service-staffing-roles-certificate = 证书或登记

## Objectives

field-objectives = 服务目标
    .empty = 先写要达到什么，再写数什么。每个目标要有产出、成效、质量指标各至少一条。
field-objectives-text = 目标
field-indicators-objective = 服务于哪个目标
field-indicators-minimum = 最低要求
    .hint = 例如小组不少于 4 节、每节不少于 5 人。
field-indicators-deduplication = 怎样不重复计

## Further price terms

field-price-renewal = 续签下一份合同的条件
field-price-bid-bond = 参加采购的保证金
field-price-performance-bond = 履约保证金占合同价

## Further parts of the criteria

field-criteria-evidence = 证明材料
field-criteria-pass-mark = 及格分
field-criteria-parts = 分项
    .empty = 一项因素可以分成几项评，各分项分值合计等于该因素分值。
field-criteria-parts-name = 分项
field-criteria-parts-weight = 分值
field-criteria-parts-description = 评审内容
field-criteria-parts-evidence = 证明材料
field-award-pass-mark = 质量及格分
    .hint = 低于此分的标书不再看价格；不设就留空。
field-award-small-enterprise-deduction = 小微企业价格扣除
    .hint = 只用于评审，不改合同价。
field-award-small-share-deduction = 联合体、分包价格扣除
    .hint = 小微企业占合同份额达到规定比例时适用。
field-award-technical-basis = 质量分怎样算
field-award-quality-max = 质量满分
field-award-abnormally-low-half-of-mean = 低于平均价的百分之几算异常低价
field-award-abnormally-low-half-of-second-lowest = 低于次低价的百分之几算异常低价
field-award-abnormally-low-share-of-ceiling = 低于最高限价的百分之几算异常低价
field-evaluation-imagined = 设想的标书
    .empty = 设想三份标书：便宜而一般的、贵而好的、中间的，看这套办法会选谁。
field-evaluation-imagined-bidder = 名称
field-evaluation-imagined-price = 报价
field-evaluation-imagined-volume = 每年服务量
field-evaluation-imagined-quality = 质量得分
field-evaluation-imagined-advantage = 小微企业扣除
field-evaluation-imagined-technical = 技术得分
field-timetable-briefing = 简介会时间
field-timetable-briefing-place = 简介会地点

## Risks, publicity, review

field-risks = 风险登记
    .empty = 写明风险出在哪个环节、可能性、影响、谁负责，怎样处置，处置不了怎么办。
field-risks-stage = 环节
field-risks-risk = 风险
field-risks-likelihood = 可能性
field-risks-impact = 影响
field-risks-owner = 责任人
field-risks-measure = 处置措施
field-risks-fallback = 替代方案
field-publicity = 公开与宣传
    .empty = 采购意向、公告、结果、合同各在哪里公开，哪天，由谁办。
field-publicity-what = 公开什么
field-publicity-medium = 渠道
field-publicity-on = 日期
field-publicity-owner = 经办人
field-review-general = 一般性审查意见
    .hint = 程序和内容是否合规，采购方式、评审规则、合同类型、定价方式是否说明理由，实施计划是否完整。
field-review-non-discrimination = 非歧视性审查意见
    .hint = 资格、技术要求、评审因素是否指向特定供应商；是否要求超过 2 个同类业绩。
field-review-competition = 竞争性审查意见
    .hint = 是否依法公开竞争，需求是否完整明确，评审方法和价格权重是否适当。
field-review-policies = 采购政策审查意见
    .hint = 创新、绿色、中小企业等政策要求是否落实。
field-review-performance-risk = 履约风险审查意见
    .hint = 合同是否经法律顾问审定，验收方案和标准是否明确，风险措施是否可行。
field-review-reviewers = 审查人员
    .empty = 采购、财务、业务、监督等内部机构各有人参加；参与编制需求的专家和第三方不得参加审查。
field-review-reviewers-name = 姓名
field-review-reviewers-office = 部门
field-review-on = 审查日期
field-review-conclusion = 结论

## Questions, committee, evaluation

field-questions = 提问与答复
    .empty = 记下每个提问和给所有人的答复；提问人不会公开。
field-questions-asked-on = 收到日期
field-questions-asker = 提问人
field-questions-question = 问题
field-questions-answer = 答复
field-questions-answered-on = 答复日期
field-briefing-record = 简介会记录
field-briefing-attendees = 简介会签到
    .empty = 来了哪些机构。
field-briefing-attendees-organisation = 机构
field-briefing-attendees-name = 姓名
field-briefing-attendees-contact = 联系方式
field-committee-meets-on = 评审日期
field-committee-members = 成员
    .empty = 采购人代表和评审专家。名单在结果公布前保密。
field-committee-members-name = 姓名
field-committee-members-side = 身份
field-committee-members-chair = 组长
field-committee-members-unit = 工作单位
field-committee-members-declared-on = 利益申报日期
field-committee-members-recused = 已回避
field-committee-members-interests = 申报的关系
    .empty = 与投标人没有关系的不用填。
field-committee-members-interests-bidder = 投标人
field-committee-members-interests-kind = 关系
field-committee-members-interests-until = 至何日
field-committee-members-interests-relation = 亲属关系
field-committee-members-interests-generations = 第几代
field-committee-members-interests-with = 与投标人的谁
field-committee-members-born = 出生日期
field-committee-members-grade = 职称
field-committee-members-years = 从业满几年
field-committee-members-legal = 法律专家
field-committee-members-chosen = 采购人自行选定
field-committee-members-supervises = 在财政监管部门工作
field-committee-complex = 技术复杂、专业性强
field-committee-social-impact = 社会影响较大
field-committee-choice-approved = 主管预算单位同意自行选定专家
field-evaluation-readings = 开标时读到的报价
    .empty = 报价前后不一致时，填入各处的数，程序按规定顺序指出以哪个为准。
field-evaluation-readings-bidder = 投标人
field-evaluation-readings-figures = 开标一览表（小写）
field-evaluation-readings-words = 开标一览表（大写）
    .hint = 把大写金额读成数字填入。
field-evaluation-readings-breakdown-total = 明细表合计
field-evaluation-readings-lines = 明细
    .empty = 单价乘数量与合计不一致时逐行填入。
field-evaluation-readings-lines-name = 项目
field-evaluation-readings-lines-unit-price = 单价
field-evaluation-readings-lines-quantity = 数量
field-evaluation-readings-lines-total = 合计
field-evaluation-bids = 参评标书
    .empty = 通过资格和符合性审查的标书，填评委会定的质量分。
field-evaluation-bids-bidder = 投标人
field-evaluation-bids-price = 报价
field-evaluation-bids-volume = 每年服务量
field-evaluation-bids-quality = 质量得分
field-evaluation-bids-advantage = 小微企业扣除
field-evaluation-bids-technical = 技术得分

## Further steps

stage-purchaser-conduct = 采购过程与履约
purchaser-survey = 需求调查
    .question = 问过谁，他们怎么说？
    .purpose = 向公众提供的服务应当开展需求调查；一年内做过的可以不重做。
purchaser-catalogue = 目录与经费
    .question = 在哪个目录里，钱从哪里来？
    .purpose = 不在目录里的服务和没有着落的经费，都会让项目在审批时停下来。
purchaser-scheme = 及格线与模拟
    .question = 这套办法会选出谁？
    .purpose = 公布之前用三份设想的标书试一遍，看价格和质量谁说了算。
purchaser-risks = 风险
    .question = 可能出什么问题，怎么办？
    .purpose = 面向公众的服务要研究采购和履约的风险。这里的内容不会印进采购包。
purchaser-publicity = 公开与宣传
    .question = 什么时候在哪里公开？
    .purpose = 公开的日子也是许多时限的起点。
purchaser-review = 需求审查
    .question = 内部审查通过了吗？
    .purpose = 采购活动开始前要审查；不通过的要修改后重审。
purchaser-questions = 答疑
    .question = 投标人问了什么，怎样答复所有人？
    .purpose = 答复要书面发给所有获取文件的人；改动了内容的，可能要顺延截止时间。
purchaser-committee = 评审委员会
    .question = 谁来评审，有没有利害关系？
    .purpose = 人数、专家比例、回避都有规定；有人回避后要重新核对。
purchaser-readings = 报价核对
    .question = 报价前后一致吗？
    .purpose = 不一致时按规定顺序修正，投标人确认后才有约束力。
purchaser-evaluation = 评分
    .question = 谁排第一，有没有异常低价？
    .purpose = 按采购包公布的办法算到约定的小数位，同分按规定排序。
purchaser-assessment = 服务评估
    .question = 服务做得怎样，接下来会怎样？
    .purpose = 分数决定付款、续签和以后能否承接。

## Further choices

funding-stability-secured = 全期已落实
funding-stability-yearly = 逐年安排
funding-stability-uncertain = 福彩、捐赠等，不确定
register-services = 购买服务目录
register-functions = 职能转移目录
register-providers = 承接主体目录
service-category-social-welfare = 社会福利
service-category-social-assistance = 社会救助
service-category-poverty-relief = 扶贫济困
service-category-charity = 慈善事业
service-category-community-building = 社区建设
service-category-marriage-and-family = 婚姻家庭
service-category-mental-health = 精神卫生
service-category-disability-rehabilitation = 残障康复
service-category-education = 教育辅导
service-category-employment-support = 就业援助
service-category-workers-support = 职工帮扶
service-category-crime-prevention = 犯罪预防
service-category-anti-drug = 禁毒戒毒
service-category-corrections = 矫治帮扶
service-category-population-and-family-planning = 人口计生
service-category-emergency-response = 应急处置
service-category-public-culture = 群众文化
technical-basis-points = 质量分就是得分
technical-basis-highest = 对照最高分折算
technical-basis-maximum = 对照满分折算
risk-stage-preparation = 采购准备
risk-stage-procurement = 采购过程
risk-stage-performance = 合同履行
risk-stage-closing = 结项
level-low = 低
level-medium = 中
level-high = 高
review-conclusion-passed = 审查通过
review-conclusion-to-mend = 修改后重审
member-side-purchaser = 采购人代表
member-side-expert = 评审专家
member-side-agent = 代理机构人员
expert-grade-junior = 初级
expert-grade-intermediate = 中级
expert-grade-senior = 高级
interest-kind-employment = 劳动关系
interest-kind-director = 董事、理事
interest-kind-supervisor = 监事
interest-kind-controlling-shareholder = 控股股东
interest-kind-actual-controller = 实际控制人
interest-kind-kinship = 亲属
interest-kind-other = 其他可能影响公正的关系
relation-spouse = 夫妻
relation-lineal-blood = 直系血亲
relation-collateral-blood = 旁系血亲
relation-near-affinity = 近姻亲
counterpart-legal-representative = 法定代表人
counterpart-head = 负责人
counterpart-staff = 其他人员
advantage-small-enterprise = 小微企业
advantage-small-share = 联合体或分包给小微企业

## Committee, prices, scores, assessment
committee-title = 按规定核对
committee-required = 至少 { $size } 人，其中专家至少 { $experts } 人
committee-now = 现有 { $size } 人，其中专家 { $experts } 人
committee-after = 回避之后 { $size } 人，其中专家 { $experts } 人
committee-sound = 人数和组成符合规定
committee-uncertain = 当地公开招标数额标准或预算还没有填，人数要求可能更高
committee-undeclared = 还没有申报利益：{ $names }
readings-title = 修正结果
readings-agree = 各处一致：{ $total }
readings-total = 应为 { $total }
readings-two = 规定的顺序有两种读法：{ $first } 或者 { $second }，由评委会决定
readings-confirm = 经投标人书面确认后才有约束力
score-table = 得分与排名
score-none = 评审因素里还没有价格或服务量一项，无从比较
score-evaluated-price = 评审价 { $price }
score-low = 低于{ $of }，可能异常低价
assessment-title = 评估结果
assessment-frameworks = 按哪套框架评估
assessment-begin = 采用
assessment-counts = 规定的项数：{ $counts }
assessment-total = 总分 { $total }
assessment-no-grade = 介于两档之间，没有后果
assessment-items-empty = 先采用一套框架，各方面会列成行，再填权重和分数；分项多的可以从表格里粘贴。
field-assessment-date = 结果日期
field-assessment-tasks-unfinished = 因任务未完成而不合格
field-assessment-serious = 情节严重
field-assessment-items = 评估项目
    .empty = 采用框架后各方面会列在这里。
field-assessment-items-aspect = 方面
field-assessment-items-group = 分组
field-assessment-items-name = 项目
field-assessment-items-weight = 权重
field-assessment-items-score = 得分

## Methods

method-questions = 逐个回答
method-open = 还有 { $n } 个问题可能改变结论
method-later = 以后再说
method-put-off = 还有 { $n } 个问题没有回答。
method-ask-again = 再问一遍
method-settled = 没有别的问题会改变结论。
method-amounts = 还缺金额：{ $names }
method-answered = 已回答 { $n } 个
method-take-back = 收回
method-take-back-of = 收回回答：{ $what }
method-splitting = 像是化整为零
method-splitting-told = { $names }合计 { $sum }，超过公开招标数额标准 { $threshold }。
method-verdicts = 各种方式是否合法
method-lawful = 合法
method-depends = 待定
method-unlawful = 不合法
method-ruled-out = 不合法的 { $n } 种
method-in-use = 本项目采用
method-approvals = 采购活动开始前须办理
method-perhaps = 视金额而定：
method-use = 采用这种方式
method-use-named = 采用这种方式：{ $method }
standing-holds = 符合
standing-unknown = 未知
standing-missing = 不符合
post-flags = 岗位购买的警示
post-flags-mean = 有下列情形的，可能被认为变相用工。只作提醒。
post-flag-told = 与下面的规定不合：
siblings-offered = 同一采购人的其他项目
siblings-mean = 本机打开过的。加进来，就会合并核对有没有化整为零。
sibling-add = 加入核对

## Issues and addenda

purchaser-issues = 更正与增补
    .question = 发出之后改了什么？
    .purpose = 签名导出一份有改动的采购包，就是一份更正：它写明改了什么、为什么，截止时间是否要顺延。
issues-title = 发出过的采购包
issues-none = 还没有发出过。签名导出采购包后，这里会记下第一份。
issue-first = 采购包
issue-number = 第 { $n } 次更正
issue-pending = 准备中
issue-reason = 为什么更正
issue-save = 记下理由
issue-changes = 与上一份相比的改动（{ $n }）
issue-unchanged = 与上一份相同。
issue-before = 原来
issue-after = 现在
issue-field = 在哪里
issue-in-time = { $day } 前发出的更正不用顺延截止时间。
issue-moves = 可能影响投标的改动须顺延：今天发出的，截止最早到 { $earliest }。
package-update = 读入更正…
package-changed = 这一份与上一份不同之处（{ $n }）

## Template of a case

template-title = 做成模板
template-means = 留下服务、指标、评审、合同条款和风险；名称、采购人、日期、金额、人员和往来记录都不写进去。
template-name = 模板名称
template-keep = 存在这台电脑上
template-share = 存成文件，分享给别人…
template-kept = 已存成模板“{ $name }”，下次新建时可以选。
template-shared = 已存到 { $path }

## Library of indicators

library-of-indicators = 从指标库选入
library-of-indicators-means = 每条都写好了怎么计、拿什么证明。数值只是例子，选入后一直标为示例，直到您改定或核实。
library-which = 指标库
library-objective = 目标
library-kind = 类别
library-all = 全部
library-whole = 整项服务
library-workers = 按几名全职人员推算
library-none = 没有符合条件的指标。
library-evidence = 证明：
library-take = 选入
example-per-worker = 示例：每名全职人员每年 { $figure } { $unit }。
example-per-service = 示例：整项服务 { $figure } { $unit }。
example-per-share = 示例：{ $figure }%。
example-hours = 每{ $unit }约 { $least }–{ $most } 小时。
example-source = 来源：{ $source }

## 选择价格模式

price-mode-guide = 用哪一种价格模式
price-mode-open = 还有 { $n } 个问题可能改变结果。
price-mode-settled = 您的回答指向一种模式。
price-mode-fits = 适合
price-mode-may-fit = 可能适合
price-mode-purchaser = 对采购人的要求
price-mode-agency = 对承接机构的要求
price-mode-rules = 与它有关的 { $n } 条规则
price-mode-use = 采用这种模式

## 付款

instalments-passed = 评估合格
instalments-rectified = 整改后合格
instalments-failed = 两次不合格
schemes-title = 付款方案
schemes-mean = 采用后由方案的各期代替上面的各期，撤销一次即恢复；采用后可以再改。
scheme-suits-not = （适合另一种价格模式）
scheme-source = 来源：{ $source }
scheme-take = 采用这些分期
scheme-take-named = 采用这些分期：{ $scheme }

## 开始时所用的模板

guide-service = 来自开始时选的服务
guide-begun = 本案以“{ $service }”开始，适用“{ $regime }”。
guide-begun-for = 本案以“{ $service }”开始，适用“{ $regime }”；示例数字按 { $n } 名全职人员计。
guide-others-wrote = { $field }：别人怎样写
