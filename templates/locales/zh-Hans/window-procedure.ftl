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
field-purchaser-agent = 采购代理机构
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
field-method-validity-days = 投标有效期（天）
field-timetable-notice = 公告日期
field-timetable-documents-until = 招标文件获取截止
field-timetable-questions-until = 提问截止
field-timetable-bid-deadline = 投标截止和开标时间
field-timetable-documents-place = 获取文件地点
field-timetable-opening-place = 投标和开标地点

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
purchaser-timetable = 方式与时间
    .question = 怎样采购，什么时候截止？
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
contract = 合同
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
