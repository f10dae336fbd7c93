import { type Guarded, guard } from './guard';
import { type Host, misuse } from './host';

/** The lock of the document, as one script and the others see it. */
export class LockState {
  held = false;
  /** Another script holds it: `tryLock` waits its time out and gives false. */
  heldByOther = false;
}

export function lockMembers(host: Host, state: LockState, unflushed: () => boolean) {
  const take = (milliseconds: number): boolean => {
    if (state.held) return true;
    if (state.heldByOther) {
      host.sleep(milliseconds);
      return false;
    }
    state.held = true;
    return true;
  };
  return {
    tryLock: (timeoutInMillis: number): boolean => take(timeoutInMillis),
    waitLock(timeoutInMillis: number): void {
      if (!take(timeoutInMillis)) host.fail('lockTimeout');
    },
    hasLock: (): boolean => state.held,
    /** Live, a release before `flush` lets the next script read a sheet that is not written yet, without a word. Here it is an error. */
    releaseLock(): void {
      if (state.held && unflushed()) misuse('releaseLock before SpreadsheetApp.flush(): what was written may not be there yet');
      state.held = false;
    },
  };
}

export interface FakeLock extends Guarded<ReturnType<typeof lockMembers>> {}

export interface Locks {
  readonly document: LockState;
  readonly user: LockState;
  readonly script: LockState;
}

export function lockServiceMembers(host: Host, locks: Locks, bound: boolean, unflushed: () => boolean) {
  const made = (state: LockState): FakeLock => guard(host, { type: 'Lock' }, lockMembers(host, state, unflushed));
  return {
    getDocumentLock: (): FakeLock | null => (bound ? made(locks.document) : null),
    getUserLock: (): FakeLock => made(locks.user),
    getScriptLock: (): FakeLock => made(locks.script),
  };
}

export interface FakeLockService extends Guarded<ReturnType<typeof lockServiceMembers>> {}

export function lockServiceFake(host: Host, locks: Locks, bound: boolean, unflushed: () => boolean): FakeLockService {
  return guard(host, { type: 'LockService' }, lockServiceMembers(host, locks, bound, unflushed));
}
