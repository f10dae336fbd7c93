import { isPersonName, personKey, splitNames } from '../rectification/person-names';
import { cellText } from '../table/cell-text';
import { plainHeader } from '../table/header-text';
import type { ParsedTable, TableRow } from '../table/parse-result';
import { beginsWithSurname } from '../text/surnames';
import type { OpinionField } from './table';

/** A column of a register that says who spoke. */
export interface GiverColumn {
  readonly column: number;
  readonly header: string;
  /** Rows in which it names somebody or gives a contact. */
  readonly rows: number;
}

/** Names and contacts that a register itself holds; used to check texts, never shown. */
export interface GiverTraces {
  readonly columns: readonly GiverColumn[];
  readonly names: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string>;
}

const asksName =
  /姓名|名字|提出人|意见人|反映人|建议人|填表人|填写人|来信人|来访人|举报人|署名|留名|被征求人|受访人|答题人|提交人|提交者|昵称|^谁|name/u;
const asksContact = /电话|手机|联系方式|联络方式|邮箱|email|e-mail|微信|qq|身份证|证件号|住址|地址|工号|学号|ip$|openid/u;
/** Columns about those who work on the opinion, not those who gave it. */
const worksOnIt = /责任|承办|办理|经办|登记|收集|记录|征集|审核|牵头|涉及|对象|负责/u;

/** 群众、党员、离退休干部: kinds of people, which the column is there for. */
const kindOfPeople =
  /群众|党员|干部|职工|代表|委员|对象|单位|部门|企业|村民|居民|教师|学生|家长|老师|员工|基层|纪检|组织|巡视|巡察|审计|信访|上级|督导|匿名|社会|网民|市民|商户|其他|人员|班子|支部|机关|街道|社区|科室|下属|领导|本人|自查|座谈|问卷|调研/u;

/** Whether a text is the name of a person, not a kind of people. */
function namesSomebody(text: string): boolean {
  const key = personKey(text);
  return isPersonName(text) && !kindOfPeople.test(text) && (beginsWithSurname(key) || key.includes('·'));
}

function namesIn(text: string): readonly string[] {
  return splitNames(text.replace(/^[^：:]*[：:]/u, '')).filter(namesSomebody);
}

/**
 * Columns of a register that say who spoke: 提出人, 姓名, 联系电话 among its own columns, and 意见来源 where names stand in it instead of kinds of people.
 * Their cells are never quoted.
 */
export function giverTraces({ columnOf, headerOf, unknownColumns, rows }: ParsedTable<OpinionField>): GiverTraces {
  const names = new Set<string>();
  const contacts = new Set<string>();
  const columns: GiverColumn[] = [];
  const look = (column: number, header: string, kind: 'name' | 'contact', textOf: (row: TableRow<OpinionField>) => string): void => {
    let count = 0;
    for (const row of rows) {
      const text = textOf(row).trim();
      if (text === '' || /^[\s/／\-—–无]*$/u.test(text)) continue;
      if (kind === 'contact') {
        contacts.add(text);
        count++;
        continue;
      }
      const found = namesIn(text);
      for (const one of found) names.add(one);
      if (found.length > 0) count++;
    }
    if (count > 0) columns.push({ column, header, rows: count });
  };
  if (columnOf.source !== undefined) look(columnOf.source, headerOf.source ?? '', 'name', ({ cells }) => cellText(cells.source));
  for (const { column, header } of unknownColumns) {
    const { base } = plainHeader(header);
    const kind = asksContact.test(base) ? 'contact' : asksName.test(base) ? 'name' : null;
    if (kind === null || worksOnIt.test(base)) continue;
    look(column, header, kind, ({ others = [] }) => cellText(others.find((other) => other.column === column)?.cell));
  }
  return { columns, names, contacts };
}
