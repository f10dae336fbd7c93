import { formulaIds } from '../satisfaction/results/formulas';
import { readLine } from '../satisfaction/results/line';
import { scaleIds } from '../satisfaction/scales';
import type { Duty, GateCheck, GateGroup, ReviewChain, ReviewLevel, TalkKind } from './pack';
import { count, isRecord, listOf, oneOf, orNull, type Report, record, type Shape, text, yesNo } from './shape';

/** Every word of a closed list; a word missing here does not compile. */
function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(words) as Word[]; // Object.keys forgets that the keys are known
}

const talkKinds = wordsOf<TalkKind>({
  'principal-members': true,
  'members-each-other': true,
  'members-departments': true,
  'members-own-branch': true,
  'secretary-branch': true,
  'supervisors-team': true,
  'party-members': true,
  'party-masses': true,
});
const duties = wordsOf<Duty>({ must: true, principle: true, counted: true });
const checks = wordsOf<GateCheck>({
  'opinions-broad': true,
  'talks-complete': true,
  'materials-passed': true,
  attendance: true,
  'secretary-present': true,
  'observers-present': true,
  'study-days': true,
  'measures-in-place': true,
  'masses-satisfied': true,
  human: true,
});
const groups = wordsOf<GateGroup>({ convene: true, release: true, checkpoint: true, stage: true });
const reviewers = wordsOf<ReviewLevel['reviewer']>({
  principal: true,
  supervisors: true,
  office: true,
  'charge-leader': true,
  secretary: true,
});
const subjects = wordsOf<ReviewChain['subject']>({
  team: true,
  principal: true,
  member: true,
  'department-head': true,
  'party-member': true,
});

const name = text();
const source = text(true);
const sourced = { name, source };

/** A share such as 70% or 2/3. */
const share: Shape = (value, path, report) => {
  if (typeof value !== 'string' || readLine(value) === null) report(path, { kind: 'share', found: JSON.stringify(value) ?? '' });
};

const packKeys: Readonly<Record<string, Shape>> = {
  id: name,
  name: record({ zh: name, en: name }),
  source,
  stages: listOf(
    record({
      id: name,
      ...sourced,
      months: orNull(count),
      gates: listOf(name),
      milestones: listOf(record({ ...sourced, required: yesNo }), 'name'),
    }),
    'id',
  ),
  monthsAtLeast: orNull(count),
  lists: listOf(record({ id: name, ...sourced, headings: listOf(record({ name, words: listOf(name) }), 'name') }), 'id'),
  aspects: orNull(name),
  checkLists: listOf(record({ id: name, ...sourced, items: listOf(name) }), 'id'),
  breadth: record({
    channels: listOf(record(sourced), 'name'),
    audiences: listOf(record(sourced), 'name'),
    requiredAudiences: listOf(name),
    targets: listOf(record(sourced), 'name'),
  }),
  talks: listOf(record({ kind: oneOf(talkKinds), duty: oneOf(duties), ...sourced }), 'kind'),
  survey: record({ scales: listOf(oneOf(scaleIds)), formula: oneOf(formulaIds), threshold: share, source }),
  study: record({ days: count, counted: listOf(name), notCounted: listOf(name), alternative: listOf(name), source }),
  quorum: record({ share, source }),
  gates: listOf(record({ id: name, group: oneOf(groups), check: oneOf(checks), ...sourced }), 'id'),
  lookBackDays: count,
  reviews: listOf(
    record({ subject: oneOf(subjects), levels: listOf(record({ id: name, reviewer: oneOf(reviewers), ...sourced }), 'id') }),
    'subject',
  ),
};

const namesOf = (value: unknown, key: string): readonly unknown[] =>
  Array.isArray(value) ? value.map((item: unknown) => (isRecord(item) ? item[key] : undefined)) : [];

/** Each stage's gates are groups or ids of the pack's own gates. */
function gatesOfStages({ stages, gates }: Readonly<Record<string, unknown>>, report: Report): void {
  if (!Array.isArray(stages)) return;
  const known: ReadonlySet<unknown> = new Set([...groups, ...namesOf(gates, 'id')]);
  stages.forEach((stage: unknown, at) => {
    if (!isRecord(stage) || !Array.isArray(stage.gates)) return;
    stage.gates.forEach((gate: unknown, place) => {
      if (!known.has(gate)) report(`stages[${at + 1}].gates[${place + 1}]`, { kind: 'nowhere', found: String(gate) });
    });
  });
}

/** What one part of a pack says of another must be there: the gates of a stage, the list of aspects, the audiences that may not be missing. */
function references(pack: Readonly<Record<string, unknown>>, report: Report): void {
  gatesOfStages(pack, report);
  const { aspects, lists, breadth } = pack;
  if (typeof aspects === 'string' && !namesOf(lists, 'id').includes(aspects)) report('aspects', { kind: 'nowhere', found: aspects });
  if (!isRecord(breadth) || !Array.isArray(breadth.requiredAudiences)) return;
  const audiences = namesOf(breadth.audiences, 'name');
  breadth.requiredAudiences.forEach((audience: unknown, at) => {
    if (!audiences.includes(audience)) report(`breadth.requiredAudiences[${at + 1}]`, { kind: 'nowhere', found: String(audience) });
  });
}

/** The shape of a whole pack. */
export const packShape: Shape = (value, path, report) => {
  record(packKeys)(value, path, report);
  if (isRecord(value)) references(value, report);
};
