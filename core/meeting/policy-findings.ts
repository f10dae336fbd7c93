import type { Finding } from '../finding/finding';
import type { ParsedTable } from '../table/parse-result';
import type { Attendance } from './read-attendance';
import type { Criticism } from './read-criticisms';

/** Headers that grade, score or rank. */
const gradingHeader = /格次|等次|等级|评分|打分|得分|分值|总分|分数|排名|名次|排序|得票|票数|末位|优秀率/u;
/** Cells that are a grade and nothing else. */
const gradeAlone =
  /^(?:优秀?|良好?|中|差|好|较好|一般|较差|合格|基本合格|不合格|称职|基本称职|不称职|优秀党员|合格党员|[A-Da-d]|\d{1,3}(?:\.\d+)?分?|第?\d+名)$/u;
/** Words of an opinion that weighs on the person. */
const negative = /不合格|不符合|不履行|不能履行|不够条件|不具备|劝退|除名|意志衰退|不起作用/u;

/**
 * Columns that grade, score or rank persons: in tables of persons there is none.
 * Source: “民主评议不确定党员格次，这是上级的明确要求” (R086), “不能采取以票取人或末位淘汰等简单办法” (R087).
 */
export function gradingColumns(tables: readonly ParsedTable[]): readonly Finding[] {
  return tables.flatMap(({ file, sheet, headerBottom, unknownColumns }) =>
    unknownColumns
      .filter(({ header }) => gradingHeader.test(header))
      .map(
        ({ header, column }): Finding => ({
          code: 'column-grades-persons',
          at: { file, sheet, row: headerBottom, column },
          params: { header },
        }),
      ),
  );
}

/** What is wrong with the words on one person. */
function ofPerson(one: Attendance, isBranchLife: boolean): readonly Finding[] {
  const { name, identity, opinion, comments, sensitive, presence, place } = one;
  if (identity !== 'member') return [];
  if (sensitive) {
    const { byMembers, byMasses, byLeaders } = comments;
    const written = [opinion, byMembers, byMasses, byLeaders].some((text) => text !== '');
    return [{ code: 'report-on-paper', at: place('sensitive'), params: { written } }];
  }
  const fields = [
    ['opinion', opinion],
    ['byMembers', comments.byMembers],
    ['byMasses', comments.byMasses],
    ['byLeaders', comments.byLeaders],
  ] as const;
  const grades = fields
    .filter(([, text]) => gradeAlone.test(text))
    .map(([field, text]): Finding => ({ code: 'opinion-is-grade', at: place(field), params: { text } }));
  const found: Finding[] = [...grades];
  if (opinion !== '' && negative.test(opinion)) found.push({ code: 'five-distinctions', at: place('opinion'), params: { name } });
  if (isBranchLife && opinion === '' && presence !== null) found.push({ code: 'opinion-missing', at: place('opinion'), params: { name } });
  return found;
}

/**
 * What the policy asks of words on persons: an opinion in words on each at the branch's meeting (R090), no grade (R086), the five distinctions
 * before a negative one (R089), sensitive cases on paper only (R091).
 *
 * Source: “评议中对党员是否能够履行党员义务，是否符合党员条件，要有明确的意见” (R090), “在具体操作中，要注重‘五个区别开来’” (R089),
 * “要及时向市委组织部和市委先进性教育活动领导小组办公室报告” (R091).
 */
export function policyFindings(
  attendance: readonly Attendance[],
  criticisms: readonly Criticism[],
  hasComments: boolean,
): readonly Finding[] {
  return [
    ...attendance.flatMap((one) => ofPerson(one, hasComments && one.meeting === 'branch')),
    ...criticisms
      .filter(({ sensitive }) => sensitive)
      .map(({ at }): Finding => ({ code: 'report-on-paper', at, params: { written: true } })),
  ];
}
