import type { Messages } from '../../core/i18n/messages';
import type { Io } from './io';

/** Shows how far a batch is, with the time left; on a terminal only, and only for batches that take a while. */
interface Progress {
  step(label: string): void;
  end(): void;
}

/** A progress line for `total` files; it appears after half a second and is gone at the end. */
export function startProgress(io: Io, messages: Messages, total: number): Progress {
  const started = io.clock();
  let done = 0;
  let shown = started + 400;
  return {
    step(label) {
      done += 1;
      const now = io.clock();
      if (!io.errIsTerminal || now - shown < 100) return;
      shown = now;
      const secondsLeft = Math.ceil((((now - started) / done) * (total - done)) / 1000);
      io.status(messages.run.progress({ done, total, label, secondsLeft }));
    },
    end() {
      if (io.errIsTerminal) io.status('');
    },
  };
}
