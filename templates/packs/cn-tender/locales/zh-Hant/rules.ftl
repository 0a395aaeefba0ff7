# cn-tender 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## timetable

bid-period-too-short-name = 等標期不足二十日
bid-period-too-short = 招標文件自 { $from } 發出，至 { $to } 截止，不足 { $at-least } 日。
bid-period-too-short-clears = 把投標截止時間定在 { $earliest } 或以後。

documents-period-too-short-name = 招標文件提供期限不足五個工作日
documents-period-too-short = 自 { $from } 公告至 { $to }，提供招標文件不足 { $at-least } 個工作日。
documents-period-too-short-clears = 把提供期限延長到 { $earliest } 或以後。

notice-period-too-short-name = 公告期限不足五個工作日
notice-period-too-short = 由 { $from } 至 { $to }，公告期限不足 { $at-least } 個工作天。
notice-period-too-short-clears = 把公告期限屆滿日定在 { $earliest }。

notice-period-unstated-name = 未寫明公告期限
notice-period-unstated = 沒有寫明公告期限何時屆滿。
notice-period-unstated-clears = 填寫公告期限的最後一日，即公告後第五個工作天。

questions-too-late-name = 提問截止太晚
questions-too-late = 提問截止於 { $from }，距投標截止不足 { $at-least } 日；此後的澄清若影響投標，就要順延截止時間。
questions-too-late-clears = 提前提問截止日期，或推遲投標截止時間。

answer-too-late-name = 答覆離截止過近
answer-too-late = 第 { $row } 個查詢於 { $from } 答覆，離截止日 { $to } 不足 { $at-least } 日；影響文件編制的，應順延截止時間。
answer-too-late-clears = 把截止時間順延到 { $earliest } 以後，或確認答覆不影響文件編制。

briefing-before-documents-end-name = 簡介會早於文件派發截止
briefing-before-documents-end = 簡介會 { $to } 不遲於招標文件派發截止日 { $from }；簡介會須在截止後舉行。
briefing-before-documents-end-clears = 改到 { $earliest } 或以後。

## criteria

price-weight-too-low-name = 價格分值低於 10%
price-weight-too-low = 價格分值佔總分值的 { $share }%，服務項目不得低於 { $at-least }%。
price-weight-too-low-clears = 把價格分值提高到總分值的 { $at-least }% 以上。

price-scored-at-fixed-price-name = 固定價格卻評價格分
price-scored-at-fixed-price = 本項目採用固定價格，價格卻佔 { $share }% 的分值。
price-scored-at-fixed-price-clears = 刪去價格因素，把分值給服務量或質素。

qualification-scored-name = 資格條件作為評審因素
qualification-scored = 「{ $name }」既是資格條件，又用於評分。
qualification-scored-clears = 從評審因素或者資格條件中刪去一處。

## price

lowest-price-set-name = 設定最低限價
lowest-price-set = 這裡提到「{ $word }」；不得設定最低限價。
lowest-price-set-clears = 刪去；報價過低由評標委員會審查。

## answers

conditions-attached-name = Conditions attached
conditions-attached = This speaks of 「{ $word }」; a condition that the purchaser cannot accept voids the bid.
conditions-attached-clears = Remove the condition; ask before the deadline instead.

## package

consortia-unstated-name = 未寫明是否接受聯合體
consortia-unstated = 沒有寫明是否接受聯合體投標；未載明者，不得拒絕聯合體投標。
consortia-unstated-clears = 選擇接受或不接受聯合體投標。
