import type { SignatureState } from '../../gate/signatures';
import type { LevelState } from '../../materials/judge-material';
import type { Presence } from '../../meeting/read-attendance';
import type { DayPart } from '../../study/day-part';
import type { zhGates } from '../zh-cn/gates';

const dayParts: Readonly<Record<DayPart, string>> = {
  whole: '',
  half: ' (half a day)',
  morning: ' (morning, half a day)',
  afternoon: ' (afternoon, half a day)',
};

const levelStates: Readonly<Record<LevelState, string>> = {
  passed: 'passed',
  missing: 'not reviewed',
  back: 'sent back',
  unsigned: 'passed without name or date, does not count',
  void: 'changed after the signature, void',
  early: 'signed before the level below, does not count',
};

const signatureStates: Readonly<Record<SignatureState, string>> = {
  signed: 'signed',
  missing: 'not signed',
  incomplete: 'without name or date, does not count',
  void: 'things changed after the signature, void',
  early: 'signed before the level below, does not count',
  future: 'dated after today, does not count',
  refused: 'refused',
};

const presences: Readonly<Record<Presence, string>> = { present: 'present', written: 'in writing', oral: 'orally', excused: 'excused' };

const steps: typeof zhGates.steps = {
  drafted: 'drafted under the principal',
  discussed: 'discussed by the team',
  consulted: 'opinions asked',
};

const makeUpParts: typeof zhGates.makeUpParts = {
  makeUpReason: 'the reason',
  makeUpWhat: 'what was made up',
  makeUpDate: 'the day',
  recheck: 're-check',
};

/** Texts of gates: states, evidence, sheets, the command. */
export const enGates: typeof zhGates = {
  states: { pass: 'pass', fail: 'fail', human: 'for a person to confirm' },
  done: { yes: 'done', no: 'not done', open: 'to confirm' },
  groups: { convene: 'six to convene', release: 'four to release', checkpoint: 'five checkpoints', stage: 'stage' },
  levelStates,
  signatureStates,
  presences,
  steps,
  makeUpParts,
  evidence: {
    tableMissing: ({ table }) => `no ${table} sheet: nothing to go by`,
    rowsMissing: ({ table }) => `${table} has nothing of this unit`,
    opinions: ({ count, channels }) => `${count} opinions through ${channels} channels`,
    channels: ({ names }) => `channels used: ${names.join(', ')}`,
    audience: ({ name, reached, count }) =>
      reached && count === 0
        ? `${name} were asked and had no opinion`
        : reached
          ? `opinions from ${name}${count === null ? ' (too few to count here)' : `: ${count}`}`
          : `no opinions from ${name}`,
    target: ({ name, count }) => `${count === 0 ? 'no' : count} opinions on ${name}`,
    aspects: ({ missing }) =>
      missing.length === 0 ? 'every aspect of the campaign is covered' : `no opinions yet on: ${missing.join(', ')}`,
    opinionsHuman: () => 'whether the asking went deep is for a person to say and to sign',
    talks: ({ done, asked, exempt }) => `${done} of ${asked} required pairs talked through${exempt > 0 ? `, ${exempt} exempt` : ''}`,
    noPairs: () => 'the roster gives no required pair; check the roles',
    talkOpen: ({ talker, talkee, state }) => `${talker} and ${talkee}: ${state}`,
    more: ({ count }) => `${count} more not listed`,
    material: ({ author, level, state }) => `${author}, ${level}: ${levelStates[state]}`,
    materialPassed: ({ author, levels }) => `${author}: passed by all ${levels} levels`,
    materialStep: ({ author, step, done }) => `${author}, ${steps[step]}: ${done ? 'done' : 'no day, or one before the draft'}`,
    materialNoChain: ({ author }) => `${author}: nobody can tell who reviews it`,
    materialMissing: ({ author }) => `no material of ${author}`,
    noRoster: () => 'without a roster nobody knows whose materials are due',
    meetingAhead: ({ type, date }) => `${type} is set for ${date}: who comes is what is expected; check again at the meeting`,
    attendance: ({ type, actual, due, line }) => `${type}: ${actual} of ${due} present, at least ${line} asked`,
    attendanceOpen: ({ type, field }) => `${type}: ${field} is blank`,
    attendanceWrong: ({ type, actual, due }) => `${type}: ${actual} present of ${due} due cannot be`,
    secretary: ({ type, present }) => `${type}: secretary ${present === null ? 'not stated' : present ? 'present' : 'absent'}`,
    superiors: ({ type, names }) => `${type}: superior organisation ${names === '' ? 'absent' : `present: ${names}`}`,
    supervisors: ({ type, names }) => `${type}: supervision group ${names === '' ? 'absent' : `present: ${names}`}`,
    noMeeting: () => 'no record of a democratic life or branch life meeting',
    study: ({ days, least, list }) =>
      `${days} days of joint study (at least ${least})${list.length === 0 ? '' : `: ${list.map(({ day, part }) => `${day}${dayParts[part]}`).join(', ')}`}`,
    studyAhead: ({ days }) => `${days.length} more after today, not yet held and not counted: ${days.join(', ')}`,
    studyRecorded: ({ count }) => `${count} lectures, talks, visits or films recorded, not counted`,
    items: ({ count, open }) => `${count} rectification items, ${open} not closed`,
    itemsIncomplete: ({ count }) => `${count} without measure, responsible person or deadline`,
    itemIncomplete: ({ problem, missing }) => `“${problem}” lacks ${missing.join(', ')}`,
    itemsOverdue: ({ count }) => `${count} overdue`,
    itemOverdue: ({ problem, due, days }) => `“${problem}” was due ${due}, ${days} days ago`,
    survey: ({ subject, rate, line, verdict }) => `${subject}: ${rate}, line ${line}: ${verdict}`,
    human: () => 'for a person to judge and to sign',
    override: ({ signer, date, reason }) => `override by ${signer}${date === '' ? '' : `, ${date}`}: ${reason}`,
    signature: ({ level, state, signer, date }) =>
      `${level === '' ? '' : `${level}: `}${signatureStates[state]}${signer === '' ? '' : ` (${[signer, date].filter((part) => part !== '').join(', ')})`}`,
  },
  anyone: '',
  columns: { due: 'number due', actual: 'number present' },
  sheets: {
    convene: 'Six to convene',
    release: 'Four to release',
    stage: 'Stage acceptance',
    selfCheck: 'Self-check',
    timeline: 'Timeline',
    reviews: 'Reviews',
    problems: 'Criticisms as problems',
    tasks: 'Look-back tasks',
  },
  titles: {
    convene: 'Six conditions to convene',
    release: 'Four conditions to release',
    stage: 'Stage acceptance',
    selfCheck: 'Self-check of this stage',
    timeline: 'Timeline',
    reviews: 'Reviews, level by level',
    problems: 'Criticisms as problems',
    tasks: 'Look-back tasks',
  },
  unitLine: ({ unit, today }) => `Unit: ${unit}        As of: ${today}`,
  never: 'The evidence comes from the tables, the conclusion from people; sign by hand.',
  header: {
    gates: ['No.', 'Gate', 'Step and evidence', 'Done', 'Where', 'Fingerprint', 'State', 'Signature'],
    selfCheck: ['No.', 'Subject', 'On record', 'Findings', 'Problems', 'Plans'],
    timeline: ['Unit', 'Stage', 'Milestone', 'Planned start', 'Planned end', 'Original end', 'Started', 'Ended', 'State', 'Accepted'],
    reviews: ['Unit', 'Author', 'Kind', 'Level', 'Reviewer (by roster)', 'So far', 'Result', 'Comment', 'Signature', 'Date'],
    tasks: ['Unit', 'Stage', 'From', 'To', 'Gate', 'What is missing', 'What was made up', 'Re-check'],
  },
  selfCheckRows: ['Opinions', 'Talks', 'Party-spirit analysis', 'Criticism', 'Mending on the way'],
  selfCheckData: {
    opinions: ({ count, channels }) => `${count} opinions, ${channels} channels`,
    talks: ({ done, asked }) => `${done} of ${asked} required pairs talked through`,
    materials: ({ count, passed }) => `${count} materials, ${passed} passed`,
    criticisms: ({ count }) => `${count} criticisms`,
    items: ({ count, immediate, open }) => `${count} items, ${immediate} immediate; ${open} not closed`,
  },
  checkListTitle: ({ name }) => `${name}: answer each point`,
  distinctionsTitle: 'Before a negative opinion on a member, tell apart',
  distinction: (p) => `${p.this} from ${p.from}`,
  stage: {
    verdict: ({ unit, stage, allowed }) => `${unit}, ${stage}: ${allowed ? 'may go on' : 'may not go on yet'}`,
    noRow: ({ stage }) => `the table of stages has no row for “${stage}”, so there is no acceptance`,
    acceptance: ({ accepted, by, on }) => {
      const who = [by, on].filter((part) => part !== '').join(', ');
      return accepted ? `accepted (${who})` : `no acceptance${who === '' ? '' : ` (${who})`}`;
    },
    gates: ({ asked, open }) =>
      open === 0 ? `all ${asked} gates are passed and signed` : `${open} of ${asked} gates are not passed or not signed:`,
    gate: ({ gate, state, text }) => `· ${gate}: ${state}${text === '' ? '' : `, ${text}`}`,
    unsigned: 'not signed yet',
    ofMany: ({ unit, allowed, open, accepted }) =>
      `${unit}: ${allowed ? 'may go on' : `may not go on yet, ${open} gates not passed or not signed${accepted ? '' : ', no acceptance'}`}`,
    more: ({ count }) => `${count} more units, see the sheet`,
  },
  planned: 'planned',
  command: {
    headings: {
      group: 'Group',
      gate: 'Gate',
      state: 'State',
      evidence: 'Evidence (first)',
      unit: 'Unit',
      human: 'To sign',
      first: 'To do first',
    },
    total: ({ pass, fail, human }) => `${pass} pass, ${fail} fail, ${human} for a person to confirm`,
    todo: 'To do next:',
    missingTables: ({ tables }) =>
      `supply ${tables.join(', ')}: the workbook of taizhang init has the blank ${tables.length === 1 ? 'sheet' : 'sheets'}; give them along`,
    fix: ({ gate, text, ref }) => `${gate}: ${text}${ref === '' ? '' : ` (${ref})`}`,
    sign: ({ gates }) => `ready, waiting for a signature: ${gates.join(', ')}. Write conclusion, signer and date into Sign-offs`,
    signUnits: ({ units }) =>
      `ready, waiting for a signature: ${units
        .slice(0, 8)
        .map(({ unit, count }) => `${unit} ${count}`)
        .join(
          ', ',
        )}${units.length > 8 ? ` and others, ${units.length} units in all` : ''}. Write conclusion, signer and date into Sign-offs`,
    detailsOfUnits: 'All gates of one unit: --unit UNIT; all evidence: -o gates.xlsx for forms to print, or --json',
    allPassed: 'Every gate is passed',
    details: 'All evidence: -o gates.xlsx for forms to print, or --json',
    refused: ({ count }) => `${count} overrides without signer or reason are refused; nothing is written`,
    noUnit: ({ unit, units }) => `no “${unit}” in these tables; there are: ${units.slice(0, 8).join(', ')}${units.length > 8 ? ' …' : ''}`,
    logged: ({ count, file }) => `${count} entries added to the log ${file}`,
    logBroken: ({ file, n }) => `the log ${file} breaks at entry ${n}; nothing was added, find out why first`,
  },
  log: {
    what: { 'sign-off': 'sign-off', override: 'override', extension: 'extension' },
    headings: ['No.', 'Day', 'Who', 'What', 'On'],
    intact: ({ count, hash }) =>
      count === 0
        ? 'the log is empty'
        : `the log is intact, ${count} entries; last hash ${hash} (note it down: a log cut short shows by it)`,
    broken: ({ n, line, why }) => `the log breaks at entry ${n} (line ${line}): ${why}`,
    why: {
      unreadable: 'the line is no entry',
      number: 'numbers do not follow: an entry was taken out or put in',
      previous: 'it does not follow on the entry before',
      content: 'its content was changed',
      cut: 'the last hash differs from the one given: entries behind it were taken off',
    },
    oneFile: 'name one log, as in taizhang log verify log.jsonl',
    unreadable: ({ file }) => `cannot read the log ${file}`,
  },
};
