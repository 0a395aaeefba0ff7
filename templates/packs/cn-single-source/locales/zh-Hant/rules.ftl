# cn-single-source 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## timetable

publicity-too-short-name = 公示期不足
publicity-too-short = 自 { $from } 公示至 { $to }，不足 { $at-least } 個工作日；達到公開招標數額標準的，公示期不得少於此數。
publicity-too-short-clears = 推遲到 { $earliest } 或以後。

## price

price-unexplained-name = 價格沒有依據
price-unexplained = 沒有寫明價格合理的依據；單一來源沒有競爭，應當商定合理價格。
price-unexplained-clears = 寫明成本、同類合約價格和商定情況。
