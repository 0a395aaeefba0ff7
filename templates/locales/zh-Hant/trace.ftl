# 數字從哪裡來：規則和各項的說法。

trace-rule-given = 這是填寫的數字。
trace-rule-total-of-heads = 成本合計＝各類費用之和。
trace-rule-year-of-heads = 年度成本＝各類費用當年之和。
trace-rule-head-of-lines = 本類費用＝其下各行之和。
trace-rule-set-up-of-lines = 一次性開辦費＝各一次性費用之和。
trace-rule-hours-of-roles = 可用工時＝各職位可用工時之和。
trace-rule-hours-of-activities = 工時＝各項工作的工時之和。
trace-rule-hours-lacking = 缺額＝所需工時－可用工時，最少為零。
trace-rule-post-years-of-posts = 職位年＝計入服務工時的各職位之和。
trace-rule-each-of-total = 單位成本＝成本÷數量，四捨五入至仙。
trace-rule-each-of-price = 單位價＝價格÷數量，四捨五入至仙。
trace-rule-paid-years = 職位年＝人數×在職月數÷12；有流失的，先扣空缺月份。
trace-rule-pay = 薪金＝月薪×人數×發放月數；有流失的，乘以在職月份比例。
trace-rule-pay-grown = 薪金逐個服務年度計算：月薪每年按增幅遞增，再乘以人數和當年發放月數，總和四捨五入至仙。
trace-rule-allowances = 津貼＝每月津貼×人數×發放月數。
trace-rule-allowances-grown = 津貼逐個服務年度計算，每年按增幅遞增。
trace-rule-bonus = 花紅＝月薪×花紅月數×人數×發放月數÷12。
trace-rule-bonus-grown = 花紅逐個服務年度計算，每年按增幅遞增。
trace-rule-contributions-of-schemes = 僱主供款＝各計劃之和。
trace-rule-contribution = 僱主供款＝供款基數×僱主供款率×人數×供款月數。
trace-rule-contribution-dated = 僱主供款按每月有效的供款率和當年薪金逐段計算，總和四捨五入至仙。
trace-rule-contribution-base = 供款基數＝計入基數的每月入息，不低於下限、不高於上限。
trace-rule-worker-share = 僱員供款＝供款基數×僱員供款率；低於最低入息水平的毋須供款。
trace-rule-replacement = 補替成本＝每次離職成本×人數×每年流失率×月數÷12。
trace-rule-post-of-parts = 職位成本＝薪金、津貼、花紅、僱主供款和補替成本之和。
trace-rule-post-year = 各組成部分按當年的月數和薪金分到各年，尾差歸餘數最大的年份；此處是當年之和。
trace-rule-take-home = 稅前實收＝月薪及津貼－僱員供款。
trace-rule-hours-of-count = 工時＝數量×每個的工時。
trace-rule-direct-cost = 直接費用＝數量×每個的直接費用。
trace-rule-direct-cost-grown = 直接費用按進行月份分到各年，每年按增幅遞增；超出服務期的月份不計。
trace-rule-activity-year = 直接費用按進行的月份分到各年，尾差歸餘數最大的年份。
trace-rule-full-cost = 全成本＝直接費用＋人力＋分攤。
trace-rule-labour-by-hours = 負責服務的職位的成本，按工時分到各項工作；指定職位的工作只分該職位的成本。
trace-rule-overhead-by-hours = 其餘成本按直接工時分到各項工作，尾差歸餘數最大的一項。
trace-rule-cost-of-one = 每個成本＝全成本÷數量。
trace-rule-held-to-cap = 計算所得金額超過上限，按上限計算。
trace-rule-yearly = 全期金額＝每年金額×服務月數÷12。
trace-rule-yearly-grown = 全期金額按各服務年度的月數計算，每年按增幅遞增。
trace-rule-per-post-year = 每個全職職位每年的金額，乘以各年的職位年之和。
trace-rule-share-of-base = 金額＝基數×百分比；以價格為基數的，與其他佔價格的費用一併分配。
trace-rule-left-out = 計算基數循環，暫不計入。
trace-rule-share-of-price = 包含在價格內：價格＝其餘成本÷（1－各百分比之和）；差額按百分比分配，尾差歸餘數最大的一行。
trace-rule-on-top = 價外加收：不含此項的價格×百分比，與其他佔價格的費用一併分配。
trace-rule-base-of-lines = 基數＝下列各項之和。
trace-rule-base-is-price = 基數是價格本身。
trace-rule-base-without-tax = 基數＝價格－價外加收的各項。
trace-rule-line-year = 全期金額按月數或基數分到各年，尾差歸餘數最大的年份。
trace-rule-hours-of-full-time = 一名全職人員一年的服務工時＝（（工作日－假期－培訓日）×每日工時－每月督導工時×12）×（1－間接比例）。
trace-rule-unassigned = 沒有計入服務工時的職位可以承擔的工時。
trace-rule-period-of-roles = 本季度各職位之和。
trace-rule-first-to-break = 各項工作同倍數增加時，最先用盡工時的職位；倍數＝可用工時÷所需工時，向下取兩位小數。
trace-rule-hours-of-role = 職位可用工時＝職位年×一名全職人員一年的服務工時（四捨五入前相乘）。
trace-rule-own-work = 指定由本職位負責的工作的工時之和。
trace-rule-shared-work = 共同承擔的工作，按各職位每季剩餘的工時分攤。
trace-rule-work-of-role = 所需工時＝本職位的工作＋分攤的工作。
trace-rule-utilisation = 使用率＝所需工時÷可用工時×100。
trace-rule-period-of-role = 本職位在本季度的工時。
trace-rule-price-of-lines = 總價＝各行之和。
trace-rule-part-by-months = 按月數從總額分出，尾差歸餘數最大的一份。
trace-rule-part-by-percent = 按百分比從總額分出，尾差歸餘數最大的一份。
trace-rule-surplus = 盈餘＝報價－按報價計算的成本。
trace-rule-not-priced = 這一行尚未有單價。
trace-rule-price-times-count = 金額＝單價×數量，四捨五入至仙。
trace-rule-rate-times-posts = 金額＝職位年價×職位數×月數÷12，四捨五入至仙。
trace-rule-price-at-cost = 沒有填寫總價，按成本報價。
trace-rule-cost-at-price = 按報價計算的成本：稅費等佔價格的部分以報價為基數。
trace-rule-price-by-volume = 單位價＝總價÷（每年承諾量×服務月數÷12）。
trace-rule-after-rectification = 整改後才通過評估的，按比例支付。
trace-rule-after-failure = 評估最終不獲通過的，按比例支付。
trace-rule-unit-of-lines = 用人單位金額＝其各行之和。
trace-rule-posts-of-unit = 用人單位職位數＝其各行之和。
trace-rule-limit-of-lines = 沒有填寫最高限價和預算，按各行單價上限合計。
trace-rule-yearly-price = 年度價格＝總價×12÷服務月數。
trace-rule-funding-of-years = 出資方全期金額＝其各年之和。
trace-rule-workers-by-price = 最低人數＝年度價格÷每名人員對應的金額，不足一名的進一。
trace-rule-workers-by-share = 最低人數＝總人數×比例，不足一名的進一。
trace-rule-price-looked-at = 這就是所看的價格：報價，或採購者的上限。
trace-rule-each-of-surplus = 每單位盈餘 = 盈餘 ÷ 數量，四捨五入至仙。
trace-rule-break-even-price = 收支平衡價 = 成本合計，包括價內的稅費。
trace-rule-break-even-least = 收支平衡量 = 沒有服務量時的虧損 ÷ 計劃服務量帶來的盈餘，向上取兩位小數；少於它便虧損。
trace-rule-break-even-most = 收支平衡量 = 沒有服務量時的盈餘 ÷ 計劃服務量的開支，向下取兩位小數；多於它便虧損。
trace-rule-break-even-utilisation = 收支平衡使用率 = 成本 × 所需工時 ÷（價格 × 可用工時）× 100。
trace-rule-smallest-cap = 同一科目有多個上限時，取最小的一個。
trace-rule-unrecovered = 未能收回的部分 = 成本減上限，不低於零。
trace-rule-unrecovered-of-heads = 未能收回的總額 = 各科目未能收回的部分相加。
trace-rule-rounding-left = 價格減各行之和：單價只到仙，餘下的便是尾差。
trace-rule-share-of-price-by-cost = 單價 = 這一行分到的價格 ÷ 數量：價格按各行自己的職位或活動成本攤分，其餘成本按職位月數或數量攤分。
trace-rule-volume-of-term = 整個服務期的量：報了服務量便用服務量，沒有報便用所需工時。
trace-rule-receipts-of-month = 當月收款 = 當月應付的各期款項相加。
trace-rule-payments-of-contract = 支付合計＝合約各期按評核結果相加。
trace-rule-payments-of-month = 當月支出 = 職位、活動、共用費用的支出相加。
trace-rule-balance = 月底結餘 = 上月結餘 + 收款 − 支出。
trace-rule-deepest-gap = 缺口最深時：上月結餘減當月支出，當月款項尚未收到；隨款項繳付的稅費還未需支付。
trace-rule-unbridged = 尚欠 = 最深缺口減自有資金，不低於零。
trace-rule-surplus-as-planned = 按計劃的盈餘。
trace-rule-lowered = 原值減去變動幅度；金額四捨五入至仙。
trace-rule-raised = 原值加上變動幅度；金額四捨五入至仙，百分比最多一百。
trace-rule-surplus-with-input = 只把這一項換成這個值，其餘按計劃，重新計算的盈餘。
trace-rule-spread = 幅度 = 兩端盈餘之差。
trace-rule-hours-of-indicators = 工時 = 各項指標的工時相加。
trace-rule-hours-of-target = 工時 = 一年的目標 × 每單位工時，先乘後捨入。
trace-rule-target-of-year = 換算至一年的目標：月目標乘十二，季目標乘四，整個服務期的目標乘十二除以月數。
trace-rule-greater-hours = 取指標工時和工時下限中較大的一個。
trace-rule-workers-by-hours = 所需人數 = 工時 ÷ 一名全職人員一年的工時，向上取整。
trace-rule-workers-by-rule = 人手要求訂明的最少人數。
trace-rule-greater-workers = 取按工時計和按人手要求計中較大的一個。
trace-rule-workers-estimated = 估算中的服務人員 = 職位年 × 12 ÷ 服務期月數。
trace-rule-estimate = 採購者自己估算的成本合計。
trace-rule-ceiling-proposed = 建議上限：估算的人數足夠便是估算總額，不足便按人數比例放大；向上取至百元。
trace-rule-affordable-workers = 上限請得起的人數 = 上限 × 估算人數 ÷ 估算總額，向下取整。
trace-rule-affordable-hours = 他們一年能做的工時 = 人數 × 一名全職人員一年的工時。
trace-rule-benchmark-of-unit = 估算中一個單位的全部成本。
trace-rule-score-by-price = 價格分 = 最低報價 × 滿分 ÷ 報價，按規則包的位數四捨五入。
trace-rule-score-by-volume = 數量分 = 承諾量 × 滿分 ÷ 最大承諾量，按規則包的位數四捨五入。
trace-rule-score-of-parts = 總分 = 價格或數量分 + 其他得分。

trace-term-entered = 填寫的數字
trace-term-affordable-workers = 請得起的人數
trace-term-allowance = 每月津貼
trace-term-allowances = 津貼
trace-term-amount-per-worker = 每名人員對應的金額
trace-term-balance-before = 上月結餘
trace-term-base = 基數
trace-term-base-ceiling = 基數上限
trace-term-base-floor = 基數下限
trace-term-bonus = 花紅
trace-term-bonus-months = 花紅月數
trace-term-calendar-days = 日曆上的工作日
trace-term-cap = 上限
trace-term-cap-of-price = 按價格比例的上限
trace-term-contract-price = 合約價
trace-term-contribution = 僱主供款
trace-term-contribution-base = 供款基數
trace-term-contributions-total = 僱主供款
trace-term-cost = 成本合計
trace-term-cost-at-price = 按報價計算的成本
trace-term-cost-by-volume = 計劃服務量的開支
trace-term-count = 數量
trace-term-days-per-year = 每年工作日
trace-term-deepest-gap = 最深缺口
trace-term-deficit-without-volume = 沒有服務量時的虧損
trace-term-direct-cost = 直接費用
trace-term-direct-cost-of-one = 每個的直接費用
trace-term-direct-hours = 每個的直接工時
trace-term-employer-rate = 僱主供款率
trace-term-estimate = 估算總額
trace-term-filled-months = 十二個月中在職的月數
trace-term-formula-points = 價格或數量分
trace-term-full-cost = 全成本
trace-term-full-cost-of-one = 一個單位的全部成本
trace-term-full-time = 人數（全職）
trace-term-greatest-offered = 最大承諾量
trace-term-gross-pay = 月薪及津貼
trace-term-growth = 每年增幅
trace-term-hours = 工時
trace-term-hours-available = 可用工時
trace-term-hours-by-indicators = 指標工時
trace-term-hours-direct = 直接工時
trace-term-hours-floor = 工時下限
trace-term-hours-needed = 所需工時
trace-term-hours-of-activity = 工時
trace-term-hours-of-full-time = 一名全職人員一年的服務工時
trace-term-hours-of-indicator = 工時
trace-term-hours-of-one = 每個的工時
trace-term-hours-of-term = 服務期工時
trace-term-hours-per-day = 每日工時
trace-term-hundred = 一百
trace-term-indirect-share = 間接工作比例
trace-term-instalment = 本期款
trace-term-labour = 人力
trace-term-leave-days = 假期
trace-term-limit = 最高價
trace-term-lowered = 下調後的值
trace-term-lowest-offered = 最低報價
trace-term-monthly-pay = 月薪
trace-term-months = 月數
trace-term-offered = 所報
trace-term-overhead = 分攤
trace-term-own-cash = 自有資金
trace-term-own-work = 本職位的工作
trace-term-paid-months = 發放月數
trace-term-paid-on-activities = 活動支出
trace-term-paid-on-posts = 職位支出
trace-term-paid-on-shared-lines = 共用費用支出
trace-term-paid-out = 支出
trace-term-pay = 薪金
trace-term-people = 服務使用者人數
trace-term-planned = 計劃值
trace-term-points = 滿分
trace-term-post-cost = 職位成本
trace-term-post-years = 職位年
trace-term-price = 報價
trace-term-price-line = 價格行
trace-term-price-of-lines = 各行之和
trace-term-quality-points = 其他得分
trace-term-quarter-from-month = 本季首月（服務第幾月）
trace-term-raised = 上調後的值
trace-term-received = 收款
trace-term-replacement = 補替成本
trace-term-replacement-cost = 每次離職成本
trace-term-service-year = 第幾個服務年度
trace-term-share = 百分比
trace-term-share-from = 比例的分母
trace-term-share-of = 比例的分子
trace-term-shared-line = 費用
trace-term-shared-work = 分攤的工作
trace-term-supervision-hours = 每月督導工時
trace-term-surplus = 盈餘
trace-term-surplus-at-high = 上調時的盈餘
trace-term-surplus-at-low = 下調時的盈餘
trace-term-surplus-by-volume = 計劃服務量帶來的盈餘
trace-term-surplus-without-volume = 沒有服務量時的盈餘
trace-term-swing = 變動幅度
trace-term-target = 目標
trace-term-term-months = 服務月數
trace-term-total = 全期金額
trace-term-training-days = 培訓日
trace-term-turnover = 每年流失率
trace-term-twelve = 十二個月
trace-term-twelve-squared = 十二×十二
trace-term-unit-price = 單價
trace-term-volume-cap = 最高服務量
trace-term-volume-floor = 最低服務量
trace-term-volume-offered = 每年承諾量
trace-term-worker-rate = 僱員供款率
trace-term-worker-share = 僱員供款
trace-term-worker-years = 人年
trace-term-workers = 最低人數
trace-term-workers-by-hours = 按工時的人數
trace-term-workers-by-rule = 按人手要求的人數
trace-term-workers-estimated = 估算人數
trace-term-year-part = 當年
trace-term-year-price = 年度金額
trace-term-yearly-price = 年度價格
trace-term-yearly-target = 一年的目標

trace-of = { $name }（{ $of }）
