import { enFindings } from '../i18n/en/findings';
import type { Language } from '../i18n/local-text';
import { messagesIn } from '../i18n/messages';
import { zhFindings } from '../i18n/zh-cn/findings';
import { inCodeOrder } from '../lists/code-order';
import type { FindingCode } from './finding';
import { type RuleArea, rules, rulesByArea } from './registry';
import type { Level, Rule } from './rule';

/** A rule as a reader meets it: what it points out, what to write instead, and the sentence it rests on. */
export interface RuleCard {
  readonly code: FindingCode;
  readonly area: RuleArea;
  readonly level: Level;
  readonly serves: readonly string[];
  /** The finding's own sentence, with ellipses where it quotes a cell. */
  readonly reason: string;
  readonly fix: string;
  readonly source: string;
}

const levels: readonly Level[] = ['error', 'warning', 'note'];

const areas = Object.keys(rulesByArea) as readonly RuleArea[]; // Object.keys forgets that the keys are known

function areaOf(code: FindingCode): RuleArea {
  const area = areas.find((each) => code in rulesByArea[each]);
  if (area === undefined) throw new Error(`a rule without an area: ${code}`);
  return area;
}

/** Parameters that read well as an example where the sentence tells what to write, and those that choose among sentences. */
const samples: Readonly<Record<string, unknown>> = {
  day: '2024-06-30',
  rectType: '立行立改',
  trouble: { kind: 'missing' },
  doubt: 'finds-fault',
  // of two sentences the one that offices meet
  hidden: false,
  needed: false,
  shared: false,
  folder: false,
  likely: undefined,
  instead: undefined,
};

/**
 * Stands for whatever a sentence wants filled in: an ellipsis as a text, and itself for all that is asked of it (`table.zh`, `cells.join('、')`),
 * so that the sentence of any code can be made without a cell to speak of.
 */
function anything(text: string): unknown {
  const asked: unknown = new Proxy(() => asked, {
    get(_target, name) {
      if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? Number.NaN : text);
      return name === 'toString' ? () => text : asked;
    },
    apply: () => asked,
  });
  return asked;
}

/** Parameters for a sentence of any code. */
function fillings(language: Language): unknown {
  const other = anything(messagesIn(language).pages.rules.someText);
  return new Proxy({}, { get: (_target, name) => (String(name) in samples ? samples[String(name)] : other) });
}

/** Every rule, by area, then the gravest first, then by code: an order to look things up in. */
export function ruleCards(language: Language): readonly RuleCard[] {
  const sentences = language === 'zh' ? zhFindings : enFindings;
  const all: readonly Rule[] = Object.values(rules);
  const params = fillings(language);
  const { someText } = messagesIn(language).pages.rules;
  // What a sentence reckons out of its parameters is as open as they are.
  const made = (sentence: unknown): string => String(sentence).replace(/NaN|undefined/g, someText);
  const card = ({ code, level, serves, source }: Rule): RuleCard => {
    // The fillings stand for the parameters of any code, which the types cannot say.
    const { reason, fix } = sentences[code] as { reason(params: unknown): string; fix(params: unknown): string };
    return { code, area: areaOf(code), level, serves, source, reason: made(reason(params)), fix: made(fix(params)) };
  };
  return all
    .map(card)
    .sort(
      (a, b) =>
        areas.indexOf(a.area) - areas.indexOf(b.area) || levels.indexOf(a.level) - levels.indexOf(b.level) || inCodeOrder(a.code, b.code),
    );
}
