/** How often a script has called the services. */
export interface Calls {
  readonly total: number;
  /** By member, such as `Range.setValues`. */
  readonly members: Readonly<Record<string, number>>;
  /** Calls on a sheet, its ranges, its filter, its protections and charts, by the sheet's name. */
  readonly sheets: Readonly<Record<string, number>>;
  /** By member within each sheet. */
  readonly membersOfSheets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** In order, as `Range.setValues 整改台账`. */
  readonly trace: readonly string[];
}

export class CallCounter {
  private trace: { readonly member: string; readonly sheet: string | null }[] = [];

  record(member: string, sheet: string | null): void {
    this.trace.push({ member, sheet });
  }

  reset(): void {
    this.trace = [];
  }

  calls(): Calls {
    const members: Record<string, number> = {};
    const sheets: Record<string, number> = {};
    const membersOfSheets: Record<string, Record<string, number>> = {};
    for (const { member, sheet } of this.trace) {
      members[member] = (members[member] ?? 0) + 1;
      if (sheet === null) continue;
      sheets[sheet] = (sheets[sheet] ?? 0) + 1;
      const own = membersOfSheets[sheet] ?? {};
      own[member] = (own[member] ?? 0) + 1;
      membersOfSheets[sheet] = own;
    }
    return {
      total: this.trace.length,
      members,
      sheets,
      membersOfSheets,
      trace: this.trace.map(({ member, sheet }) => (sheet === null ? member : `${member} ${sheet}`)),
    };
  }
}
