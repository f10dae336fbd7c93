import type { GateGroup } from '../../core/campaign/pack';
import type { GatesReport, UnitGates } from '../../core/gate/evaluate-gates';
import type { GateResult } from '../../core/gate/gate-result';
import { overrideText, signatureTexts, stepsOf } from '../../core/gate/sheets/gate-book';
import { type TableId, tables } from '../../core/table/registry';
import type { Invocation } from '../command';
import { printTable } from './print-table';

function gateObject(result: GateResult, unit: string | null, { language }: Invocation): object {
  const { gate, state, byTables, evidence, signatures, fingerprint } = result;
  const { override } = signatures;
  return {
    id: gate.id,
    ...(unit !== null && { unit }),
    group: gate.group,
    name: gate.name,
    state,
    byTables,
    evidence: stepsOf(result, language).map(({ ref, text }, at) => ({ ref, text, done: evidence[at]?.done ?? null })),
    signatures: signatures.levels.map(({ level, state: signed, signOff }) => ({
      level: level?.id ?? null,
      state: signed,
      signer: signOff?.signer ?? null,
      date: signOff?.date ?? null,
    })),
    override: override === null ? null : { signer: override.signer, date: override.date, reason: override.reason },
    fingerprint,
    source: gate.source,
  };
}

/** The gates as programs get them. */
export function gatesObject({ units }: GatesReport, call: Invocation, packId: string): object {
  return {
    asOf: call.today,
    pack: packId,
    gates: units.flatMap(({ unit, gates }) => gates.map((gate) => gateObject(gate, unit, call))),
    stages: units.flatMap(({ unit, advances }) =>
      advances.map(({ stage, row, open, isAccepted, allowed }) => ({
        ...(unit !== null && { unit }),
        stage: stage.id,
        name: stage.name,
        advanced: row.isAdvanced,
        accepted: isAccepted,
        allowed,
        open: open.map(({ gate }) => gate.id),
      })),
    ),
  };
}

/** The first thing that is missing, else the first that is there. */
function headline(result: GateResult, call: Invocation): string {
  const override = overrideText(result, call.language);
  if (override !== null) return override;
  const steps = stepsOf(result, call.language);
  const at = result.evidence.findIndex(({ done }) => done === false);
  const isSigned = result.signatures.levels.some(({ signOff }) => signOff !== null);
  if (at < 0 && isSigned && result.evidence.every(({ done }) => done === null)) return signatureTexts(result, call.language).join('；');
  return steps[Math.max(at, 0)]?.text ?? '';
}

function printUnit(call: Invocation, { unit, gates }: UnitGates): void {
  const { io, messages } = call;
  const { command: words, states, groups } = messages.gates;
  if (unit !== null) io.out(unit);
  printTable(
    io,
    'always',
    [
      { heading: words.headings.group },
      { heading: words.headings.gate, most: 36 },
      { heading: words.headings.state },
      { heading: words.headings.evidence, most: 60 },
    ],
    gates.map((result) => [groups[result.gate.group], result.gate.name, states[result.state], headline(result, call)]),
  );
}

const count = (gates: readonly GateResult[], state: GateResult['state']): number => gates.filter((one) => one.state === state).length;

/** More units than this are a line each. */
const inFull = 2;
const mostTasks = 8;

/** In the order of a meeting. */
const gateGroups = ['convene', 'release', 'checkpoint', 'stage'] as const satisfies readonly GateGroup[];

/** The first gate that is not passed and what it lacks; '' where all that is left is to sign. */
function firstTask(gates: readonly GateResult[], call: Invocation): string {
  const first = gates.find(({ state, evidence }) => state === 'fail' && evidence.some(({ done }) => done === false));
  return first === undefined ? '' : `${first.gate.name}：${headline(first, call)}`;
}

/** A line for each unit, in official order; never by how many gates are passed. */
function printUnits(call: Invocation, units: readonly UnitGates[]): void {
  const { io, messages } = call;
  const { command: words, groups } = messages.gates;
  const shown = gateGroups.filter((group) => units.some(({ gates }) => gates.some(({ gate }) => gate.group === group)));
  const share = (gates: readonly GateResult[], group: GateGroup): string => {
    const own = gates.filter(({ gate }) => gate.group === group);
    return `${count(own, 'pass')}/${own.length}`;
  };
  printTable(
    io,
    'always',
    [
      { heading: words.headings.unit, most: 26 },
      ...shown.map((group) => ({ heading: groups[group], align: 'right' as const })),
      { heading: words.headings.human, align: 'right' },
      { heading: words.headings.first, most: 64 },
    ],
    units.map(({ unit, gates }) => [
      unit ?? '—',
      ...shown.map((group) => share(gates, group)),
      `${count(gates, 'human')}`,
      firstTask(gates, call),
    ]),
  );
}

/** What to do next, the tables that are missing first: for a newcomer this is the point of the screen. */
function printTasks(call: Invocation, units: readonly UnitGates[]): void {
  const { io, messages, language } = call;
  const { command: words } = messages.gates;
  const gates = units.flatMap((unit) => unit.gates);
  const missing = new Set<TableId>(gates.filter(({ state }) => state !== 'pass').flatMap((gate) => gate.missing));
  const lacking = [...missing].map((table) => tables[table][language]);
  const tasks = lacking.length === 0 ? [] : [words.missingTables({ tables: lacking })];
  const waiting = new Map<string, readonly string[]>();
  for (const { unit, gates: own } of units) {
    const who = units.length > 1 ? `${unit ?? '—'} ` : '';
    for (const result of own) {
      const first = result.evidence.findIndex(({ done }) => done === false);
      const step = stepsOf(result, language)[first];
      if (result.state !== 'fail' || step === undefined || result.missing.length > 0) continue;
      tasks.push(words.fix({ gate: `${who}${result.gate.name}`, text: step.text, ref: step.ref }));
    }
    const ready = own.filter(({ state, byTables }) => state === 'human' && byTables !== 'fail').map(({ gate }) => gate.name);
    if (ready.length > 0) waiting.set(unit ?? '—', ready);
  }
  io.out('');
  if (gates.every(({ state }) => state === 'pass')) {
    io.out(words.allPassed);
    return;
  }
  io.out(words.todo);
  for (const [at, task] of tasks.slice(0, mostTasks).entries()) io.out(`${at + 1}. ${task}`);
  if (tasks.length > mostTasks) io.out(messages.gates.evidence.more({ count: tasks.length - mostTasks }));
  const [only, ...others] = [...waiting.values()];
  const number = Math.min(tasks.length, mostTasks) + 1;
  if (only !== undefined && others.length === 0 && units.length === 1) io.out(`${number}. ${words.sign({ gates: only })}`);
  else if (only !== undefined) {
    const counts = [...waiting].map(([unit, names]) => ({ unit, count: names.length }));
    io.out(`${number}. ${words.signUnits({ units: counts })}`);
  }
  io.out(units.length > 1 ? words.detailsOfUnits : words.details);
}

/** The gates on the terminal: of one or two units in full, of more a line each, in official order; never by how many are passed. */
export function printGates(call: Invocation, { units }: GatesReport): void {
  const { io, messages, language } = call;
  const { command: words } = messages.gates;
  if (units.length <= inFull) for (const unit of units) printUnit(call, unit);
  else {
    printUnits(call, units);
    for (const { unit, gates } of units)
      for (const result of gates) {
        const override = overrideText(result, language);
        if (override !== null) io.out(`${unit ?? '—'} ${result.gate.name}：${override}`);
      }
  }
  const all = units.flatMap(({ gates }) => gates);
  io.out('');
  io.out(words.total({ pass: count(all, 'pass'), fail: count(all, 'fail'), human: count(all, 'human') }));
  printTasks(call, units);
}
