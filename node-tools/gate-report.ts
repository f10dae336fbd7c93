import type { GateResult, GatesReport, UnitGates } from '../core/gate/evaluate-gates';
import { overrideText, signatureTexts, stepsOf } from '../core/gate/sheets/gate-book';
import { type TableId, tables } from '../core/table/registry';
import type { Invocation } from './command';
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
    schema: 1,
    command: 'gates',
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

/** What to do next, the tables that are missing first: for a newcomer this is the point of the screen. */
function printTasks(call: Invocation, units: readonly UnitGates[]): void {
  const { io, messages, language } = call;
  const { command: words } = messages.gates;
  const gates = units.flatMap((unit) => unit.gates);
  const missing = new Set<TableId>(gates.filter(({ state }) => state !== 'pass').flatMap((gate) => gate.missing));
  const tasks = [...missing].map((table) => words.missingTable({ table: tables[table][language] }));
  for (const result of gates) {
    const first = result.evidence.findIndex(({ done }) => done === false);
    const step = stepsOf(result, language)[first];
    if (result.state !== 'fail' || step === undefined || result.missing.length > 0) continue;
    tasks.push(words.fix({ gate: result.gate.name, text: step.text, ref: step.ref }));
  }
  const waiting = gates.filter(({ state, byTables }) => state === 'human' && byTables !== 'fail').map(({ gate }) => gate.name);
  if (waiting.length > 0) tasks.push(words.sign({ gates: [...new Set(waiting)] }));
  io.out('');
  if (gates.every(({ state }) => state === 'pass')) {
    io.out(words.allPassed);
    return;
  }
  io.out(words.todo);
  for (const [at, task] of tasks.slice(0, mostTasks).entries()) io.out(`${at + 1}. ${task}`);
  if (tasks.length > mostTasks) io.out(messages.gates.evidence.more({ count: tasks.length - mostTasks }));
  io.out(words.details);
}

/** The gates on the terminal: of one or two units in full, of more a line each, in official order; never by how many are passed. */
export function printGates(call: Invocation, { units }: GatesReport): void {
  const { io, messages, language } = call;
  const { command: words } = messages.gates;
  if (units.length <= inFull) for (const unit of units) printUnit(call, unit);
  else {
    const names = (gates: readonly GateResult[], state: GateResult['state']): string =>
      gates
        .filter((one) => one.state === state)
        .map(({ gate }) => gate.name)
        .join('、');
    printTable(
      io,
      'always',
      [
        { heading: words.headings.unit, most: 26 },
        { heading: words.headings.open, most: 60 },
        { heading: words.headings.human, most: 40 },
      ],
      units.map(({ unit, gates }) => [unit ?? '—', names(gates, 'fail'), names(gates, 'human')]),
    );
    for (const { unit, gates } of units)
      for (const result of gates) {
        const override = overrideText(result, language);
        if (override !== null) io.out(`${unit ?? '—'} ${result.gate.name}：${override}`);
      }
  }
  const all = units.flatMap(({ gates }) => gates);
  io.out('');
  io.out(words.total({ pass: count(all, 'pass'), fail: count(all, 'fail'), human: count(all, 'human') }));
  printTasks(call, units.slice(0, inFull));
}
