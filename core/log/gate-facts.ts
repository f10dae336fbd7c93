import type { GatesReport } from '../gate/evaluate-gates';
import type { SignOff } from '../gate/read-sign-offs';
import { inCodeOrder } from '../lists/code-order';
import type { LogFact } from './entry';

const byDay = (a: LogFact, b: LogFact): number => inCodeOrder(a.at, b.at);

function ofSignOff({ gate, levelText, conclusion, signer, date, reason }: SignOff, unit: string): LogFact {
  const said = conclusion === 'passed' ? '通过' : conclusion === 'refused' ? '不通过' : `特批：${reason}`;
  const ref = [unit, gate.id, gate.name, levelText, said].filter((part) => part !== '').join('｜');
  return { at: date ?? '', who: signer, what: conclusion === 'override' ? 'override' : 'sign-off', ref };
}

/**
 * What a report holds for the log, in order of days: signatures with a name and a date, overrides with a name and a reason, extensions with a reason.
 * What is refused or incomplete is no fact.
 */
export function gateFacts({ units }: GatesReport): readonly LogFact[] {
  const facts = units.flatMap(({ unit, records }): readonly LogFact[] => {
    const signed = records.signOffs.filter(({ signer, date, conclusion, reason }) =>
      conclusion === 'override' ? signer !== '' && reason !== '' : signer !== '' && date !== null,
    );
    const extended = records.stages.filter(
      ({ originalEnd, plannedEnd, reason }) => originalEnd !== null && plannedEnd !== null && plannedEnd > originalEnd && reason !== '',
    );
    return [
      ...signed.map((one) => ofSignOff(one, unit ?? '')),
      ...extended.map(({ stageText, milestone, originalEnd, plannedEnd, reason }): LogFact => {
        const ref = [unit ?? '', stageText, milestone, `${originalEnd ?? ''}→${plannedEnd ?? ''}`, reason]
          .filter((part) => part !== '')
          .join('｜');
        return { at: originalEnd ?? '', who: unit ?? '', what: 'extension', ref };
      }),
    ];
  });
  return [...facts].sort(byDay);
}
