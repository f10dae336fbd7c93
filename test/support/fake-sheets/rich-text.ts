import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import type { Host } from './host';
import type { Run } from './sheet-model';

/** A text with links in it. */
export interface RichTextModel {
  readonly text: string;
  readonly runs: readonly Run[];
}

export function richTextMembers(host: Host, model: RichTextModel, start: number) {
  const linkOver = (from: number, to: number): string | null => {
    const over = model.runs.filter(({ start: a, end: b }) => a < to && b > from);
    const whole = over.length === 1 && over[0] && over[0].start <= from && over[0].end >= to ? over[0].link : null;
    return model.text === '' ? null : whole;
  };
  return {
    getText: (): string => model.text,
    getStartIndex: (): number => start,
    getEndIndex: (): number => start + model.text.length,
    getLinkUrl: (startOffset?: number, endOffset?: number): string | null => linkOver(startOffset ?? 0, endOffset ?? model.text.length),
    getRuns(): FakeRichText[] {
      const marks = [...new Set([0, model.text.length, ...model.runs.flatMap(({ start: a, end: b }) => [a, b])])].sort((a, b) => a - b);
      return marks.slice(0, -1).map((from, index) => {
        const to = marks[index + 1] ?? model.text.length;
        const link = linkOver(from, to);
        return richTextFake(
          host,
          { text: model.text.slice(from, to), runs: link === null ? [] : [{ start: 0, end: to - from, link }] },
          from,
        );
      });
    },
    copy: (): FakeRichTextBuilder => richTextBuilder(host, model),
  };
}

export interface FakeRichText extends Guarded<ReturnType<typeof richTextMembers>> {}

export function richTextFake(host: Host, model: RichTextModel, start = 0): FakeRichText {
  return guard(host, { type: 'RichTextValue', model }, richTextMembers(host, model, start));
}

export function richTextBuilderMembers(host: Host, from: RichTextModel) {
  let { text, runs } = from;
  return {
    setText(given: string): Fluent {
      text = given;
      runs = [];
      return fluent;
    },
    /** Over the whole text, or over a part of it. */
    setLinkUrl(linkOrStart: number | string | null, endOffset?: number, linkUrl?: string | null): Fluent {
      const part = typeof linkOrStart === 'number';
      const [start, end] = part ? [linkOrStart, endOffset ?? 0] : [0, text.length];
      const link = part ? (linkUrl ?? null) : linkOrStart;
      if (start < 0 || end > text.length || end <= start) host.fail('invalidArgument', { argument: `${start}–${end}` });
      runs = [...runs.filter((run) => run.end <= start || run.start >= end), ...(link === null ? [] : [{ start, end, link }])];
      return fluent;
    },
    build(): FakeRichText {
      return richTextFake(host, { text, runs });
    },
  };
}

export interface FakeRichTextBuilder extends Guarded<ReturnType<typeof richTextBuilderMembers>> {}

export function richTextBuilder(host: Host, from: RichTextModel = { text: '', runs: [] }): FakeRichTextBuilder {
  return guard(host, { type: 'RichTextValueBuilder' }, richTextBuilderMembers(host, from));
}

export const richTextOf = (value: unknown): RichTextModel | undefined => modelOf<RichTextModel>(value, 'RichTextValue');
