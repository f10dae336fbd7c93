import { revealCheck } from '../feedback/reveals';
import type { Opinion } from '../opinion';
import type { GiverNames } from './read-givers';

/** Whether the words of an opinion may leave the register: nothing in them may tell who gave it. Asked once for each wording. */
export function showCheck(givers: GiverNames): (opinion: Pick<Opinion, 'verbatim' | 'persons'>) => boolean {
  const reveals = revealCheck(givers);
  const known = new Map<string, boolean>();
  return ({ verbatim, persons }) => {
    const key = `${persons.join('、')}\n${verbatim}`;
    const answer = known.get(key) ?? reveals(verbatim, persons).length === 0;
    known.set(key, answer);
    return answer;
  };
}
