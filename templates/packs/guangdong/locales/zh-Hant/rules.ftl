# guangdong 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## criteria

rating-scored-name = 機構等級計分
rating-scored = 這裡按機構等級（「{ $word }」）計分。已公開的採購文件有此做法，但新機構沒有等級，應當對照公平競爭的要求權衡。
rating-scored-clears = 降低分值，或者改為對本項目履約能力計分。

## package

handover-unmentioned-name = 沒有交接安排
handover-unmentioned = 沒有寫明合約終止時怎樣移交個案、檔案和場地。
handover-unmentioned-clears = 寫入交接條款。

station-beside-double-hundred-name = 與「雙百工程」重疊
station-beside-double-hundred = 服務內容提到「{ $word }」，這部分由鎮街直接聘用的社工承擔；購買的服務是補充。
station-beside-double-hundred-clears = 寫明購買的服務補充什麼。

register-missing-name = 三類目錄未填
register-missing = 沒有填寫轉移職能目錄、購買服務目錄或承接主體目錄中的對應條目。
register-missing-clears = 查閱省和本地公布的目錄，填寫對應條目；承接主體目錄不得作為投標門檻。
