# guangzhou-station 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## criteria

volume-unscored-name = 服务量没有计分
volume-unscored = 固定价格、竞服务量的项目没有服务量评审因素，投标人无从竞争。
volume-unscored-clears = 增加一项服务量评审因素。

## price

volume-floor-missing-name = 没有服务量下限
volume-floor-missing = 固定价格、竞服务量的项目没有每年服务量的下限。
volume-floor-missing-clears = 填写每年最少的服务工时或名额。

personnel-cap-below-practice-name = 人员经费上限低于惯例
personnel-cap-below-practice = 人员经费最多占 { $value }%；广州社工服务站人员经费一般不低于 { $limit }%。
personnel-cap-below-practice-clears = 提高上限，或者不设上限。

volume-cap-missing-name = 没有服务量上限
volume-cap-missing = 竞服务量而没有上限，可能有人承诺超出人员能力的工时。
volume-cap-missing-clears = 填写人员可以完成的最高值。

## staffing

staffing-below-practice-name = 工作人员少于通常配备
staffing-below-practice = 要求 { $value } 名工作人员，按每 10 万元配 1 人的通常做法应有 { $limit } 名。
staffing-below-practice-clears = 把工作人员提高到 { $limit } 名，或说明理由。

related-staff-below-practice-name = 社会服务相关专业人员少于通常配备
related-staff-below-practice = 要求 { $value } 名社会服务相关专业人员，按每 10 万元配 1 人的通常做法应有 { $limit } 名。
related-staff-below-practice-clears = 把社会服务相关专业人员提高到 { $limit } 名，或说明理由。

social-workers-below-practice-name = 社会工作专业人员少于通常配备
social-workers-below-practice = 要求 { $value } 名社会工作专业人员，按每 10 万元配 1 人的通常做法应有 { $limit } 名。
social-workers-below-practice-clears = 把社会工作专业人员提高到 { $limit } 名，或说明理由。
