import type { CampaignPack } from '../campaign/pack';
import { defaultPackId, packNamed, packNamedIn, packNames } from '../campaign/registry';
import type { Finding } from '../finding/finding';
import { lineText, readLine } from '../satisfaction/results/line';
import type { ReadSettings } from './read-settings';
import { type SettingId, settingRows } from './table';

/** A campaign as a workbook sets it. */
export interface PackOfSettings {
  readonly pack: CampaignPack;
  readonly findings: readonly Finding[];
}

function defaultPack(): CampaignPack {
  const pack = packNamed(defaultPackId);
  if (pack === null) throw new Error('the default pack is not to be read');
  return pack;
}

/**
 * The campaign that counts: the one `chosen` for the run, else the one that 活动名称 names, else the usual; with the line, the formula and the quorum
 * of 设置 in the place of its own. A setting that overrules the campaign, and a name that tells no campaign, are notes at their cells.
 *
 * Source: “县委成立了党的群众路线教育实践活动领导小组及其办公室” (R001), F74 “thresholds per pack (some places 90 %)”.
 */
export function packBySettings(chosen: CampaignPack | null, { settings, texts }: Omit<ReadSettings, 'findings'>): PackOfSettings {
  const findings: Finding[] = [];
  const campaign = settings.campaign ?? '';
  const named = chosen ?? packNamedIn(campaign);
  const base = named ?? defaultPack();
  const place = texts.get('campaign')?.at;
  if (named === null && place !== undefined && campaign !== '') {
    const known = packNames.map(({ name }) => name);
    findings.push({ code: 'setting-campaign-unknown', at: place, params: { text: campaign, used: base.name, known } });
  }
  const own = (id: SettingId, ours: string | null, theirs: string): string => {
    const cell = texts.get(id);
    if (ours !== null && ours !== theirs && cell !== undefined)
      findings.push({
        code: 'setting-over-pack',
        at: cell.at,
        params: { setting: settingRows[id].key, text: cell.text.trim(), pack: theirs },
      });
    return ours ?? theirs;
  };
  const plain = (share: string): string => {
    const line = readLine(share);
    return line === null ? share : lineText(line);
  };
  const { satisfactionLine: line, formula, quorum } = settings;
  const { survey } = base;
  own('formula', formula, survey.formula);
  const pack: CampaignPack = {
    ...base,
    survey: {
      ...survey,
      formula: formula ?? survey.formula,
      threshold: own('satisfactionLine', line === null ? null : lineText(line), plain(survey.threshold)),
    },
    quorum: { ...base.quorum, share: own('quorum', quorum === null ? null : lineText(quorum), plain(base.quorum.share)) },
  };
  return { pack, findings };
}
