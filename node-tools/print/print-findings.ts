import type { Finding } from '../../core/finding/finding';
import { levelOf } from '../../core/finding/registry';
import { renderFinding } from '../../core/finding/render';
import type { Invocation } from '../command';

/** Prints findings, notes too: for commands that are about them, and for those that read tables `check` knows nothing of. */
export function printFindings({ io, language }: Pick<Invocation, 'io' | 'language'>, findings: readonly Finding[]): void {
  for (const finding of findings) io.err(renderFinding(finding, language));
}

/** Prints findings as they come in and, at the end, how many it kept to itself. */
interface FindingPrinter {
  print(findings: readonly Finding[]): void;
  end(): void;
}

/** A large ledger has thousands of warnings: beyond this many they would only push the result off the screen. */
const mostWarnings = 100;

/**
 * For commands whose subject is not the findings: every error is said, warnings up to a number, notes only counted (a ledger of thousands of
 * rows has thousands, such as the year supplied to 6月底前); `check` says them all. `most` is how many warnings a run may print.
 */
export function findingPrinter(call: Invocation, most = mostWarnings): FindingPrinter {
  const { io, messages } = call;
  let said = 0;
  let warnings = 0;
  let notes = 0;
  return {
    print(findings) {
      for (const finding of findings) {
        const level = levelOf(finding);
        if (level === 'note') notes += 1;
        else if (level === 'warning' && said >= most) warnings += 1;
        else {
          if (level === 'warning') said += 1;
          printFindings(call, [finding]);
        }
      }
    },
    end() {
      if (warnings > 0) io.err(messages.run.findingsKept({ count: warnings + notes }));
      else if (notes > 0) io.err(messages.run.notesKept({ count: notes }));
    },
  };
}
