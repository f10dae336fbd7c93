import { column, type LedgerFile } from '../ledger-spec';
import { ledgerLines } from '../sample-rows';

const lines = ledgerLines`
  xDocket | deadline | due | problem | manifestation | respPerson | measure | status | is | leadLeader | xInstruction | evidence | actualDate | respPerson2 | category | xScore
  清财督1 | 2024/6/30 | 2024-06-30 | 预算执行进度偏慢 | 一季度项目支出进度18%，低于序时7个百分点 | 潘志刚 | 每月10日通报各部门支出进度，连续2个月靠后的约谈 | 已完成 | done | 曹建业 | 抓紧办 | 通报3期 | 2024/6/28 | 潘志刚 | 担当作为 | num:5
  清财督2 | 2024/5/31 | 2024-05-31 | 惠民补贴“一卡通”发放有滞留 | 2批次耕地地力补贴超期9天 | 魏晓红 | 补贴到账后5个工作日内发放，发放情况短信告知农户 | 已整改完成 | done | 曹建业 | 阅 | 发放凭证 | 2024/5/20 | 魏晓红 | 工作作风 | num:5
  清财督3 | 立行立改 | immediate | 财务报销让干部多跑路 | 1张差旅单往返窗口4次 | 魏晓红 | 公布报销材料清单，一次性告知，2个工作日内审结 | 完成 | done | 史梅 | | 清单照片 | 2024/4/17 | 魏晓红 | 工作作风 | num:3
  清财督4 | 2024/12/31 | 2024-12-31 | 政府采购项目监管存在薄弱环节 | 抽查20个项目，3个合同备案超期 | 陆明 | 每季度抽查项目不少于15个，超期备案的当场下达整改单 | 整改中 | in_progress | 史梅 | 每季度报一次 | 抽查表2份 | | 陆明 | 担当作为 | num:5
  清财督5 | 2024/9/30 | 2024-09-30 | 国有资产底数不够清 | 城关镇3处门面房未入账 | 陆明、潘志刚 | 对全县142家单位资产清查一遍，未入账的逐处登记 | 整改推进中 | in_progress | 曹建业 | | 清查方案 | | 陆明、潘志刚 | 能力本领 | num:8
  清财督6 | 长期坚持 | ongoing | 过紧日子思想树得不牢 | 办公耗材支出同比增长6% | 潘志刚 | 一般性支出每年压减不少于5%，按季公开“三公”经费 | 长期坚持 | ongoing | 曹建业 | | 公开截图 | | 潘志刚 | 廉洁自律 | num:5
  清财督7 | 2024/6/15 | 2024-06-15 | 机关学习存在以会代学 | 5月学习日改为业务调度会 | 魏晓红 | 每周一上午固定学习1小时，由支部书记签到考勤 | 已完成 | done | 史梅 | | 签到表8份 | 2024/6/14 | 魏晓红 | 理论学习 | num:3
  清财督8 | 2024/7/10 | 2024-07-10 | 乡镇财政所业务指导不够 | 上半年只培训1次 | 陆明 | 分片轮训9个财政所38人，每所现场指导不少于1天 | 整改中 | in_progress | 史梅 | 请加快 | 轮训计划 | | 陆明 | 能力本领 | num:5
  清财督9 | 2024/8/31 | 2024-08-31 | 债务风险排查不够细 | 1家平台公司还款计划缺4月以后数据 | 潘志刚 | 建立到期债务台账，提前60天预警，每月20日更新 | 按序时进度推进 | in_progress | 曹建业 | | 台账 | | 潘志刚 | 政治素质 | num:8
  清财督10 | 2024/4/30 | 2024-04-30 | 个别干部服务态度生硬 | 3月窗口收到投诉1起 | 魏晓红 | 当事人书面检查，窗口实行群众评价器一事一评 | 已落实 | done | 史梅 | | 检查书、评价器数据 | 2024/4/20 | 魏晓红 | 工作作风 | num:3
  清财督11 | 2024/11/30 | 2024-11-30 | 内控制度更新不及时 | 现行制度中8项为2018年以前制定 | 陆明 | 修订8项制度，新增资金支付双人复核条款 | 整改中 | in_progress | 史梅 | | 已修订3项 | | 陆明 | 廉洁自律 | num:5
`;

/** Columns in an order of the office's own, columns nobody else knows, and 责任人 twice. */
export const financeBureau: LedgerFile = {
  file: '县财政局整改台账（重报）.xlsx',
  unit: '青禾县财政局',
  shows: '列的次序打乱；有本单位自设的列（督办文号、领导批示、分值）；“责任人”列出现两次；首次报送的旧格式文件打不开，这是重报的',
  author: '魏晓红',
  saved: '2024-07-10T02:20:00Z',
  sheetFlaws: [{ kind: 'column twice', sheet: '台账', cell: 'L3' }],
  sheets: [
    {
      kind: 'ledger',
      name: '台账',
      role: 'read',
      look: 'colour',
      unitText: '青禾县财政局',
      above: [
        { kind: 'title', text: '2024年度专题民主生活会整改任务督办台账' },
        { kind: 'line', text: '填报单位：青禾县财政局（盖章）' },
      ],
      columns: [
        column('xDocket', '督办文号', 10),
        column('deadline', '完成时限', 12),
        column('problem', '存在问题', 22),
        column('manifestation', '具体表现', 26),
        column('respPerson', '责任人', 10),
        column('measure', '整改措施', 34),
        column('status', '当前状态', 11),
        column('leadLeader', '牵头领导', 9),
        column('xInstruction', '领导批示', 11),
        column('evidence', '佐证材料', 14),
        column('actualDate', '整改完成日期', 12),
        column('respPerson2', '责任人', 10),
        column('category', '问题类别', 10),
        column('xScore', '分值', 6),
      ],
      lines,
      extras: { filter: true, freeze: true },
    },
  ],
};
