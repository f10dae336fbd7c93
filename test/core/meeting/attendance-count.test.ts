import fc from 'fast-check';
import { attendanceCount, attendanceShare } from '../../../core/meeting/attendance-count';
import { recordsIn } from '../../support/gate-book';
import { meetings } from '../../support/gate-sheets';
import { sheet } from '../../support/sheet';

test('[R079] a share is a share of whole people: nobody due and more than due are none', () => {
  expect(attendanceShare({ due: 3, actual: 2 })).toEqual({ numerator: 2, denominator: 3 });
  expect(attendanceShare({ due: 0, actual: 0 })).toBeNull();
  expect(attendanceShare({ due: 2, actual: 3 })).toBeNull();
  expect(attendanceShare({ due: null, actual: 3 })).toBeNull();
  fc.assert(
    fc.property(fc.nat({ max: 99 }), fc.nat({ max: 99 }), (due, actual) => {
      const share = attendanceShare({ due, actual });
      expect(share !== null).toBe(due > 0 && actual <= due);
    }),
    { seed: 79 },
  );
});

test('[R084][R092] those from above, the group, people not of the Party and those who sit in are in neither figure', () => {
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况
    县教育局 | 民主生活会 | 张建国 | 党员 | 到会
    县教育局 | 民主生活会 | 李梅 | 上级党组织 | 到会
    县教育局 | 民主生活会 | 刘明 | 督导组 | 到会
    县教育局 | 民主生活会 | 王强 | 非党同志 | 到会
    县教育局 | 民主生活会 | 赵敏 | 列席人员 | 到会
    县教育局 | 民主生活会 | 孙倩 | | 列席
  `;
  const { meetings: read, attendance } = recordsIn([meetings, list]);
  const [meeting] = read;
  if (meeting === undefined) throw new Error('no meeting');
  expect(attendanceCount({ ...meeting, due: null, actual: null }, attendance)).toMatchObject({ due: 1, actual: 1 });
});

test('[R079] a figure left out comes from the list only where the other one agrees with it', () => {
  const list = sheet('到会名单')`
    单位名称 | 会议类型 | 姓名 | 参会身份 | 到会情况
    县教育局 | 民主生活会 | 张建国 | 党员 | 到会
    县教育局 | 民主生活会 | 王强 | 党员 | 请假
    县教育局 | 民主生活会 | 赵敏 | 党员 | 请假
  `;
  const { meetings: read, attendance } = recordsIn([meetings, list]);
  const [meeting] = read;
  if (meeting === undefined) throw new Error('no meeting');
  expect(attendanceCount({ ...meeting, due: 3, actual: null }, attendance)).toMatchObject({ due: 3, actual: 1, differs: null });
  expect(attendanceCount({ ...meeting, due: 1, actual: null }, attendance)).toMatchObject({ due: 1, actual: null, differs: { due: 3 } });
  expect(attendanceCount({ ...meeting, due: null, actual: 2 }, attendance)).toMatchObject({ due: null, actual: 2, differs: { actual: 1 } });
});
