import type { Finding } from '../../finding/finding';
import { speaksForRelease } from './release-reason';

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
