# shenzhen-post 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## posts

unit-picks-staff-name = 用人單位挑選人員
unit-picks-staff = 這裡寫「{ $word }」；由用人單位挑選人員，實為變相用工。
unit-picks-staff-clears = 改為由承接主體派任，用人單位可以說明理由要求更換。

unit-keeps-attendance-name = 用人單位管理人員
unit-keeps-attendance = 這裡寫「{ $word }」；由用人單位考勤和日常管理，實為變相用工。
unit-keeps-attendance-clears = 寫明服務工時和成果，人員由承接主體管理。

unrelated-tasks-name = 無關任務
unrelated-tasks = 這裡寫「{ $word }」，職位可能被派去做無關的事。
unrelated-tasks-clears = 列明任務，其餘寫入服務範圍之外。

replacement-unstated-name = 沒有人員更換辦法
replacement-unstated = 沒有寫明職位空缺時怎樣補充和更換人員。
replacement-unstated-clears = 寫明期限和接替人員的資歷。

supervision-unstated-name = 沒有督導安排
supervision-unstated = 沒有寫明職位社工接受專業督導。
supervision-unstated-clears = 寫明督導的次數和人員。

employing-unit-missing-name = 職位沒有服務單位
employing-unit-missing = 職位「{ $name }」沒有寫明在哪裡服務。
employing-unit-missing-clears = 寫明服務單位。

post-ceiling-missing-name = 職位沒有職位價
post-ceiling-missing = 職位「{ $name }」沒有最高年度職位價。
post-ceiling-missing-clears = 填寫職位價；職位價包括薪酬、社保、督導、培訓、活動、管理和税費。
