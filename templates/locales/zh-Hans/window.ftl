### The window: shell, home, verdicts, export, library. Terms are those of the field; see the glossary of the domain.

## Names and frame

app-name = 标匠
app-means = 从一份社会需要到一份签好的标书，全部在这台电脑上完成。
home = 首页
back = 返回
search = 搜索
search-title = 搜索步骤、字段和操作
search-hint = 例如：最高限价、岗位、预览
nothing-found = 没有找到。换一个词试试。
undo = 撤销
undo-named = 撤销：{ $what }
redo = 重做
redo-named = 重做：{ $what }
undone = 已撤销：{ $what }
redone = 已重做：{ $what }
preview = 预览
preview-keys = 预览（{ $keys }）
guide = 向导
guide-keys = 向导（F1）
settings = 设置
window-language = 界面语言
dismiss = 知道了
cancel = 取消
untitled = 未命名项目
file-procedure = 采购包
file-bid = 投标
state-saved = 已保存 ✓
state-saving = 正在保存…
state-refused = 有一处还没有保存
state-read-only = 只读：这个文件不能修改
all-saved = 全部已保存
no-answer = 程序暂时没有回应。您输入的内容还在，请再试一次。
short-zh-Hans = 简
short-zh-Hant = 繁
short-en = EN
own-zh-Hans = 简体中文
own-zh-Hant = 繁體中文（香港）
own-en = English
language-zh-Hans = 简体中文
language-zh-Hant = 繁体中文
language-en = 英文
unit-CNY = 元
unit-HKD = 港元
currency-CNY = 人民币
currency-HKD = 港元
yes = 是
no = 否
colon = ：
list-comma = 、
sum = 合计
amount = 金额
share = 占比
not-stated = 未写明
nobody = 没有签名人

## The path

path = 步骤
stage-number = { $n }.
step-untouched = 未看
step-begun = 差 { $n } 项
step-done = 完成
step-blocked = { $n } 项致命
step-navigation = 上一步和下一步
previous-step = 上一步
next-step = 下一步

## The bottom bar

no-deadline = 还没有定投标截止时间
deadline-past = 投标截止时间已过
days-left = 距投标截止 { $n } 个工作日
days-left-about = 距投标截止约 { $n } 个工作日（日历尚未公布齐全）
bar-price = 总价
bar-hours = 工时
bar-capacity = 产能
count-fatal = { $n } 致命
count-risk = { $n } 风险
count-cosmetic = { $n } 格式

## Fields and lists

more-fields = 更多（{ $n } 项）
no-link = （不对应）
label-in-language = { $label }（{ $language }）
languages-of = { $label }的语言
not-written-in = 还没有写{ $language }
assumed = 暂定：{ $note }
confirm-assumed = 我已核实，保留这个值
row = 行
row-n = 第 { $n } 行
row-tools = 这一行的操作
row-details = 第 { $n } 行的详细内容
remove-row = 删除第 { $n } 行
move-row = 拖动，或按上下键移动这一行
move-row-n = 移动第 { $n } 行
add-row = 添加
cell-label = { $column }，第 { $n } 行
grid-keys = 回车到下一行，在末行回车添加；方向键移动；Alt+Shift+上下键移动行；Alt+Delete 删除行；可以粘贴电子表格中的一块。
sheet-keys = Tab、回车和方向键移动；直接打字就是改写，F2 接着改，Esc 还原；Shift 加方向键选一块，可以复制、剪切、清除，Ctrl+D 向下填充；可以粘贴表格里的一块。Alt+回车在下面加一行，Alt+Shift+上下移动行，Alt+Delete 删除行。在最后一格按 Tab 离开表格。
empty-list = 这里还没有内容。可以添加一行，也可以从电子表格粘贴。
nothing-asked = 采购包在这一项没有要求。
remove-answer = 删除这一节
word-count = { $n } 字
from-example = 采用例子
from-library = 从资料库选入
from-list = 从清单里选
from-list-named = 从清单里选：{ $field }
list-source = 出自：{ $source }
list-here = 已经有
list-take = 加入选中的 { $n } 项
catalogue-shenzhen = 深圳
catalogue-guangdong = 广东
example-mark = 示例
assumed-here = { $n } 个数值是暂定的，请改定或逐个核实

## The guide

close-guide = 关闭向导
guide-findings = 发现
guide-rules = 规则原文
guide-example = 例子（真实标书）
assume = 来源没有载明？
assume-why = “{ $place }”为什么这样定
assume-mark = 标为暂定
which-example = 选哪个例子
example-same = 这一步已与这个例子相同，或者例子里没有这一步的内容。
adopt = 采用这个例子
adopt-named = 采用这个例子：{ $field }
adopt-all = 采用这一步的全部例子
adopted-but = 已采用；例子中有 { $n } 行本来就在，保持原样。
effective-from = 自{ $date }起施行。
effective-to = 至{ $date }止。
confidence-V = 已核对原文。
confidence-V2 = 已核对权威转载。
confidence-M = 凭记忆写成，未经核对：只作提醒。
confidence-U = 不确定：只作提醒。

## Findings

severity-fatal = 致命
severity-risk = 风险
severity-cosmetic = 格式
severity-fatal-means = 不解决就不能签名
severity-risk-means = 可能失分、拖延或引起质疑
severity-cosmetic-means = 只是不好看
check-report-file = 检查报告
check-report-pdf = 存成 PDF 报告
check-report-xlsx = 存成 Excel 清单
check-report-made = 已存到 { $path }
risks-taken = 已接受的风险
take-risk = 接受这项风险…
take-risk-reason = 为什么可以接受？理由会写进检查报告
take-risk-do = 接受
retake-risk = 不再接受
risk-taken-by = 已接受：{ $reason }（{ $by }，{ $on }）
packs = 规则与法条
packs-mean = 检查所依据的规则包：每条规则的出处、原文、施行日期和可信度。
pack = 规则包
packs-search = 在规则和条文中找
pack-overlay = 补充 { $on }
pack-foundation = 各规则包的共同基础
pack-rules = 共 { $n } 条规则，自有 { $own } 条
pack-installed = 自行安装
pack-changelog = 更新记录
packs-nothing = 没有符合的规则。
install-pack = 安装规则包…
install-pack-replaces = 这里已有 { $id } { $before }，将被 { $after } 取代。
install-pack-lost = 将失去的规则：{ $rules }
install-pack-anyway = 取代
remove-pack = 移除这个自行安装的规则包
rule-fires = 提出意见的案例：
rule-silent = 不提意见的案例：
timetable-title = 从公告推算的时间安排
timetable-event = 事项
timetable-date = 安排在
timetable-limit = 法定期限日
timetable-article = 依据
timetable-adopt = 采用最早的合法日期
timetable-adopted = 已采用，可以撤销。
timetable-save = 存成日历文件（.ics）
timetable-file = 时间安排
timetable-chart = 各事项距公告的天数
timetable-summary = 最早 { $deadline } 截止投标，最晚 { $contract } 签合同。
timetable-no-notice = 填公告日期，就能推算以后各日。
days-from-notice = 距公告的天数
held-to = 按规则包检查：{ $pack }
pack-newer = 现有 { $version } 版
pack-lost = 本案开始时用的规则包不在这台电脑上，现按现行版本检查。
pack-look = 看看换了有什么不同
pack-difference = { $rules } 条规则、{ $days } 个日期和期限、{ $entries } 项表格内容有变化；将新增 { $appearing } 个发现，减少 { $disappearing } 个。
pack-changes-rules = 规则：
pack-changes-timetable = 日期和期限：
pack-changes-tables = 表格：
pack-changes-findings = 发现：
pack-table-evaluation = 价格评审
pack-table-ties = 得分相同的排序
pack-table-committee = 评审委员会
pack-table-interests = 回避和专家条件
pack-table-correction = 报价修正
pack-table-methods = 采购方式
pack-table-assessment = 考核评估
change-added = 新增
change-removed = 取消
change-changed = 变化
changed-part-severity = 严重程度
changed-part-confidence = 可信程度
changed-part-source = 依据条文
changed-part-dates = 有效期间
changed-part-scope = 适用情形
changed-part-condition = 判断条件
changed-part-counting = 计算天数的方法
changed-part-words = 文字
limit-day = 期限 { $date }
pack-move = 换到这个规则包
pack-overlays-dropped = 不再使用的补充规则包：{ $overlays }
check-clear = 没有发现问题，可以签名。
check-assumed = 来源没有载明、暂时假设的内容（{ $n } 处）
rule-words = 依据
estimated = 涉及尚未公布放假安排的年份，天数为估算。

## Backward from a contract

plan-title = 从合同倒推
plan-contract = 合同最迟要在哪一天签订
plan-date = 请写成 2026-10-12 这样的日期。
plan-notice = 公告最迟要在 { $date } 发布。
plan-late = 这一天已经过去，按法定期限来不及。
plan-adopt = 采用这些日期

## Calendars

calendar-gap = 日历 { $id } 的 { $years } 年放假和调休未载入齐全，工作日为估算。
calendar-import = 导入一年的日历…
calendars = 工作日日历
calendars-mean = 期限按这些日历数工作日。一年的放假安排（香港为公众假期）公布后，可导入该年的文件（JSON，格式见 README）；导入的一年整年取代内置的。
calendar-named = 日历 { $id }
calendar-year = 年份
calendar-known = 是否完整
calendar-origin = 来源
calendar-complete = 完整
calendar-incomplete = 不完整
calendar-shipped = 内置
calendar-imported = 导入
calendar-replaces = 导入，取代内置
calendar-damaged = 导入的文件已损坏，未使用
calendar-remove = 移除
calendar-remove-year = 移除日历 { $id } 的 { $year } 年

## Next dates

next-dates = 各项目的下一步期限
next-day = 日期
next-how-near = 还有多久
next-case = 项目
next-soon = 临近
next-passed = 已过
next-today = 今天
next-left = 还有 { $n } 个工作日
next-since = 过了 { $n } 个工作日
next-set = 已在项目中确定
next-all = 显示全部 { $n } 项
next-fewer = 只显示最近的

## Preview

close-preview = 关闭预览
pages = 页面
page-count = 共 { $n } 页
page-n = 第 { $n } 页：转到对应的字段
page-to-field = 点一下，转到对应的字段
typesetting = 正在排版…
document-tender-package = 招标文件
document-notice = 采购公告
document-clarification = 澄清公告
document-letter-of-intent = 意向书
document-contract-draft = 合同草案
document-needs-survey = 需求调查记录
document-review-opinion = 需求审查意见
document-decision-summary = 送审摘要
document-briefing-record = 答疑会记录
document-declarations = 利益申报表
document-scoring-sheets = 评分表
document-quality-bid = 质量标书
document-price-bid = 价格标书
which-document = 文件
documents-public = 对外文件
documents-internal = 内部文件
export-documents = 导出哪些文件
export-not-signed = 不签名
export-none = 请至少选一份文件。

## Export and identities

export-blocked = 还有致命的发现，现在不能签名。解决下面各项后再签：
and-more = 另有 { $n } 项，见“检查”。
export-folder = 保存到
choose-folder = 选择文件夹…
no-folder = 还没有选择
identity = 用谁的名义签名
another-identity = 另设签名身份
password = 密码
password-again = 再输一次密码
passwords-differ = 两次输入的密码不一样。
export-signed = 签名并导出
export-unsigned = 不签名导出
export-unsigned-means = 未签名的文件可以看和改；要签名的文件签名以后才作数。
export-word = 同时导出 Word 文件（.docx），便于粘贴到本单位表格；Word 文件不签名
export-progress = 导出进度
export-cancelled = 已取消，没有留下半成品。
export-done = 已经做好
file-signed = 已签名
ocds-title = 公开数据（OCDS 1.1）
ocds-means = 把公开的内容写成机器可读的文件，供公共资源平台和公众使用；只留在本单位的内容不写入。
ocds-prefix = 本单位的 OCID 前缀
ocds-prefix-means = 由开放合约伙伴组织登记给本单位，例如 ocds-a1b2c3。
ocds-export = 导出 OCDS 文件…
ocds-file = OCDS
ocds-done = 已写好：
file-unsigned = 未签名
file-word = Word
file-pages = { $n } 页
valid-until = 有效期至{ $date }
new-identity = 新建签名身份
new-identity-means = 密钥只存在这台电脑上，用密码保护。密码丢了无法找回。它不能代替交易平台的数字证书。
take-identity = 使用已有证书
identity-name = 签名人姓名
identity-organisation = 单位
make-identity = 建立签名身份
choose-identity-file = 使用已有的证书文件（PKCS#12）…

## Verdicts

verdict-question = 这个文件可靠吗？
verdict-valid = 完整可靠
verdict-valid-with-warnings = 完整，但签名人尚未认识
verdict-invalid = 不能采信
verdict-unsigned = 没有签名
verdict-unreadable = 无法读取
verdict-none = 未验证
integrity = 内容
integrity-intact = 签名后的内容完整无损
integrity-broken = 内容与签名不符
later-changes = 签名之后
later-changes-none = 没有任何改动
later-changes-allowed = 只有后续签名
later-changes-changed = 被改动过
signer-identity = 签名人
identity-trusted = 证书由可信机构签发
identity-pinned = 已知的签名人（本机的身份，或已核对过指纹）
cannot-say = 无法判断
identity-of-another = 这个签署身份属于“{ $signer }”，不是“{ $own }”。请确认用对了身份。
identity-unknown = 尚未确认是谁：姓名谁都可以写
identity-expired = 证书不在有效期内
claims-time = 自称签于 { $time }
fingerprint = 证书指纹
pin = 确认这个签名人
pin-means = 请先通过电话等其他途径核对指纹。
unpin = 取消确认
carries-package = 这是采购包：{ $title }
carries-quality-bid = 这是质量标书：{ $title }
carries-price-bid = 这是价格标书：{ $title }
begin-bid = 开始投标…
begin-bid-unsigned = 这份采购包没有有效签名，投标前请向采购人核实。
read-into = 读入采购项目
read-into-case = 读入
open-case-first = 要读入这份标书，请先打开对应的采购项目。

## Home

first-start = 第一次使用
first-language = 使用哪种语言？
first-desk = 您通常做哪一边的工作？
role-purchaser = 购买服务的一方
role-agency = 投标的一方
door-purchaser = 我要购买服务
door-purchaser-means = 把需要写成一份合法、可交付、已签名的采购包。
door-agency = 我要投标
door-agency-means = 打开采购包，做出不会因形式作废的质量标书和价格标书。
open-file = 打开文件…
drop-file = 也可以把项目文件、采购包、标书或任何 PDF 拖到窗口里。
recent = 最近打开
desk-purchaser = 采购
desk-agency = 投标
file-gone = 文件已不在原处
examples = 现成的例子
examples-mean = 按真实招标整理。打开的是副本，可以随意修改。
open-copy = 打开副本…
version = 版本 { $version }
new-procedure-name = 新采购项目
new-bid-name = 新投标

## Beginning a case

begin-title = 这次要买什么，按哪套规则？
begin-means = 选一种服务，指标、要求、评审和合同条款就有一份可以改的底稿；也可以从空白开始。
begin-service = 买什么服务
begin-empty = 空白
begin-empty-means = 只采用规则，内容全部自己写。
begin-regime = 按哪套规则
begin-workers = 大约几名全职人员（可以不填）
begin-workers-hint = 只用来推算指标的示例数值，以后逐个改定。
begin-case = 选择存放位置并开始…
begin-case-means = 以后还可以换规则。
begin-with-template = 用这份模板开始…
begin-own = 自己的模板
begin-own-empty = 还没有。在采购包的“签名与导出”一步，可以把它做成模板。
open-template = 打开模板文件…
remove = 删除
remove-sure = 再点一次就删除
remove-template = 删除模板：{ $name }
remove-template-sure = 再点一次就删除模板：{ $name }
begin-past = 照做过的项目再来一份
begin-past-means = 沿用服务、指标、评审和合同条款；名称、日期、金额和人员留空。

## Library

library = 资料库
library-means = 机构、人员和签名身份只填一次，每次投标取用。
library-agency = 本机构
library-staff = 人员
library-identities = 签名身份
library-pinned = 已确认的签名人
no-identities = 还没有签名身份。第一次签名前建立一个即可。
no-pinned = 还没有确认过签名人。打开一份已签名的 PDF 就可以确认。
self-issued = 本机自制
issued = 机构签发
agency-from-library = 从资料库填入
agency-to-library = 存入资料库
kept = 已存入
not-said = 未定

## Comments

comments = 批注
comments-open = 批注（{ $n } 条未处理）
comments-none = 还没有批注。点一个字段，在这里写下意见；批注只留在文件里，不会印出来。
comment-on = 对“{ $place }”的意见
comment-add = 加批注
comment-settle = 已处理
comment-reopen = 重新打开
comment-gone = 所指的行已删除
close-comments = 关闭批注
comments-settled = 已处理（{ $n }）
check-view = 怎样排列
check-by-weight = 按轻重
check-by-step = 还缺什么（{ $n }）
check-nothing-missing = 该填的都填了。
