/** A growing list of 32-bit integers: offsets of a million rows in a few megabytes. */
export class IntegerList {
  private values = new Int32Array(1024);
  private count = 0;

  get length(): number {
    return this.count;
  }

  push(value: number): void {
    if (this.count === this.values.length) {
      const grown = new Int32Array(this.count * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.count++] = value;
  }

  at(index: number): number {
    if (index < 0 || index >= this.count) throw new RangeError(`no item ${index}`);
    return this.values[index] ?? 0;
  }

  setLast(value: number): void {
    this.values[this.count - 1] = value;
  }
}
