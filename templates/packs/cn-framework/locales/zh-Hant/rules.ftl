# cn-framework 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## timetable

response-period-too-short-name = 響應期限過短
response-period-too-short = 徵集文件自 { $from } 發出，至 { $to } 截止，不足 { $at-least } 日；封閉式框架協議按公開招標的規定執行。
response-period-too-short-clears = 把截止時間定在 { $earliest } 或以後；開放式框架協議可以隨時申請加入。

documents-period-too-short-name = 徵集文件提供期限不足
documents-period-too-short = 自 { $from } 公告至 { $to }，提供徵集文件不足 { $at-least } 個工作日；封閉式框架協議按公開招標的規定執行。
documents-period-too-short-clears = 提供到 { $earliest } 或以後。

## package

framework-over-two-years-name = 框架協議期超過兩年
framework-over-two-years = 框架協議期為 { $value } 個月；服務項目一般不超過 { $limit } 個月。
framework-over-two-years-clears = 縮短期限，或者寫明更長的理由。

## price

unit-price-missing-name = 沒有單價
unit-price-missing = 不是按單價計價；框架協議應當有最高限制單價。
unit-price-missing-clears = 改為按個案或者職位計價。

unit-ceiling-missing-name = 沒有最高限制單價
unit-ceiling-missing = 「{ $name }」沒有最高限制單價。
unit-ceiling-missing-clears = 填寫最高限制單價。

## contract

choice-unstated-name = 未寫明第二階段怎樣選定
choice-unstated = 沒有寫明確定第二階段成交供應商的方式。
choice-unstated-clears = 寫明直接選定、二次競價或者順序輪候。

removal-unstated-name = 沒有清退和補充規則
removal-unstated = 沒有寫明入圍供應商的清退和補充規則。
removal-unstated-clears = 寫入清退和補充規則。

feedback-unstated-name = 沒有用戶反饋和評價機制
feedback-unstated = 沒有寫明用戶反饋和評價機制。
feedback-unstated-clears = 寫入用戶反饋和評價機制。
