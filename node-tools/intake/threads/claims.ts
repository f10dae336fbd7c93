/**
 * Deals out the positions of a list, 0, 1, 2 …, to several threads: each position goes to one of them. Faster threads take more, so none
 * waits while another still has a share to do.
 */
export class Claims {
  /** What another thread needs to take part: `new Claims(total, memory)`. */
  readonly memory: SharedArrayBuffer;
  readonly #next: Int32Array;
  readonly #total: number;

  constructor(total: number, memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory;
    this.#next = new Int32Array(memory);
    this.#total = total;
  }

  /** The next position, or null when all are dealt out. */
  take(): number | null {
    const at = Atomics.add(this.#next, 0, 1);
    return at < this.#total ? at : null;
  }

  /** Nothing more is dealt out, to any thread. What is taken already is still to be done: all positions below it are taken too. */
  stop(): void {
    Atomics.store(this.#next, 0, this.#total);
  }
}
