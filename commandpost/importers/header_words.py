"""What offices call their columns: kind of sheet → field → the header words that fill it."""

from __future__ import annotations

NAME_PHONE = "name_phone"
CONTACT = {
    "phone": "电话 手机 联系电话 联系方式 手机号 手机号码 电话号码 办公电话 "
    "值班电话 固定电话 移动电话 联系号码 座机 办公室电话 住宅电话 24小时电话 24小时值班电话 "
    "值守电话 传呼 phone telephone tel mobile phonenumber 電話番号 電話 連絡先 連絡先電話番号",
    NAME_PHONE: "姓名及电话 姓名电话 联系人及电话 负责人及电话 姓名及联系电话 姓名/电话 联系人电话",
}

POSITION = {
    "longitude": "经度 东经 経度 longitude lon lng x 经度坐标 东经坐标",
    "latitude": "纬度 北纬 緯度 latitude lat y 纬度坐标 北纬坐标",
    "position": "经纬度 坐标 地理坐标 经纬度坐标 坐标位置",
}

# kind → field → the names its column goes under, each with all blanks taken out.
WORDS: dict[str, dict[str, str]] = {
    "areas": {
        "code": "代码 区划代码 行政区划代码 统计用区划代码 编码",
        "area_kind": "级别 区划级别",
        "parent": "上级代码 上级区划代码",
        "name": "名称 区划名称",
        "county": "县 县名 区县 县市区",
        "township": "乡镇 乡镇街道 乡镇名称 所属乡镇 所在乡镇 街道 镇 乡",
        "village": "村 行政村 村社区 村居 行政村社区 村名 村社区名称 村庄",
        "households": "户数 总户数 户籍户数 常住户数",
        "population": "人口 总人口 常住人口 人口数 人数 户籍人口",
        "note": "备注 说明",
    },
    "people": {
        "id": "人员编号",
        "name": "姓名 联系人 人员姓名 联系人姓名 人员 name fullname contact 氏名",
        "unit": "单位 部门 工作单位 科室 所在单位 单位部门 单位名称 部门名称 所属单位 成员单位 "
        "处室 股室 unit organization organisation department agency 所属",
        "title": "职务 职称 职务职称 岗位职务 行政职务 职务岗位 title position 役職",
        "role": "值班岗位 值班类别 班次岗位 岗位 责任岗位",
        "active": "在岗 是否在岗",
        "pinyin": "拼音",
        "note": "备注 说明",
        **CONTACT,
    },
    "posts": {
        "id": "岗位编号",
        "role": "岗位 责任类别 责任人类别 职责 责任岗位",
        "area": "区域代码",
        "person": "人员编号",
        "rank": "ab岗 主副岗 a/b岗",
        "valid_until": "有效期至 任期至 有效期 任期 聘期至 到期时间",
        "last_trained": "最近培训 最近培训时间 培训时间 最近培训日期 培训日期 上次培训",
        "site": "点位编号",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇 街道",
        "village": "村 行政村 村社区 村居 行政村社区",
        "name": "姓名 责任人 责任人姓名 信息员姓名 网格员姓名 人员姓名 联系人",
        "title": "职务 职务职称 行政职务 单位职务 单位及职务 职务及单位",
        "unit": "单位 部门 工作单位 所在单位",
        "note": "备注 说明",
        **CONTACT,
    },
    "teams": {
        "id": "队伍编号",
        "name": "队伍名称 队伍 救援队伍 名称 救援队名称 应急队伍名称 救援力量 力量名称 "
        "name facilityname stationname teamname station facility 施設名称 名称",
        "kind": "类别 队伍类别 队伍类型 类型 专业类别 type kind category",
        "unit": "主管单位 所属单位 隶属单位 单位 组建单位",
        "place": "驻地 驻地地址 集结地点 地址 所在地 "
        "所在位置 驻扎地点 address location 住所 所在地",
        "strength": "人数 队员人数 总人数 队伍人数 力量人数 "
        "在编人数 人员数量 strength personnel staff",
        "vehicles": "车辆 车辆情况",
        "equipment": "装备 主要装备 装备情况",
        "leader": "负责人 队长 联系人 姓名 负责人姓名 "
        "队长姓名 联系人姓名 带队负责人 leader contact",
        "ready_minutes": "出动时限 集结时间 集结时限 出动时间 响应时间 出动时效",
        "note": "备注 说明",
        **CONTACT,
    },
    "supplies": {
        "id": "物资编号",
        "code": "物资编码 分类代码 编码 代码 物资代码 国标编码",
        "name": "物资名称 品名 名称 物资 装备名称 品种 item name itemname 品目",
        "spec": "规格型号 规格 型号",
        "quantity": "数量 库存数量 库存 现有数量 储备数量 现存数量 "
        "储备量 库存量 quantity qty amount stock 数量",
        "unit": "单位 计量单位 unit",
        "store": "存放地点 储存地点 仓库 存储点 储备库 存放仓库 储备地点 存放位置 仓库名称 "
        "储备点 存储地点 存放点 store warehouse location",
        "keeper": "保管人 管理人 管理员 联系人 负责人 姓名 保管员 保管人姓名 管理人姓名 "
        "联系人姓名 负责人姓名 keeper contact",
        "minimum": "最低库存 最低储备 警戒库存 最低储备量 最低库存量 库存下限 储备标准 minimum",
        "expires": "有效期至 有效期 到期日期 失效日期 保质期至 有效日期 expires expiry",
        "reserve": "储备方式 储备形式 储备类型",
        "produced": "生产日期 出厂日期 生产时间 购置日期 购置时间",
        "note": "备注 说明",
        **CONTACT,
    },
    "shelters": {
        "id": "场所编号",
        "name": "场所名称 避难场所 避难场所名称 名称 安置点 安置点名称 避险场所 避灾点 避灾点名称 "
        "避灾安置场所 name shelter sheltername facilityname 施設名称 施設名 避難所名 避難所 名称",
        "kind": "类型 类别 场所类型 场所类别 避难场所类型 避难场所类别 场所性质 type kind category "
        "建物用途 施設種別 種別",
        "area": "区域代码",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇",
        "village": "村 行政村 村社区 所在村",
        "place": "地址 详细地址 位置 所在地址 场所地址 "
        "具体位置 所在位置 address location 住所 所在地",
        "capacity": "可容纳人数 容纳人数 可容人数 容量 可安置人数 安置人数 容纳能力 可容纳人口 "
        "capacity maxcapacity 収容人数 収容可能人数 想定収容人数",
        "square_metres": "面积 有效面积 占地面积 场所面积 建筑面积 避难面积 area 面積 有効面積",
        "keeper": "负责人 管理人 联系人 姓名 管理员 "
        "责任人 负责人姓名 管理人姓名 联系人姓名 contact",
        "risks": "风险 存在风险 风险隐患 周边风险 risks hazard",
        **POSITION,
        "note": "备注 说明",
        **CONTACT,
    },
    "experts": {
        "id": "专家编号",
        "name": "姓名 专家姓名 name",
        "field": "专业 专长 专业领域 从事专业 擅长领域 专业特长 研究方向 field expertise specialty",
        "unit": "单位 工作单位 所在单位 单位名称 unit organization",
        "title": "职称 职务 职务职称 职称职务 技术职称 title",
        "hazards": "适用灾种 灾种 擅长灾种",
        "note": "备注 说明",
        **CONTACT,
    },
    "units": {
        "id": "单位编号",
        "name": "单位名称 部门名称 机构名称 成员单位 成员单位名称 企业名称",
        "kind": "单位类别 单位性质 类别 类型",
        "area": "区域代码",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇",
        "place": "地址 单位地址 办公地址",
        "leader": "负责人 主要负责人 联系人 负责人姓名 联系人姓名 联络员",
        "note": "备注 说明",
        **CONTACT,
    },
    "machines": {
        "id": "机械编号",
        "name": "机械名称 设备名称 机械设备名称 名称 机械类型 机械 车辆名称 机械种类",
        "kind": "型号 规格型号 规格 类别 类型 机型",
        "count": "数量 台数 辆数",
        "area": "区域代码",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇",
        "village": "村 行政村 村社区 所在村",
        "place": "停放地点 停放位置 所在地 地址 存放地点 驻地",
        "owner": "机主 所有人 车主 产权人 机主姓名 权属单位 产权单位 联系人 负责人 姓名 所属单位 "
        "联系人姓名 所有人姓名",
        "arrival_minutes": "到达时间 到场时间 到达时限 到场时限 到达用时 出动时限",
        **POSITION,
        "note": "备注 说明",
        **CONTACT,
    },
    "landings": {
        "id": "起降点编号",
        "name": "起降点名称 起降点 名称 停机坪 停机坪名称 起降场名称 临时起降点",
        "area": "区域代码",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇",
        "village": "村 行政村 村社区 所在村",
        "place": "地址 位置 详细地址 所在位置",
        "surface": "场地类型 地面类型 地面情况 场地性质 地面",
        "size": "场地尺寸 尺寸 长宽 面积 场地面积",
        "obstacles": "障碍物 净空 净空情况 周边障碍物 净空条件",
        "keeper": "负责人 管理人 联系人 姓名 联系人姓名 负责人姓名 管理员",
        **POSITION,
        "note": "备注 说明",
        **CONTACT,
    },
    "sites": {
        "id": "点位编号",
        "name": "点位名称 隐患点名称 隐患点 水库名称 水库 重点部位 重点部位名称 部位名称 名称 "
        "学校名称 景区名称 风险点名称 风险点 山塘名称 危险区名称 工程名称 尾矿库名称 灾害点名称 "
        "地质灾害点名称 切坡点名称 塘坝名称 水电站名称 易涝点名称",
        "kind": "点位类型 类型 类别 灾害类型 隐患类型 部位类型 工程规模 规模",
        "risk": "风险 主要风险 风险描述 险情 隐患情况 风险等级 险情等级 稳定性 主要隐患",
        "area": "区域代码",
        "township": "乡镇 乡镇街道 所属乡镇 所在乡镇",
        "village": "村 行政村 村社区 所在村 所在村组",
        "place": "地址 位置 地理位置 具体位置 所在位置 详细地址",
        "households": "威胁户数 受威胁户数 影响户数 户数",
        "people": "威胁人数 受威胁人数 威胁人口 影响人口 影响人数 受威胁人口 人数",
        "transfer_to": "转移去向 安置地点 转移地点 安置点 避险地点 转移安置点 撤离地点 避灾点",
        "signal": "预警信号 信号 报警信号 预警方式",
        "person_name": "责任人 责任人姓名 负责人 联系人 姓名",
        "title": "职务 单位职务 单位及职务 职务及单位",
        **POSITION,
        "note": "备注 说明",
        **CONTACT,
    },
}
