# guangdong 规则的文字：规则 id 是判断的句子，-name 是规则名，-clears 是怎样消除。

## criteria

rating-scored-name = 机构等级计分
rating-scored = 这里按机构等级（“{ $word }”）计分。已公开的采购文件有此做法，但新机构没有等级，应当对照公平竞争的要求权衡。
rating-scored-clears = 降低分值，或者改为对本项目履约能力计分。

## package

handover-unmentioned-name = 没有交接安排
handover-unmentioned = 没有写明合同终止时怎样移交个案、档案和场地。
handover-unmentioned-clears = 写入交接条款。

station-beside-double-hundred-name = 与“双百工程”重叠
station-beside-double-hundred = 服务内容提到“{ $word }”，这部分由镇街直接聘用的社工承担；购买的服务是补充。
station-beside-double-hundred-clears = 写明购买的服务补充什么。

register-missing-name = 三类目录未填
register-missing = 没有填写转移职能目录、购买服务目录或者承接主体目录中的对应条目。
register-missing-clears = 查阅省和本地公布的目录，填写对应条目；承接主体目录不得作为投标门槛。
