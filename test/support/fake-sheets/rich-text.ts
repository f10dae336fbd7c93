import { type Fluent, fluent, type Guarded, guard, modelOf } from './guard';
import type { Host } from './host';
import type { Run } from './sheet-model';

/** How a part of a text looks; only what the tests ask for. */
export interface TextStyleModel {
  readonly bold: boolean | null;
}

export function textStyleMembers(model: TextStyleModel) {
  return { isBold: (): boolean | null => model.bold };
}

export interface FakeTextStyle extends Guarded<ReturnType<typeof textStyleMembers>> {}

export function textStyleBuilderMembers(host: Host) {
  let bold: boolean | null = null;
  return {
    setBold(given: boolean | null): Fluent {
      bold = given;
      return fluent;
    },
    build(): FakeTextStyle {
      const model: TextStyleModel = { bold };
      return guard(host, { type: 'TextStyle', model }, textStyleMembers(model));
    },
  };
}

export interface FakeTextStyleBuilder extends Guarded<ReturnType<typeof textStyleBuilderMembers>> {}

export function textStyleBuilder(host: Host): FakeTextStyleBuilder {
  return guard(host, { type: 'TextStyleBuilder' }, textStyleBuilderMembers(host));
}

/** A text with links and bold parts in it. */
export interface RichTextModel {
  readonly text: string;
  readonly runs: readonly Run[];
}

export function richTextMembers(host: Host, model: RichTextModel, start: number) {
  const linkOver = (from: number, to: number): string | null => {
    const over = model.runs.filter(({ start: a, end: b, link }) => link !== null && a < to && b > from);
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
    /** Over the whole text, or over a part of it. */
    setTextStyle(styleOrStart: unknown, endOffset?: number, textStyle?: unknown): Fluent {
      const part = typeof styleOrStart === 'number';
      const [start, end] = part ? [styleOrStart, endOffset ?? 0] : [0, text.length];
      const style = modelOf<TextStyleModel>(part ? textStyle : styleOrStart, 'TextStyle');
      if (start < 0 || end > text.length || end <= start) host.fail('invalidArgument', { argument: `${start}–${end}` });
      if (style?.bold === true) runs = [...runs, { start, end, link: null, bold: true }];
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
