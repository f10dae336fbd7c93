import { basename } from 'node:path';
import { needsAttention } from '../../core/finding/registry';
import { principalsIn } from '../../core/opinion/breadth/principals';
import { maskOf } from '../../core/opinion/givers/mask-givers';
import { joinGivers } from '../../core/opinion/givers/read-givers';
import { showCheck } from '../../core/opinion/givers/show-check';
import { sortOpinions } from '../../core/opinion/sorting/sort-opinions';
import { sortingWorkbook } from '../../core/opinion/sorting/sorting-plan';
import type { Command } from '../command';
import { readKeywordFile } from '../intake/lists/keyword-file';
import { readListedGivers, readRosterFile } from '../intake/lists/people-files';
import { readRegisters } from '../intake/read-cycles';
import { exitCodeOf, intakeOf, sayUnread } from '../intake/walk-ledgers';
import { masksFor, printMasked } from '../opinion/mask-givers';
import { previewNotes } from '../opinion/paste-preview';
import { printSorted, printSortedJson } from '../opinion/sorting-report';
import { packOf } from '../options/pack-option';
import { UsageError } from '../options/usage-error';
import { saveWorkbook } from '../output/save-workbook';

/** `taizhang opinions`: what says the same, what belongs where, how broadly was asked. */
export const opinions: Command = {
  name: 'opinions',
  aliases: ['意见'],
  summary: {
    zh: '征求到的意见归并同类、按方面分类、检查听取得全不全',
    en: 'groups opinions that say the same, sorts them by aspect, checks how broadly was asked',
  },
  usage: { zh: '<征求意见台账.xlsx>... [-o 归并分类.xlsx]', en: '<register.xlsx>... [-o sorted.xlsx]' },
  details: {
    zh: '归并：说的是同一件事、字面相近的归为一类，每条意见只在一类，原文一字不改；说反话的（好、不好）、数字不同的（3月底前、6月底前）、地方和人不同的不归在一起。意见多的在前；涉及个人的排在后面，按登记先后。\n分类：按活动方案（--pack）的方面，或本单位的关键词表（--keywords），并列出依据的词；没有词或几类一样近的，放进“未归类”，由人来定。\n覆盖：渠道、来源、对象、方面哪些有、哪些没有；没有的作为待补事项。来源和渠道不足5条的不显示条数。给了花名册，再看有没有人给主要负责同志提意见，只报个数。\n不写 -o 只列两条以上的类；-o 写成工作簿：归并同类、归并明细、分类、未归类、覆盖检查。提意见人的姓名、联系方式不写进任何结果，原文里可能看得出是谁的，只写位置。',
    en: 'Groups hold opinions on one thing in like words; each is in exactly one group, word for word. Opposites (好, 不好), other figures (3月底前, 6月底前), other places and persons stay apart. Those said most come first; those on persons last, in the order of the register.\nClasses follow the aspects of the campaign (--pack) or your own keyword table (--keywords) and show the words that decided; what has none, or several equally near, is left unsorted for a person.\nBreadth lists channels, sources, targets and aspects reached and missing; gaps are open items. Counts below 5 of sources and channels are not shown. With a roster it also says how many principals got no opinion.\nWithout -o only groups of two or more are listed; -o writes a workbook. No name or contact of a giver is in any result; of texts that may tell who spoke only the place is.',
  },
  options: ['out', 'pack', 'keywords', 'roster', 'givers', 'paste', 'as-of', 'force', 'dry-run'],
  output: 'workbook',
  examples: [
    {
      line: 'taizhang opinions 征求意见台账.xlsx --pack mass-line-2014 -o 归并分类.xlsx',
      says: { zh: '归并、按“四风”分类、检查覆盖，写成工作簿', en: 'grouped, sorted by the four winds, as a workbook' },
    },
    {
      line: 'taizhang 意见 征求意见台账.xlsx --keywords 关键词表.xlsx',
      says: { zh: '按本单位的关键词表分类', en: 'by your own keywords' },
    },
    { line: 'taizhang opinions --paste 座谈记录.txt', says: { zh: '座谈记录会分成哪几条', en: 'how notes split into opinions' } },
    {
      line: 'taizhang opinions --paste 问卷导出.xlsx -o 问卷意见.xlsx',
      says: { zh: '问卷里的意见存成台账，核对后登记', en: 'the opinions of a questionnaire as a register to look over' },
    },
  ],
  async run(call) {
    const { flags, messages, json, io, language, today } = call;
    const paste = flags.text('paste');
    if (paste !== null) {
      if (call.positionals.length > 0) throw new UsageError(messages.opinion.sorting.pasteAlone());
      return previewNotes(call, paste);
    }
    const intake = await intakeOf(call);
    const pack = packOf(call);
    const [keywordPath, rosterPath] = [flags.text('keywords'), flags.text('roster')];
    const keywords = keywordPath === null ? null : readKeywordFile(keywordPath);
    const roster = rosterPath === null ? null : readRosterFile(rosterPath);
    const principals = roster === null ? null : principalsIn(roster.roster);
    const listed = readListedGivers(call);
    const read = await readRegisters(call, intake);
    const givers = joinGivers([read.givers, listed.givers]);
    const [mask, mayShow] = [maskOf(givers), showCheck(givers)];
    const [first] = read.opinions;
    const at = { file: first?.file ?? intake.files[0]?.label ?? '', ...(first === undefined ? {} : { sheet: first.sheet }) };
    const sorted = sortOpinions(read.opinions, { pack, keywords: keywords?.book ?? null, principals, asked: read.asked, at });
    const ofLists = [keywords, roster, listed].flatMap((list) => list?.findings ?? []);
    const findings = [...read.findings, ...ofLists, ...sorted.findings];
    const others = [keywordPath, rosterPath].flatMap((path) => (path === null ? [] : [basename(path)]));
    const maskFor = masksFor(givers, intake.files, others);
    if (json) printSortedJson(call, { sorted, findings, mask, maskFor, pack: pack.id });
    else {
      printMasked(call, findings, maskFor);
      if (read.walk.ledgers > 0) printSorted(call, sorted, mayShow, mask);
      if (flags.text('givers') === null && read.walk.ledgers > 0) io.err(messages.opinion.sorting.unchecked());
    }
    sayUnread(call, read.walk);
    if (call.out !== null && read.walk.ledgers > 0)
      await saveWorkbook(call, sortingWorkbook(sorted, { mayShow, mask }, today, language), call.out, intake);
    return exitCodeOf(read.walk, needsAttention(findings));
  },
};
