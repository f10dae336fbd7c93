import type { Finding } from '../core/finding/finding';
import { levelOf } from '../core/finding/registry';
import { renderFinding } from '../core/finding/render';
import type { Invocation } from './command';

/** Prints findings as they come in and, at the end, how many notes it kept to itself. */
export interface FindingPrinter {
  print(findings: readonly Finding[]): void;
  end(): void;
}

/**
 * For commands whose subject is not the findings: errors and warnings are said, notes only counted (a ledger of thousands of rows has
 * thousands, such as the year supplied to 6月底前); `check` says them all.
 */
export function findingPrinter({ io, language, messages }: Invocation): FindingPrinter {
  let notes = 0;
  return {
    print(findings) {
      for (const finding of findings) {
        if (levelOf(finding) === 'note') notes += 1;
        else io.err(renderFinding(finding, language));
      }
    },
    end() {
      if (notes > 0) io.err(messages.run.notesKept({ count: notes }));
    },
  };
}
