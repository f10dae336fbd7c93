import type { Finding } from '../../finding/finding';

/** Somebody's decision that a text held back may be handed out as it is. */
export interface Release {
  readonly id: string;
  readonly by: string;
  readonly reason: string;
}

/** Decisions read, and the lines that are none. */
export interface Releases {
  readonly byId: ReadonlyMap<string, Release>;
  readonly findings: readonly Finding[];
}

/** 不宜原文反馈, 隐去姓名后可以, 但须改写, 待书记定: a reason that hands the text out otherwise than as it is, or not yet. */
const otherwise =
  /不(?:宜|能|可(?!能)|得|同意|予|便|放行|反馈|公开|应|该|适合|要)|暂(?!时看不出)|待|先(?!进)|隐去|删|改[写为成后]|概括|转述|归纳|摘|除[^，,]{1,8}外|但(?!不涉及|未涉及|看不出)|须|需要?(?!求)|另行|保留|尚|未(?:定|核|同意|征|经)|反对|撤[回销]|作废|取消/u;

/** Whether a reason speaks for handing the text out word for word. */
export const speaksForRelease = (reason: string): boolean => !otherwise.test(reason.replace(/\s+/gu, ''));

/**
 * Decisions to hand out texts that were held back, one a line: 编号, who decided, why, parted by a tab, a comma or 、|. A decision without a
 * name or a reason is none, nor is one whose reason hands the text out otherwise than as it is（隐去姓名后反馈）; both are findings. Empty lines and lines that begin with # say nothing.
 * Source: F73 “Override only with name + reason, printed everywhere”.
 */
export function readReleases(text: string, file: string): Releases {
  const byId = new Map<string, Release>();
  const findings: Finding[] = [];
  text
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u)
    .forEach((line, at) => {
      if (line.trim() === '' || line.trim().startsWith('#')) return;
      const [id = '', by = '', ...rest] = line.split(/[\t,，|]/u).map((part) => part.trim());
      const reason = rest.filter((part) => part !== '').join('，');
      if (id === '' || by === '' || reason === '') findings.push({ code: 'release-incomplete', at: { file, row: at + 1 }, params: { id } });
      else if (!speaksForRelease(reason)) findings.push({ code: 'release-doubtful', at: { file, row: at + 1 }, params: { id } });
      else byId.set(id, { id, by, reason });
    });
  return { byId, findings };
}
