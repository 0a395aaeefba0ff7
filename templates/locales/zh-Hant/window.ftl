### The window: shell, home, verdicts, export, library. Terms are those of the field; see the glossary of the domain.

## Names and frame

app-name = 標匠
app-means = 從一項社會需要到一份簽妥的標書，全部在這部電腦上完成。
home = 主頁
back = 返回
search = 搜尋
search-title = 搜尋步驟、欄位和操作
search-hint = 例如：價格上限、職位、預覽
nothing-found = 找不到。請換一個詞再試。
undo = 復原
undo-named = 復原：{ $what }
redo = 重做
redo-named = 重做：{ $what }
undone = 已復原：{ $what }
redone = 已重做：{ $what }
preview = 預覽
preview-keys = 預覽（{ $keys }）
guide = 指引
guide-keys = 指引（F1）
settings = 設定
window-language = 介面語言
dismiss = 知道了
cancel = 取消
untitled = 未命名項目
file-procedure = 採購文件
file-bid = 標書
state-saved = 已儲存 ✓
state-saving = 正在儲存…
state-refused = 有一處尚未儲存
state-read-only = 唯讀：此檔案不能修改
all-saved = 全部已儲存
no-answer = 程式暫時沒有回應。您輸入的內容仍在，請再試一次。
short-zh-Hans = 简
short-zh-Hant = 繁
short-en = EN
own-zh-Hans = 简体中文
own-zh-Hant = 繁體中文（香港）
own-en = English
language-zh-Hans = 簡體中文
language-zh-Hant = 繁體中文
language-en = 英文
unit-CNY = 人民幣元
unit-HKD = 港元
currency-CNY = 人民幣
currency-HKD = 港元
yes = 是
no = 否
colon = ：
list-comma = 、
sum = 合計
amount = 金額
share = 佔比
not-stated = 未列明
nobody = 沒有簽署人

## The path

path = 步驟
stage-number = { $n }.
step-untouched = 未看
step-begun = 欠 { $n } 項
step-done = 完成
step-blocked = { $n } 項致命
step-navigation = 上一步和下一步
previous-step = 上一步
next-step = 下一步

## The bottom bar

no-deadline = 尚未訂截標時間
deadline-past = 已過截標時間
days-left = 距截標 { $n } 個工作天
days-left-about = 距截標約 { $n } 個工作天（假期表尚未齊全）
bar-price = 總價
bar-hours = 工時
bar-capacity = 可用
count-fatal = { $n } 致命
count-risk = { $n } 風險
count-cosmetic = { $n } 格式

## Fields and lists

more-fields = 更多（{ $n } 項）
no-link = （不對應）
label-in-language = { $label }（{ $language }）
languages-of = { $label }的語言
not-written-in = 尚未撰寫{ $language }
assumed = 暫定：{ $note }
confirm-assumed = 我已核實，保留此值
row = 行
row-n = 第 { $n } 行
row-tools = 這一行的操作
row-details = 第 { $n } 行的詳細內容
remove-row = 刪除第 { $n } 行
move-row = 拖曳，或按上下鍵移動這一行
move-row-n = 移動第 { $n } 行
add-row = 新增
cell-label = { $column }，第 { $n } 行
grid-keys = Enter 到下一行，在末行按 Enter 新增；方向鍵移動；Alt+Shift+上下鍵移動行；Alt+Delete 刪除行；可貼上試算表的一塊。
sheet-keys = Tab、Enter 和方向鍵移動；直接輸入即改寫，F2 接著改，Esc 還原；Shift 加方向鍵選一塊，可以複製、剪下、清除，Ctrl+D 向下填滿；可以貼上試算表的一塊。Alt+Enter 在下面加一行，Alt+Shift+上下移動行，Alt+Delete 刪除行。在最後一格按 Tab 離開表格。
empty-list = 這裡還沒有內容。可以新增一行，也可以從試算表貼上。
nothing-asked = 採購文件在這一項沒有要求。
remove-answer = 刪除這一節
word-count = { $n } 字
from-example = 採用例子
from-library = 從資料庫選入
from-list = 由清單選擇
from-list-named = 由清單選擇：{ $field }
list-source = 出自：{ $source }
list-here = 已有
list-take = 加入所選的 { $n } 項
catalogue-shenzhen = 深圳
catalogue-guangdong = 廣東
example-mark = 示例
assumed-here = { $n } 個數值屬暫定，請訂定或逐個核實

## The guide

close-guide = 關閉指引
guide-findings = 發現
guide-rules = 規則原文
guide-example = 例子（真實標書）
assume = 來源沒有載明？
assume-why = 「{ $place }」為何這樣訂定
assume-mark = 標為暫定
which-example = 選哪個例子
example-same = 這一步已與這個例子相同，或例子沒有這一步的內容。
adopt = 採用這個例子
adopt-named = 採用這個例子：{ $field }
adopt-all = 採用這一步的全部例子
adopted-but = 已採用；例子中有 { $n } 行本來已在，維持原樣。
effective-from = 自{ $date }起施行。
effective-to = 至{ $date }止。
confidence-V = 已核對原文。
confidence-V2 = 已核對權威轉載。
confidence-M = 憑記憶寫成，未經核對：只作提醒。
confidence-U = 不確定：只作提醒。

## Findings

severity-fatal = 致命
severity-risk = 風險
severity-cosmetic = 格式
severity-fatal-means = 不解決就不能簽署
severity-risk-means = 可能失分、延誤或引起質疑
severity-cosmetic-means = 只是不美觀
check-report-file = 檢查報告
check-report-pdf = 存成 PDF 報告
check-report-xlsx = 存成 Excel 清單
check-report-made = 已存到 { $path }
risks-taken = 已接受的風險
take-risk = 接受這項風險…
take-risk-reason = 為何可以接受？理由會寫進檢查報告
take-risk-do = 接受
retake-risk = 不再接受
risk-taken-by = 已接受：{ $reason }（{ $by }，{ $on }）
packs = 規則與條文
packs-mean = 檢查所依據的規則包：每項規則的出處、原文、生效日期和可信度。
pack = 規則包
packs-search = 在規則和條文中尋找
pack-overlay = 補充 { $on }
pack-foundation = 各規則包的共同基礎
pack-rules = 共 { $n } 項規則，自有 { $own } 項
pack-installed = 自行安裝
pack-changelog = 更新記錄
packs-nothing = 沒有符合的規則。
install-pack = 安裝規則包…
install-pack-replaces = 這裏已有 { $id } { $before }，將被 { $after } 取代。
install-pack-lost = 將會失去的規則：{ $rules }
install-pack-anyway = 取代
remove-pack = 移除這個自行安裝的規則包
rule-fires = 提出意見的案例：
rule-silent = 不提意見的案例：
timetable-title = 由公布推算的時間安排
timetable-event = 事項
timetable-date = 安排在
timetable-limit = 法定期限日
timetable-article = 依據
timetable-adopt = 採用最早的合規日期
timetable-adopted = 已採用，可以復原。
timetable-save = 存成日曆檔案（.ics）
timetable-file = 時間安排
timetable-chart = 各事項距公布的天數
timetable-summary = 最早 { $deadline } 截標，最遲 { $contract } 簽訂合約。
timetable-no-notice = 填寫公布日期，便能推算其後各日。
days-from-notice = 距公布的天數
held-to = 按規則包檢查：{ $pack }
pack-newer = 現有 { $version } 版
pack-lost = 本個案開始時採用的規則包不在這部電腦上，現按現行版本檢查。
pack-look = 看看轉換後有何不同
pack-difference = { $rules } 條規則、{ $days } 個日期和期限、{ $entries } 項表格內容有變動；將新增 { $appearing } 個發現，減少 { $disappearing } 個。
pack-changes-rules = 規則：
pack-changes-timetable = 日期和期限：
pack-changes-tables = 表格：
pack-changes-findings = 發現：
pack-table-evaluation = 價格評審
pack-table-ties = 得分相同的排序
pack-table-committee = 評審委員會
pack-table-interests = 申報利益與專家條件
pack-table-correction = 報價更正
pack-table-methods = 採購方式
pack-table-assessment = 考核評估
change-added = 新增
change-removed = 取消
change-changed = 變動
changed-part-severity = 嚴重程度
changed-part-confidence = 可信程度
changed-part-source = 依據條文
changed-part-dates = 有效期間
changed-part-scope = 適用情況
changed-part-condition = 判斷條件
changed-part-counting = 計算日數的方法
changed-part-words = 文字
limit-day = 限期 { $date }
pack-move = 轉換到這個規則包
pack-overlays-dropped = 不再使用的補充規則包：{ $overlays }
check-clear = 沒有發現問題，可以簽署。
check-assumed = 來源沒有載明、暫時假設的內容（{ $n } 處）
rule-words = 依據
estimated = 涉及尚未公布假期的年份，日數為估算。

## Backward from a contract

plan-title = 由合約倒推
plan-contract = 合約最遲須在哪一天簽訂
plan-date = 請寫成 2026-10-12 這樣的日期。
plan-notice = 公告最遲須於 { $date } 刊登。
plan-late = 這一天已過，按法定期限來不及。
plan-adopt = 採用這些日期

## Calendars

calendar-gap = 日曆 { $id } 的 { $years } 年假期和調休尚未載入齊全，工作天為估算。
calendar-import = 匯入一年的日曆…
calendars = 工作天日曆
calendars-mean = 期限按這些日曆數工作天。一年的公眾假期（內地為放假安排）公布後，可匯入該年的檔案（JSON，格式見 README）；匯入的一年整年取代內置的。
calendar-named = 日曆 { $id }
calendar-year = 年份
calendar-known = 是否完整
calendar-origin = 來源
calendar-complete = 完整
calendar-incomplete = 不完整
calendar-shipped = 內置
calendar-imported = 匯入
calendar-replaces = 匯入，取代內置
calendar-damaged = 匯入的檔案已損壞，沒有採用
calendar-remove = 移除
calendar-remove-year = 移除日曆 { $id } 的 { $year } 年

## Next dates

next-dates = 各項目的下一步限期
next-day = 日期
next-how-near = 尚餘多久
next-case = 項目
next-soon = 臨近
next-passed = 已過
next-today = 今天
next-left = 尚餘 { $n } 個工作天
next-since = 過了 { $n } 個工作天
next-set = 已在項目中訂明
next-all = 顯示全部 { $n } 項
next-fewer = 只顯示最近的

## Preview

close-preview = 關閉預覽
pages = 頁面
page-count = 共 { $n } 頁
page-n = 第 { $n } 頁：前往對應的欄位
page-to-field = 按一下，前往對應的欄位
typesetting = 正在排版…
document-tender-package = 招標文件
document-notice = 招標公告
document-clarification = 澄清通知
document-letter-of-intent = 意向書
document-contract-draft = 合約草稿
document-needs-survey = 需要調查紀錄
document-review-opinion = 採購審查意見
document-decision-summary = 呈批摘要
document-briefing-record = 簡介會紀錄
document-declarations = 利益申報表
document-scoring-sheets = 評分表
document-quality-bid = 質素標書
document-price-bid = 價格標書
which-document = 文件
documents-public = 對外文件
documents-internal = 內部文件
export-documents = 匯出哪些文件
export-not-signed = 不簽署
export-none = 請至少選一份文件。

## Export and identities

export-blocked = 尚有致命的發現，現在不能簽署。請先解決以下各項：
and-more = 另有 { $n } 項，見「檢查」。
export-folder = 儲存至
choose-folder = 選擇資料夾…
no-folder = 尚未選擇
identity = 以誰的名義簽署
another-identity = 另設簽署身份
password = 密碼
password-again = 再輸入一次密碼
passwords-differ = 兩次輸入的密碼不一樣。
export-signed = 簽署並匯出
export-unsigned = 不簽署匯出
export-unsigned-means = 未簽署的文件可供閱覽修改；要簽署的文件簽署後才作準。
export-word = 同時匯出 Word 檔案（.docx），方便貼到機構自用表格；Word 檔案不簽署
export-progress = 匯出進度
export-cancelled = 已取消，沒有留下半成品。
export-done = 已經完成
file-signed = 已簽署
ocds-title = 公開資料（OCDS 1.1）
ocds-means = 把公開的內容寫成機器可讀的檔案，供採購網站和公眾使用；只留在部門內的內容不會寫入。
ocds-prefix = 貴部門的 OCID 前綴
ocds-prefix-means = 由開放合約伙伴組織登記給貴部門，例如 ocds-a1b2c3。
ocds-export = 匯出 OCDS 檔案…
ocds-file = OCDS
ocds-done = 已寫好：
file-unsigned = 未簽署
file-word = Word
file-pages = { $n } 頁
valid-until = 有效期至{ $date }
new-identity = 新建簽署身份
new-identity-means = 密鑰只存於這部電腦，以密碼保護。密碼遺失後無法找回。它不能代替交易平台的數碼證書。
take-identity = 使用現有證書
identity-name = 簽署人姓名
identity-organisation = 機構
make-identity = 建立簽署身份
choose-identity-file = 使用現有的證書檔案（PKCS#12）…

## Verdicts

verdict-question = 這份文件可靠嗎？
verdict-valid = 完整可靠
verdict-valid-with-warnings = 完整，但簽署人尚未認識
verdict-invalid = 不能採信
verdict-unsigned = 沒有簽署
verdict-unreadable = 無法讀取
verdict-none = 未驗證
integrity = 內容
integrity-intact = 簽署後的內容完整無損
integrity-broken = 內容與簽署不符
later-changes = 簽署之後
later-changes-none = 沒有任何改動
later-changes-allowed = 只有後續簽署
later-changes-changed = 曾被改動
signer-identity = 簽署人
identity-trusted = 證書由可信機構簽發
identity-pinned = 已知的簽署人（本機的身分，或已核對指紋）
cannot-say = 無法判斷
identity-of-another = 這個簽署身分屬於「{ $signer }」，不是「{ $own }」。請確認用對了身分。
identity-unknown = 尚未確認是誰：姓名任何人都可填寫
identity-expired = 證書不在有效期內
claims-time = 自稱簽於 { $time }
fingerprint = 證書指紋
pin = 確認這個簽署人
pin-means = 請先以電話等其他途徑核對指紋。
unpin = 取消確認
carries-package = 這是採購文件：{ $title }
carries-quality-bid = 這是質素標書：{ $title }
carries-price-bid = 這是價格標書：{ $title }
begin-bid = 開始投標…
begin-bid-unsigned = 這份採購文件沒有有效簽署，投標前請向採購人核實。
read-into = 讀入採購項目
read-into-case = 讀入
open-case-first = 要讀入這份標書，請先開啟對應的採購項目。

## Home

first-start = 首次使用
first-language = 使用哪種語言？
first-desk = 您通常負責哪一方的工作？
role-purchaser = 購買服務的一方
role-agency = 投標的一方
door-purchaser = 我要購買服務
door-purchaser-means = 把需要寫成一份合法、可交付、已簽署的採購文件。
door-agency = 我要投標
door-agency-means = 開啟採購文件，做出不會因形式作廢的質素標書和價格標書。
open-file = 開啟檔案…
drop-file = 也可把項目檔案、採購文件、標書或任何 PDF 拖到視窗內。
recent = 最近開啟
desk-purchaser = 採購
desk-agency = 投標
file-gone = 檔案已不在原處
examples = 現成的例子
examples-mean = 按真實招標整理。開啟的是副本，可隨意修改。
open-copy = 開啟副本…
version = 版本 { $version }
new-procedure-name = 新採購項目
new-bid-name = 新標書

## Beginning a case

begin-title = 這次要購買甚麼，依循哪套規則？
begin-means = 選一種服務，指標、要求、評審和合約條款便有一份可修改的底稿；亦可由空白開始。
begin-service = 購買甚麼服務
begin-empty = 空白
begin-empty-means = 只採用規則，內容全部自行撰寫。
begin-regime = 依循哪套規則
begin-workers = 大約幾名全職人員（可不填）
begin-workers-hint = 只用來推算指標的示例數值，其後逐項訂定。
begin-case = 選擇存放位置並開始…
begin-case-means = 其後仍可轉換規則。
begin-with-template = 以此範本開始…
begin-own = 自訂範本
begin-own-empty = 暫時沒有。在採購文件的「簽署與匯出」一步，可把它製成範本。
open-template = 開啟範本檔案…
remove = 刪除
remove-sure = 再按一次便刪除
remove-template = 刪除範本：{ $name }
remove-template-sure = 再按一次便刪除範本：{ $name }
begin-past = 參照以往項目再做一份
begin-past-means = 沿用服務、指標、評審和合約條款；名稱、日期、金額和人員留空。

## Library

library = 資料庫
library-means = 機構、人員和簽署身份只填一次，每次投標取用。
library-agency = 本機構
library-staff = 人員
library-identities = 簽署身份
library-pinned = 已確認的簽署人
no-identities = 尚未有簽署身份。首次簽署前建立一個即可。
no-pinned = 尚未確認過簽署人。開啟一份已簽署的 PDF 便可確認。
self-issued = 本機自製
issued = 機構簽發
agency-from-library = 從資料庫填入
agency-to-library = 存入資料庫
kept = 已存入
not-said = 未定

## Comments

comments = 批註
comments-open = 批註（{ $n } 項未處理）
comments-none = 尚未有批註。點選一個欄位，在這裏寫下意見；批註只留在檔案內，不會印出。
comment-on = 對「{ $place }」的意見
comment-add = 加入批註
comment-settle = 已處理
comment-reopen = 重新開啟
comment-gone = 所指的行已刪除
close-comments = 關閉批註
comments-settled = 已處理（{ $n }）
check-view = 如何排列
check-by-weight = 按輕重
check-by-step = 尚欠甚麼（{ $n }）
check-nothing-missing = 該填的都已填妥。
