import type { Finding, FindingCode } from '../../core/finding/finding';
import { findingsText } from '../read/chosen-rows';
import type { FormAnswer } from './form';

/** The field of a form that a finding is about; the others are about rows. */
export type FieldOfFinding = Readonly<Partial<Record<FindingCode, string>>>;

/** Why nothing was done（`undone`）, at the field of the first of these findings where it is one field's fault; null where nothing stands against it. */
export function refusal(undone: string, findings: readonly Finding[], fieldOf: FieldOfFinding): FormAnswer | null {
  const [first] = findings;
  if (first === undefined) return null;
  const field = fieldOf[first.code];
  const message = `${undone}：\n${findingsText(findings)}`;
  return field === undefined ? { ok: false, message } : { ok: false, message, field };
}
