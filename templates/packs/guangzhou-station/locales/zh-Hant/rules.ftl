# guangzhou-station 規則的文字：規則 id 是判斷的句子，-name 是規則名，-clears 是怎樣消除。

## criteria

volume-unscored-name = 服務量沒有計分
volume-unscored = 固定價格、競服務量的項目沒有服務量評審因素，投標者無從競爭。
volume-unscored-clears = 增加一項服務量評審因素。

## price

volume-floor-missing-name = 沒有服務量下限
volume-floor-missing = 固定價格、競服務量的項目沒有每年服務量的下限。
volume-floor-missing-clears = 填寫每年最少的服務工時或名額。

personnel-cap-below-practice-name = 人員經費上限低於慣例
personnel-cap-below-practice = 人員經費最多佔 { $value }%；廣州社工服務站人員經費一般不低於 { $limit }%。
personnel-cap-below-practice-clears = 提高上限，或者不設上限。

volume-cap-missing-name = 沒有服務量上限
volume-cap-missing = 競服務量而沒有上限，可能有人承諾超出人員能力的工時。
volume-cap-missing-clears = 填寫人員可以完成的最高值。

## staffing

staffing-below-practice-name = 工作人員少於通常配備
staffing-below-practice = 要求 { $value } 名工作人員，按每 10 萬元配 1 人的通常做法應有 { $limit } 名。
staffing-below-practice-clears = 把工作人員提高到 { $limit } 名，或說明理由。

related-staff-below-practice-name = 社會服務相關專業人員少於通常配備
related-staff-below-practice = 要求 { $value } 名社會服務相關專業人員，按每 10 萬元配 1 人的通常做法應有 { $limit } 名。
related-staff-below-practice-clears = 把社會服務相關專業人員提高到 { $limit } 名，或說明理由。

social-workers-below-practice-name = 社會工作專業人員少於通常配備
social-workers-below-practice = 要求 { $value } 名社會工作專業人員，按每 10 萬元配 1 人的通常做法應有 { $limit } 名。
social-workers-below-practice-clears = 把社會工作專業人員提高到 { $limit } 名，或說明理由。
