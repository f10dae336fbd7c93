import type { IsoDate } from '../calendar/iso-date';
import type { Gate } from '../campaign/pack';
import type { Finding, Place } from '../finding/finding';
import { type RecordContext, recordRows } from '../record/record-rows';
import type { ParsedTable } from '../table/parse-result';
import { denialOf } from '../text/denial';
import { leavesOpen, verdictOf } from '../text/verdict';
import type { SignOffField } from './sign-off-table';

/** What a person concluded: 通过, 不通过, or 特批, which lets a gate pass against the evidence. */
export type Conclusion = 'passed' | 'refused' | 'override';

/** One signature as it stands in the table. */
export interface SignOff {
  readonly unit: string;
  readonly gate: Gate;
  readonly levelText: string;
  readonly conclusion: Conclusion;
  readonly signer: string;
  readonly date: IsoDate | null;
  readonly reason: string;
  readonly changed: IsoDate | null;
  readonly fingerprint: string;
  readonly place: (field: SignOffField) => Place;
}

const exceptions = '特批|特许|例外|破例';
const excepted = new RegExp(`${exceptions}|override`, 'iu');
const noException = denialOf(`同意|${exceptions}`);
/** 申请特批, 待特批: somebody asks for it. */
const exceptionAsked = new RegExp(`(?:待|拟|申请|报请|提请|请求|建议)[^，,。；;]{0,6}(?:${exceptions})`, 'u');
/** The conclusion a text names; null where it names none, one still to come, or one that something beside it may take back. */
function readConclusion(text: string): Conclusion | null {
  if (!excepted.test(text)) {
    const verdict = verdictOf(text);
    return verdict === 'open' ? null : verdict;
  }
  if (noException.test(text.replace(/不同意见/gu, ''))) return 'refused';
  return exceptionAsked.test(text) || leavesOpen(text) ? null : 'override';
}

/** The gate a cell names: by id, by its name, by the part of the name before 的不开、的不放过; null for none or for several. */
function gateNamed(text: string, gates: readonly Gate[]): Gate | null {
  const plain = (written: string): string => written.replace(/[\s“”"、，,.。]+/gu, '');
  const bare = (name: string): string => plain(name).replace(/的不(?:开|放过)$/u, '');
  const exact = gates.find(({ id, name }) => text.trim() === id || bare(text) === bare(name));
  if (exact !== undefined) return exact;
  const holding = gates.filter(
    ({ name }) => bare(text).length >= 4 && (plain(text).includes(bare(name)) || bare(name).includes(bare(text))),
  );
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/**
 * The signatures of the tables. A row that names no gate of the campaign, or concludes nothing that can be read, signs nothing and is a finding.
 * Rows with neither conclusion nor signer are skipped: they wait for a pen.
 */
export function readSignOffs(
  tables: readonly ParsedTable<SignOffField>[],
  gates: readonly Gate[],
  context: RecordContext,
): { readonly signOffs: readonly SignOff[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const signOffs: SignOff[] = [];
  for (const parsed of tables) {
    for (const row of recordRows(parsed, context, findings)) {
      const [gateText, conclusionText, signer] = [row.text('gate'), row.text('conclusion'), row.told('signer')];
      if (gateText === '' || (conclusionText === '' && signer === '')) continue;
      const gate = gateNamed(gateText, gates);
      const conclusion = readConclusion(conclusionText);
      if (gate === null)
        findings.push({
          code: 'sign-off-gate-unknown',
          at: row.place('gate'),
          params: { text: gateText, gates: gates.map(({ name }) => name) },
        });
      else if (conclusion === null)
        findings.push({ code: 'sign-off-unreadable', at: row.place('conclusion'), params: { text: conclusionText } });
      else
        signOffs.push({
          unit: row.unit,
          gate,
          levelText: row.text('level'),
          conclusion,
          signer,
          date: row.day('date'),
          reason: row.told('reason'),
          changed: row.day('changed'),
          fingerprint: row.text('fingerprint'),
          place: (field) => row.place(field),
        });
    }
  }
  return { signOffs, findings };
}
