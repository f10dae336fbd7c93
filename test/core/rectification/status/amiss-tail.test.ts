import { statusInProgress } from '../../../../core/rectification/status/progress-text';
import { readStatus } from '../../../../core/rectification/status/read-status';

const finishes = (status: string | null): boolean => ['done', 'done_sustained', 'closed'].includes(status ?? '');
const report = '，组织召开专题会议3次，修订完善财务管理、公务接待等制度5项，对全局干部开展了业务培训，';

/** How a status column and a progress column read an end with the words behind it, in a short cell and in a long report. */
const readings = (tail: string): readonly (string | null)[] => [
  readStatus(`已完成，${tail}`),
  readStatus(`已整改到位（${tail}）`),
  readStatus(`是（${tail}）`, { question: '是否完成' }),
  readStatus(`已完成整改${report}${tail}。`),
  statusInProgress(`已完成，${tail}`, readStatus),
  statusInProgress(`已完成整改${report}${tail}。`, readStatus),
];

test.each(
  '施工单位撤场|承包商跑路|路面开裂|路灯熄灭|垃圾又堆|住户搬回|摊贩回流|家长反对|村干部推脱|专款挪用|工程款拖欠|数据滞后|系统瘫痪|检测数据超标|满意度下滑|应付了事|案件僵持|方案推翻|等批文|另行安排|年后再办|规划调整|政策变化|标准降低|法院执行|公安机关已立案|检查走形式|台账后补|口头答复|设备经常断电|系统频繁掉线|持续漏水|长期停用|负责人被带走|厂家倒闭'.split(
    '|',
  ),
)('[R106] 已完成 beside “%s” is for a person to say', (tail) => {
  expect(readings(tail).filter(finishes)).toEqual([]);
});

test.each(
  '债务化解方案落地|危桥加固|枯树移除|欠薪付清|断头路打通|灾后重建完工|病虫害防治|冒领资金追回|逃逸人员归案|空编岗位招考|投诉减少|低保应保尽保|制度上墙|未见异常|群众点赞|县委备案|佐证材料装册|责任人张三|5月20日|经办人王强|公文减少三成|死灰复燃现象已杜绝|隐患归零|规划已调整到位|优化设计|法院已结案|杜绝走形式|检查不走样|修复经常断电线路|更换故障设备|持续打击偷排|被评为先进|关停企业|口头警告|解决存在的问题'.split(
    '|',
  ),
)('已完成 beside “%s” is done: what was amiss is named as mended, or nothing is', (tail) => {
  expect(readings(tail).filter((status) => !finishes(status))).toEqual([]);
});

test('what was amiss before the end was the problem, and a later end speaks for what stands before it', () => {
  expect(readStatus('承包商跑路，已完成整改')).toBe('done');
  expect(readStatus('已完成，路面开裂，已修复')).toBe('done');
});

test('an enumeration in a long clause is one, whatever its pieces are', () => {
  expect(readStatus('已完成整改。修订公务接待、车辆管理、空岗补位、危房排查等制度4项，并组织全体干部职工逐条学习。')).toBe('done');
});
