/**
 * The words that headers of these tables are built from, by what they mean. A header is read only when it is made of such words from end
 * to end: one unknown character leaves it unknown, because a header read wrongly is far worse than one not read.
 */
export const morphemes = {
  // Words that change nothing.
  filler:
    '可以 能够 同意 批准 正式 最终 的 之 所 各 该 本 其 等 项 条 个 相关 有关 具体 主要 详细 细化 简要 重点 突出 逐条 逐项 出 到 中 上 对 填写 填报 认真 深刻 工作 有无 在 会上 在会上 后 线索 予以 您 您的 宝贵 针对性 现场 前后对比 对比 修改 鲜活 活生生 生动 主动 向 社会 向社会',
  list: '上传 清单 列表 目录 名单 明细 明细表 一览 台账',
  wording: '描述 表述 概述 简述 陈述 详述 表达 信息',
  and: '及 和 与 或 、 / \\ 以及 及其 并 + & , ， ; ； 和/或 | 暨 或者',

  // Rectification.
  rectify: '集中整改 整改 问题整改 整治 整治整改 整改落实 整改整治 整改提升 专项整治',
  mend: '解决 治理 改进 改正 纠正 落实 解决落实 推进 推动 攻坚',
  host: '主办',
  handle: '办理 承办 承接 经办 处理 处置 实施 执行 承担 办',
  finish: '彻底 完成 办结 完结 完毕 到位 结束 达成 办毕 完成整改 整改完成 整改到位 落实到位 解决到位 全部完成 整改完毕',
  onTime: '按时限 按期限 按规定时间 按期 按时 如期 及时 按要求',
  already: '已 已经 业已',
  real: '实际 真实',
  plan: '计划 拟 预计 预期 预定 规定 应 应当 限定 设定 暂定 初定 估计 最迟 最晚',
  pledge: '承诺 约定',
  demand: '要求',
  limit: '时限 期限 限期 限时 限 截止 截至 节点 时间节点 时间点 最后期限 到期 完成期 期限时间 时间期限 时间时限 deadline ddl duedate',
  time: '时间 日期 年月日 年月 时点 日',
  arrange: '安排',
  matching: '对应 相应 关联',
  original: '修改前 原 原计划 原定 原有 原先 原始 调整前 延期前 变更前',
  postponed: '延期后 修改后 调整后 变更后 延长后 顺延后 展期后 延期至 延长至 延至 顺延至 新',
  extend: '延期 延长 展期 顺延 申请延期 延期申请',
  start: '开始 启动 起始 发起',
  span: '起止 起讫',
  problem:
    '问题 不足 短板 差距 薄弱环节 弱项 缺点 毛病 不足之处 问题不足 问题短板 突出问题 问题线索 问题点 隐患 问题隐患 安全隐患 风险隐患',
  matter: '事项 工作事项 条目 要素',
  task: '任务 项目 工作任务 目标任务 任务事项 工单 案件',
  exist:
    '存在 需要 查摆 查找 检视 针对 对照 剖析 发现 发生 认领 查出 自查 排查 查 归集 需 需要 待 点明 检查发现 检查 对照检查 对照查摆 检视剖析 检视查摆 查摆检视 查找出来 来 曝光 移交 交办 列出 面临',
  complaint: '信访 投诉 举报 上访 留言',
  inspector:
    '调研 走访 巡察 巡视 审计 上级 群众 基层 巡视巡察 环保督察 中央环保督察 民主生活会 专题民主生活会 组织生活会 主题教育 会议 会前 会后 上年度 本年度 年度 检查组 巡察组',
  raise: '提出 指出 提 反映 反映出 点出 谈出',
  show: '表现 表现形式 具体表现 主要表现 现象 实例 事例 例子 典型例子 典型事例 案例 典型案例 举例 事实 表现情况',
  cause: '原因 根源 成因 症结 缘由 思想根源 深层次原因 根本原因 根本性原因 病根',
  reason: '理由',
  analyse: '分析 剖析分析 深层次 思想 主观 客观 内在 主客观',
  produce: '产生 形成 造成 导致',
  goal: '目标 目的 指标 阶段目标 阶段性目标 总体目标 最终目标 预期目标 工作目标',
  reach: '达到 要达到 拟达到 实现 达成目标 达标',
  effect: '成效 效果 成果 实效',
  measure: '措施 举措 办法 对策 方法 思路 打算 抓手 路径 做法 方案 步骤 工作措施 工作举措',
  taken: '已采取 已经采取 已开展 目前已采取 已落实',
  take: '采取',
  advise: '建议',
  rectTypes: '立行立改 限期整改 长期坚持 即知即改 立整立改 立查立改 分阶段整改 分步整改 持续整改 长期整改',
  kind: '类型 类别 分类 种类 类 层级 归类 所属类别 所属类型 大类 小类',
  property: '性质 属性',
  manner: '方式 形式 方法方式 方式方法',
  field: '方面 四风 领域 所属方面 所属领域',
  involve: '涉及 指向 所属 归属 下属 归口 所归 对口 所涉',
  source: '来源 出处 由来 信息来源 来自',
  standard: '标准 销号标准 条件 标志 指标标准',
  whether: '是否属于 是否 能否 是否已 是否已经 是否为 是否系',
  ornot: '与否 否',
  state: '情况 状况 现况 现状 具体情况',
  condition: '状态',
  progress: '进展 阶段进展 进度 动态 推进情况 工作进展 工作动态 进展动态 进程 阶段性进展 阶段性成效 阶段成效',
  current: '阶段 实时 当前 担任 所任 现任 目前 现阶段 最新 现 截至目前 阶段性 本期 本月 近期 本季度 本周 上月 上季度 季度 月度',
  detail: '详情',
  open: '开展',
  attain: '取得 已取得',
  closeOut: '销号确认 确认销号 销号审批 审批销号 闭环 结案 销案 关闭 核销 销号 销账 对账销号 验收销号 审核销号',
  verify: '确认 验证 验收 审核 复查 复核 核查 核验 审查 审批 评估 核实 审定 查验 认定 验收审核 复查验收',
  supervise: '督办 督察 督查 督导 督导检查 监督 督促 跟踪督办 监督检查 督查督办 督导督办',
  supervisor:
    '督查组 督察组 审计组 第三方 专家组 督导组 督导组别 督导小组 指导小组 巡回督导组 巡回指导组 指导组 活动办 整改办 领导小组办公室 办公室 验收组 核查组 巡察办 督查室 督导办 督查办 巡察整改办',
  pass: '通过 合格',
  fail: '不通过 未通过 不合格',
  result: '结果 结论 结论意见',
  proof:
    '佐证 印证 证明 支撑 旁证 见证 痕迹 过程 备查 附件 附件材料 材料附件 凭证 证据 档案材料 支撑性材料 支撑材料 证明材料 佐证材料 档案资料',
  material: '材料 资料 文件 图片 照片 档案 文件资料',
  unfinished:
    '未完成 未整改到位 未整改 未办结 未到位 未销号 未落实 尚未完成 未按期完成 未按时完成 未完成整改 未能完成 不到位 未达到序时进度 未达序时进度 尚未完成整改 逾期未完成 尚未整改到位 未解决 未整改完成 未能按期完成 未如期完成 未按期整改 未按时整改 未如期整改 未按期办结 未按期销号 未按期整改到位',
  late: '逾期 超期 超时 滞后',
  nextStep: '下一步 下步 下一阶段 下一步工作 下步工作 下一步整改 今后 今后一段时期',
  lead: '牵头 领衔 主要牵头 牵头负责 总牵头',
  charge: '分管 主管 包抓 包联 包案 包保 挂点 挂牌 挂联 领办 主抓 挂包',
  link: '联系 挂钩',
  bear: '负责',
  occupy: '从事',
  duty: '责任 主责 主体责任 第一责任 直接责任 整改责任 主要责任 岗位责任',
  first: '第一 直接 主 首要',
  leader:
    '领导 领导同志 负责同志 班子成员 领导干部 县领导 市领导 区领导 县级领导 市级领导 区级领导 校领导 院领导 局领导 副县长 副市长 副区长 副镇长 副局长 副院长 副校长 党组成员 党委领导 镇领导 党政领导 副县级领导 处级领导',
  person: '人 人员 成员 同志 者 员 干部 专干',
  handler: '具体负责人 直接负责人 具体负责同志 经办负责人 承办负责人',
  principal: '负责人 主要负责人 主要负责同志',
  branch: '总支 党支部全称 支部全称 党支部 支部 党总支 所在支部 所在党支部',
  partyOrg: '党组织 基层党组织',
  unit: '单位 单位全称 部门 科室 处室 股室 机构 组织 处 科 股 股站 中心 室 站所 机关 司局 组室 机关部门 职能部门 单位部门 内设机构 业务科室 业务部门 业务处室 业务股室 院系 学院 车间 班组',
  coop: '配合 协助 协同 协办 参与 参加 参测 协作 会办 联办 协管 配合协助 协同配合',
  report: '上报 报送 填表 申报',
  passive: '被 受 接受 受检 被检 受审 被审 被查 被督 被评',
  phone: '联系手机 办公室电话 电话 手机 手机号 手机号码 电话号码 联系电话 联系方式 联络方式 办公电话 联系号码 移动电话',
  liaison: '联系人 联络员 联络人',
  remark: '备注 附注 备考 备注信息 备注栏',
  explain: '说明 解释 情况说明',
  other: '其他 其它 补充',
  seq: '序号 编号 号 序 项次 顺序号 排序 代码 no no. id 编码 序次 顺号 顺序 行号',
  name: '姓名 名称 名字 名',
  title: '标题',
  post: '职务 职位 岗位 任职 职务职级 现任职务 工作岗位 行政职务 职务名称',
  count: '数 数量 个数 次数 次 人次 条数 场次 频次',
  org: '行业 银行 分行 支行 园区 开发区 院校 分局 支队 大队 派出所 卫生院 省委 宣传部 村居 片区 有限公司 公司 集团 县直 市直 区直 省直 州直 纪委 县纪委 市纪委 区纪委 纪检组 组织部 县 市 区 镇 乡 街道 镇街 乡镇 局 委 县委 市委 区委 镇党委 党委 党组 党工委 县级 市级 区级 镇级 厅级 省级 处级 校级 院级 领导班子 班子 机关 学校 医院 企业 村 社区 国有企业 委员会 街道办',
  rank: '行政职级 级别 职级 职级层次 干部级别 干部职级 行政级别 职务层次 职务层级 级',

  // Talks.
  talk: '诫勉谈话 提醒谈话 廉政谈话 任前谈话 任职谈话 个别谈话 集体谈话 谈话函询 约谈函询 三必谈 三个必谈 四必谈 四个必谈 谈话 谈心 谈心谈话 访谈 交谈 约谈 谈 交心 交心谈心 交心谈话 座谈 主谈 必谈 交流',
  target: '对象',
  interviewed: '受访 被访 受谈',
  appoint: '预约 约定谈话 拟定',
  place: '地点 场所 地方 地址 所在地',
  topic: '笔录 谈话笔录 谈话重点 交流重点 主题 事由 要点 提纲 记录 纪要 重点内容 话题 议题 题目 讨论',
  content: '内容 主要内容 具体内容',
  self: '自身 自己 本人 自我 个人',
  others: '对方 他人 别人',
  team: '对个人 对班子成员 对领导班子成员 领导班子的 班子的 对班子的 对班子 对领导班子的 对领导班子',
  criticise: '批评 相互批评 会上批评 互相批评 开展批评 在会上批评 拟批评',
  direction: '努力方向 改进方向 今后努力方向 下步努力方向',
  followUp: '跟进 后续 跟踪 回访 后续跟进 跟踪问效 跟踪落实',
  attitude: '态度 表态 反应 认识态度',
  recorder: '记录人 记录员 记录人员',
  sign: '签名 签字 签章 签字确认 签名确认',
  both: '双方 谈话双方 相互 互相',
  turn: '轮次 场 次序',

  // Opinions.
  opinion: '意见 意见建议 建议意见 诉求 意见和建议 建议和意见',
  proposal: '提案 议案 建议案',
  verbatim: '原文 原话 原始意见 原汁原味 原始 原意',
  summarise: '摘要 概要 梗概 归纳 梳理 梳理归纳 归纳梳理 归纳整理 汇总 概括 整理 归并 提炼 归纳汇总 综合归纳',
  channel: '渠道 途径',
  collect: '征求 收集 征集 听取 采集 征询 意见征求 意见征集 意见收集',
  receive: '收到 接收 登记 受理 接收登记 来件 收件',
  giver: '客户 居民 群众 党员 村民 市民 职工 教师 学生 来访 来信 代表 干部群众 党员群众',
  aim: '针对 指向 涉及',
  adopt: '采纳 吸收 吸纳 采用 吸收采纳',
  not: '不 未 不予 未予 不能 未能 无法',
  feedback: '反馈',
  reply: '回复 答复 回应 反馈回复 答复反馈',

  // Satisfaction.
  respondent: '调查对象 问卷对象 被调查人 被调查者',
  survey: '测评 评议 评价 调查 民意测评 民主评议 民主测评 满意度测评 问卷调查 参评 评测 投票',
  verySatisfied: '非常满意 十分满意 很满意 特别满意 极满意',
  satisfied: '满意 好票',
  fairlySatisfied: '比较满意 较满意 较为满意 较好票',
  basicallySatisfied: '基本满意 一般票',
  notVerySatisfied: '不太满意 不大满意 不够满意 不很满意 较不满意 比较不满意',
  unsatisfied: '不满意 差票',
  veryUnsatisfied: '非常不满意 很不满意 极不满意 十分不满意',
  dontKnow: '不了解 不太了解 不了解情况 不清楚 说不清 说不清楚 不知道 不知情 不熟悉 不太清楚',
  abstain: '弃权 弃权票 未表态 未表示',
  ballots: '票 票数 张数 份数 人数 表 测评表 测评票 问卷 评议表 评议票 表决票 选票 得票 得票数 问卷数 测评表数 测评票数 张 份',
  invalid: '无效 废 作废',
  valid: '有效',
  issued: '发出 发放 下发 印发 应发 实发 实际发出 实际发放',
  returned: '收回 回收 收到回收 实收 实收回 实际收回 实际回收',
  due: '应到 应到会 应参会 应参加 应出席 应参评 应参测 应测评 应参加测评 应参加评议 应参加测评人数 应参加评议人数',
  present:
    '实到 实到会 到会 实际到会 实参会 实际参会 出席 参会 实际到 实参加 实际参加 实参评 实际参评 实参测 实际参测 实际测评 实际评议 实测评 参加测评人数 参加评议人数 实际参加测评',
  rate: '满意率 满意度 满意率% 满意度% 满意百分比 满意比例 满意占比 满意度得分率',
  overall: '综合 总体 整体 平均 总 累计 共',
  grade: '等次 等级 档次 满意程度 评价档次',
  identity: '身份',
  role: '角色',
  body: '主体',
  regulation: '制度 规章制度 制度文件 制度机制 规章',
  enact: '出台 制定 建立 新建 修订 新出台 修订完善',
  publish: '公开 公示 公布',
  relapse: '反弹 回潮 反弹回潮 回弹',
  range: '范围',

  // Rosters.
  sex: '性别',
  political: '政治面貌 政治身份 政治面目 党派',
  joinParty: '入党 加入中共 加入中国共产党 加入党组织 参加党组织',
  membership: '组织关系 党组织关系 党员组织关系',
  party: '党建 党内 在党内 党支部内 支部内 党 所在 现',
  assign: '分工 职责分工 职责 分管领域 岗位职责',
  birth: '出生 生日',
  point: '包联村 包联社区 包联乡镇 联系村 联系社区 联系点 党建联系点 联系单位 挂点单位 挂钩联系点 基层联系点 包联单位 包联点 联系对象单位',
  group: '组别 组',
} as const;

/** What a word of a header means. */
export type Morpheme = keyof typeof morphemes;

const meanings = new Map<string, Morpheme>();
for (const [meaning, words] of Object.entries(morphemes)) {
  for (const word of words.split(' ')) if (!meanings.has(word)) meanings.set(word, meaning as Morpheme); // the keys of `morphemes`
}
const longestWord = Math.max(...[...meanings.keys()].map((word) => word.length));

/**
 * The meanings of the words that a plain header is made of, in order; null when it cannot be cut into known words without a rest.
 * Among several cuts the one with the fewest words is taken.
 */
export function cutHeader(base: string): readonly Morpheme[] | null {
  const fewest: (number | null)[] = [0];
  const wordStart: number[] = [0];
  for (let end = 1; end <= base.length; end++) {
    let best: number | null = null;
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = fewest[start];
      if (before === null || before === undefined || (best !== null && before + 1 >= best) || !meanings.has(base.slice(start, end)))
        continue;
      best = before + 1;
      wordStart[end] = start;
    }
    fewest[end] = best;
  }
  if (base === '' || fewest[base.length] === null) return null;
  const words: Morpheme[] = [];
  for (let end = base.length; end > 0; end = wordStart[end] ?? 0) {
    const meaning = meanings.get(base.slice(wordStart[end], end));
    if (meaning !== undefined) words.push(meaning);
  }
  return words.reverse();
}
