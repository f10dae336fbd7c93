import { type MissingTalk, type TalkPlan, trulyMissing } from '../../core/talk-plan/planning/make-plan';
import { kindsText, missingText, outcomeText, type PlanBook } from '../../core/talk-plan/sheets/plan-book';
import type { Invocation } from '../command';
import { printTable } from '../print/print-table';

/** A pair without a talk as programs get it. */
export function missingObject(missing: MissingTalk, { language }: Invocation): object {
  const { talker, talkee, kinds } = missing.pair;
  return { talker: talker.label, talkee: talkee.label, rules: kinds, reason: missingText(missing, language) };
}

/** A plan as programs get it, with exactly the keys agreed on: the command is none of them. */
export function planObject(plan: TalkPlan, call: Invocation): object {
  const { rounds, lowerBound, proved, talks, missing } = plan;
  return {
    asOf: call.today,
    rounds,
    lowerBound,
    proved,
    talks: talks.map(({ pair: { id, talker, talkee, kinds }, date, part, place }) => ({
      id,
      date,
      slot: part,
      place,
      talker: talker.label,
      talkee: talkee.label,
      rules: kinds,
    })),
    missing: missing.map((one) => missingObject(one, call)),
  };
}

/** The pairs without a talk, a line each. */
export function printMissing(call: Invocation, missing: readonly MissingTalk[]): void {
  const { io, language, messages } = call;
  const { headings } = messages.talk.command;
  const { duties } = messages.talk;
  if (missing.length === 0) return;
  printTable(
    io,
    'on a terminal',
    [
      { heading: headings.state },
      { heading: headings.talker, most: 24 },
      { heading: headings.talkee, most: 24 },
      { heading: headings.duty },
      { heading: headings.kinds, most: 40 },
      { heading: headings.reason },
    ],
    missing.map((one) => [
      one.reason.kind === 'exempt' ? messages.talk.states.exempt : messages.talk.states.missing,
      one.pair.talker.label,
      one.pair.talkee.label,
      duties[one.pair.duty],
      kindsText(one.pair.kinds, language),
      missingText(one, language),
    ]),
  );
}

/** A plan on the terminal: its talks in order of time, the pairs without one, and how short it is. */
export function printPlan(call: Invocation, plan: TalkPlan, book: PlanBook): void {
  const { io, language, messages } = call;
  const { headings, people } = messages.talk.command;
  printTable(
    io,
    'on a terminal',
    [
      { heading: headings.when },
      { heading: headings.talker, most: 24 },
      { heading: headings.talkee, most: 24 },
      { heading: headings.place, most: 20 },
      { heading: headings.kinds, most: 40 },
    ],
    plan.talks.map(({ pair: { talker, talkee, kinds }, date, part, place }) => [
      `${date} ${part}`,
      talker.label,
      talkee.label,
      place ?? '',
      kindsText(kinds, language),
    ]),
  );
  printMissing(call, plan.missing);
  const count = trulyMissing(plan).length;
  io.out('');
  io.out(people({ people: book.roster.people.length, units: book.roster.units.length, pairs: book.coverage.total.asked }));
  io.out(outcomeText(plan, plan.talks.length, book.roster, language));
  io.out(messages.talk.missingLine({ count, exempt: plan.missing.length - count }));
}
