# shenzhen-post 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## posts

unit-picks-staff-name = 用人单位挑选人员
unit-picks-staff = 这里写“{ $word }”；由用人单位挑选人员，实为变相用工。
unit-picks-staff-clears = 改为由承接主体派任，用人单位可以说明理由要求更换。

unit-keeps-attendance-name = 用人单位管理人员
unit-keeps-attendance = 这里写“{ $word }”；由用人单位考勤和日常管理，实为变相用工。
unit-keeps-attendance-clears = 写明服务工时和成果，人员由承接主体管理。

unrelated-tasks-name = 无关任务
unrelated-tasks = 这里写“{ $word }”，岗位可能被派去做无关的事。
unrelated-tasks-clears = 列明任务，其余写入服务范围之外。

replacement-unstated-name = 没有人员更换办法
replacement-unstated = 没有写明岗位空缺时怎样补充和更换人员。
replacement-unstated-clears = 写明期限和接替人员的资历。

supervision-unstated-name = 没有督导安排
supervision-unstated = 没有写明岗位社工接受专业督导。
supervision-unstated-clears = 写明督导的次数和人员。

employing-unit-missing-name = 岗位没有服务单位
employing-unit-missing = 岗位“{ $name }”没有写明在哪里服务。
employing-unit-missing-clears = 写明服务单位。

post-ceiling-missing-name = 岗位没有岗位价
post-ceiling-missing = 岗位“{ $name }”没有最高年度岗位价。
post-ceiling-missing-clears = 填写岗位价；岗位价包括薪酬、社保、督导、培训、活动、管理和税费。
