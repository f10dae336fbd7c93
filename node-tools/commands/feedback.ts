import { basename } from 'node:path';
import type { Finding } from '../../core/finding/finding';
import { needsAttention } from '../../core/finding/registry';
import { assembleFeedback, type Feedback } from '../../core/opinion/feedback/assemble';
import { feedbackFiles } from '../../core/opinion/feedback/feedback-books';
import { type Recipient, recipientsOf } from '../../core/opinion/feedback/people';
import { longestCell } from '../../core/opinion/feedback/pieces';
import { readReleases } from '../../core/opinion/feedback/releases';
import { revealCheck } from '../../core/opinion/feedback/reveals';
import { type Mask, maskOf } from '../../core/opinion/givers/mask-givers';
import { joinGivers } from '../../core/opinion/givers/read-givers';
import type { Opinion } from '../../core/opinion/opinion';
import { checkFingerprints, readFingerprints, writeFingerprints } from '../../core/opinion/register/kept-fingerprints';
import type { Command, Invocation } from '../command';
import type { Intake } from '../intake/collect-files';
import { readListedGivers, readRosterFile } from '../intake/lists/people-files';
import { readTextFile, readTextSoFar } from '../intake/needed-file';
import { readRegisters } from '../intake/read-cycles';
import { exitCodeOf, intakeOf, sayUnread, type Walk } from '../intake/walk-ledgers';
import { type MaskFor, maskedObjects, masksFor, printMasked } from '../opinion/mask-givers';
import { saveFeedback } from '../opinion/save-feedback';
import { filesOfOptions } from '../options/file-options';
import { UsageError } from '../options/usage-error';
import { putFile } from '../output/save-result';
import { printJson } from '../print/print-json';

interface Gathered {
  readonly walk: Walk;
  readonly opinions: readonly Opinion[];
  readonly recipients: readonly Recipient[];
  readonly feedback: Feedback;
  readonly findings: readonly Finding[];
  readonly mask: Mask;
  readonly maskFor: MaskFor;
}

async function gather(call: Invocation, intake: Intake): Promise<Gathered> {
  const { flags, messages } = call;
  const [rosterPath, releasePath] = [flags.text('roster'), flags.text('release')];
  if (rosterPath === null) throw new UsageError(messages.opinion.feedback.rosterNeeded());
  const { roster, findings: ofRoster } = readRosterFile(rosterPath);
  const recipients = recipientsOf(roster);
  if (recipients.length === 0) throw new UsageError(messages.opinion.feedback.rosterEmpty());
  const listed = readListedGivers(call);
  const releases =
    releasePath === null ? { byId: new Map(), findings: [] } : readReleases(readTextFile(releasePath), basename(releasePath));
  const { walk, opinions, givers, findings: ofRegisters } = await readRegisters(call, intake);
  const known = joinGivers([listed.givers, givers]);
  const mask = maskOf(known);
  const maskFor = masksFor(known, intake.files, [basename(rosterPath)]);
  const feedback = assembleFeedback(opinions, {
    recipients,
    reveals: revealCheck(known),
    releases: releases.byId,
    releasesAt: { file: releasePath === null ? '' : basename(releasePath) },
  });
  const long = feedback.handedOut.filter(({ verbatim }) => verbatim.length > longestCell);
  const findings = [
    ...ofRoster,
    ...listed.findings,
    ...releases.findings,
    ...ofRegisters,
    ...feedback.findings,
    ...long.map(({ id, verbatim, file, sheet, row }): Finding => {
      return { code: 'opinion-too-long', at: { file, sheet, row }, params: { id, length: verbatim.length } };
    }),
  ];
  return { walk, opinions, recipients, feedback, findings, mask, maskFor };
}

function print({ io, flags, messages }: Invocation, { opinions, recipients, feedback, mask }: Gathered): void {
  const text = messages.opinion.feedback;
  for (const { recipient, opinions: own } of feedback.people) io.out(text.person({ name: recipient.label, count: own.length }));
  io.err(text.read({ opinions: opinions.length, people: recipients.length }));
  if (feedback.team.length > 0) io.err(text.team({ count: feedback.team.length }));
  if (feedback.organisation.length > 0) io.err(text.organisation({ count: feedback.organisation.length }));
  if (feedback.heldBack.length > 0) io.err(text.heldBack({ count: feedback.heldBack.length }));
  for (const { release } of feedback.released) io.err(text.released({ ...release, id: mask(release.id) }));
  if (feedback.sensitive.length > 0) io.err(text.sensitive({ count: feedback.sensitive.length }));
  if (feedback.unplaced.length > 0) io.err(text.unplaced({ count: feedback.unplaced.length }));
  if (flags.text('givers') === null) io.err(text.unchecked());
}

const idsOf = (opinions: readonly Opinion[], mask: Mask): readonly string[] => opinions.map(({ id }) => mask(id));

function printFeedbackJson(call: Invocation, { opinions, feedback, findings, mask, maskFor }: Gathered): void {
  const { people, team, organisation, heldBack, released, sensitive, unplaced } = feedback;
  printJson(call, 'feedback', {
    asOf: call.today,
    opinions: opinions.length,
    people: people.map(({ recipient, opinions: own }) => ({
      name: recipient.name,
      unit: recipient.unit,
      place: recipient.place,
      ids: idsOf(own, mask),
    })),
    team: idsOf(team, mask),
    organisation: idsOf(organisation, mask),
    heldBack: heldBack.map(({ opinion, hints }) => ({ id: mask(opinion.id), hints })),
    released: released.map(({ hints, release }) => ({ ...release, id: mask(release.id), hints })),
    sensitive: idsOf(sensitive, mask),
    unplaced: idsOf(unplaced, mask),
    findings: maskedObjects(findings, call, maskFor),
  });
}

/**
 * Compares originals with the fingerprints kept of them and keeps those of new ones; not where a register could not be read, whose opinions
 * would all be missed. Gives what was found. Errors: OutputFailed, UnreadableInput.
 */
async function keepFingerprints(call: Invocation, { opinions, walk }: Gathered, intake: Intake): Promise<readonly Finding[]> {
  const { flags, dryRun, io, messages } = call;
  const path = flags.text('fingerprints');
  if (path === null) return [];
  if (walk.unread.length > 0) {
    io.err(messages.opinion.feedback.notCompared());
    return [];
  }
  const standing = readTextSoFar(path);
  const kept = readFingerprints(standing);
  const findings = checkFingerprints(kept, opinions, basename(path));
  const text = writeFingerprints(kept, opinions);
  if (dryRun) {
    if (text !== standing) io.err(messages.run.wouldWrite({ path }));
    return findings;
  }
  const inputs = [...intake.files.map((input) => input.path), ...filesOfOptions(call)];
  await putFile(call, { path, content: [Buffer.from(text, 'utf8')], force: true, inputs });
  io.err(messages.opinion.feedback.kept({ path, count: text.split('\n').length - 1 }));
  return findings;
}

/** `taizhang feedback`: each person's opinions word for word, without a trace of who gave them. */
export const feedback: Command = {
  name: 'feedback',
  aliases: ['反馈'],
  summary: {
    zh: '按人生成意见反馈单：原文一字不改，看不出是谁提的；对班子的意见另成材料',
    en: 'a feedback sheet per person: word for word, no trace of the giver; the team’s opinions apart',
  },
  usage: { zh: '<征求意见台账.xlsx>... --roster 花名册.xlsx -o 文件夹', en: '<register.xlsx>... --roster roster.xlsx -o folder' },
  details: {
    zh: '涉及个人的意见，一人一份表格和一份可打印的网页，只有序号和原文；没有编号、单位、渠道、日期、来源，排列次序由原文算出，与登记先后无关。对领导班子和党组织的意见另成一份材料。\n原文里有电话、身份证号、“我是××科的”、署名等，可能看得出是谁说的，先留下，由专人决定；程序从不改原文。用 --release 给出编号、决定人、理由后放行。\n标为敏感的不进入任何输出。人的先后只按花名册。不写 -o 就只报条数。',
    en: 'Each person gets a workbook and a page to print with nothing but numbers and originals: no register number, unit, channel, date or source; their order is worked out from the texts. Opinions on the team and the organisation form a material of their own.\nTexts that may tell who gave them (telephone numbers, 我是××科的, signatures) are held back for a person to decide and never changed; --release with number, name and reason hands them out.\nSensitive rows enter no output. People stand in the order of the roster only. Without -o only counts are printed.',
  },
  options: ['out', 'roster', 'givers', 'release', 'fingerprints', 'one-book', 'as-of', 'force', 'dry-run'],
  output: ({ flags }) => (flags.given('one-book') ? 'workbook or folder' : 'folder'),
  examples: [
    {
      line: 'taizhang feedback 征求意见台账.xlsx --roster 花名册.xlsx -o 反馈单/',
      says: { zh: '一人一份，存进“反馈单”文件夹', en: 'one file each, in the folder 反馈单' },
    },
    {
      line: 'taizhang 反馈 征求意见台账.xlsx --roster 花名册.xlsx --givers 意见人名单.xlsx --fingerprints 指纹.txt',
      says: { zh: '先看条数，核对原文，查原文里有没有意见人的姓名', en: 'counts first; checks originals and looks for givers’ names' },
    },
  ],
  async run(call) {
    const oneBook = call.flags.given('one-book');
    const intake = await intakeOf(oneBook ? call : { ...call, out: null });
    const gathered = await gather(call, intake);
    const findings = [...gathered.findings, ...(await keepFingerprints(call, gathered, intake))];
    if (call.json) printFeedbackJson(call, { ...gathered, findings });
    else {
      printMasked(call, findings, gathered.maskFor);
      if (gathered.walk.ledgers > 0) print(call, gathered);
    }
    sayUnread(call, gathered.walk);
    const { today, language } = call;
    if (gathered.walk.ledgers > 0)
      await saveFeedback(call, feedbackFiles(gathered.feedback, { asOf: today, language, oneBook }), intake, oneBook);
    return exitCodeOf(gathered.walk, needsAttention(findings));
  },
};
