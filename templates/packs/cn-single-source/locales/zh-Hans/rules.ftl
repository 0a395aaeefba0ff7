# cn-single-source 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## timetable

publicity-too-short-name = 公示期不足
publicity-too-short = 自 { $from } 公示至 { $to }，不足 { $at-least } 个工作日；达到公开招标数额标准的，公示期不得少于此数。
publicity-too-short-clears = 推迟到 { $earliest } 或以后。

## price

price-unexplained-name = 价格没有依据
price-unexplained = 没有写明价格合理的依据；单一来源没有竞争，应当商定合理价格。
price-unexplained-clears = 写明成本、同类合同价格和商定情况。
