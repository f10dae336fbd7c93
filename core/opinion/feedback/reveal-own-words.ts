import type { Hint } from './reveals';
import { fewOf, notInIdiom, oneself, places, posts, saysMore, schools, smallPlaces, within } from './words-of-oneself';

/** A way of telling who one is. */
export interface OwnWords {
  readonly name: string;
  readonly hint: Hint;
  readonly says: RegExp;
  /** Texts that tell it in this way and in no other. */
  readonly examples: readonly string[];
}

/** What tells of the one who speaks: place, post, past. */
export const ownWords: readonly OwnWords[] = [
  {
    name: 'i-am-of',
    hint: 'own-unit',
    says: new RegExp(`${oneself}(?:们)?(?:是|系|为|在|于|来自|就职于|供职于|任职于|所在的?|属于|现在|目前在)${within(20)}${places}`, 'u'),
    examples: ['我是财务科的，报销太慢', '本人在县医院工作八年'],
  },
  {
    name: 'my-small-place',
    hint: 'own-unit',
    says: new RegExp(`(?:我|俺|咱)们?(?:所在的?)?(?:这个)?${smallPlaces}`, 'u'),
    examples: ['我们窗口只有两个人', '俺村的路没人修'],
  },
  {
    name: 'my-school',
    hint: 'own-unit',
    says: new RegExp(`(?:我|俺|咱)们?\\p{Script=Han}{0,4}${schools}`, 'u'),
    examples: ['我们二小的操场没有修'],
  },
  {
    name: 'as-one-of-a-place',
    hint: 'own-unit',
    says: new RegExp(`作为${within(16)}${places}的?${within(6)}${posts}`, 'u'),
    examples: ['作为二小校区的教师，检查太多'],
  },
  {
    name: 'i-am-by-post',
    hint: 'own-post',
    says: new RegExp(`${oneself}(?:们)?(?:是|系|为|作为|身为|担任|当过?|任|干|做)${within(14)}${posts}`, 'u'),
    examples: ['我当了三年村主任', '我是一名驾驶员'],
  },
  {
    name: 'as-one-by-post',
    hint: 'own-post',
    says: new RegExp(`(?:作为|身为)(?:一名|一个|一位|本|你的?|您的?)${within(14)}${posts}`, 'u'),
    examples: ['作为一名基层教师，检查太多'],
  },
  {
    name: 'as-such-i',
    hint: 'own-post',
    says: /(?:作为|身为)[^，。；！？\n]{0,20}[，,]?(?:(?:我|俺)(?!们|局|县|市|镇|乡)|本人)/u,
    examples: ['身为分管安全的副镇长，我觉得'],
  },
  {
    name: 'we-few',
    hint: 'own-post',
    says: new RegExp(`我们(?:这些|这帮|这批|几个|全体)?[^，。；！？\\n们]{0,6}${fewOf}`, 'u'),
    examples: ['我们几个网格员忙不过来'],
  },
  {
    name: 'the-only-one',
    hint: 'own-post',
    says: /(?:作为|身为|我|本人)[^，。；！？\n]{0,16}唯一/u,
    examples: ['作为班子里唯一的非党同志'],
  },
  {
    name: 'age-and-home',
    hint: 'own-story',
    says: /(?:我|本人)(?:今年|已|现年)?\d{2}岁|(?:我|本人)(?:家|住)/u,
    examples: ['我今年58岁', '我家门口的路灯坏了'],
  },
  {
    name: 'what-i-did-before',
    hint: 'own-story',
    says: /(?:我|本人)(?:[^，。；！？\n]{0,4})(?:曾|曾经|当面|上次|多次|跟|向|给|找)(?:[^，。；！？\n]{0,10})(?:反映|汇报|请示|提过|打报告|谈过|说过|申请)/u,
    examples: ['我上次当面向局长反映过', '我多次打报告'],
  },
];

const moreOfOneself: readonly RegExp[] = [
  new RegExp(`${notInIdiom}我${saysMore}`, 'u'),
  new RegExp(`(?:^|[\\s，。；：！？、“"（(])本人${saysMore}`, 'u'),
  /俺|鄙人|敝人|咱家/u,
];

/** Whether a text holds a word for oneself at all; most do not. */
export const mayTellOfOneself = (plain: string): boolean => /[我俺咱]|本人|作为|身为|自己|鄙人|敝人/u.test(plain);

/** Whether who speaks says more of himself than what he thinks: 我去年…, 我三次向…, 本人也…. */
export const speaksOfOneself = (plain: string): boolean => moreOfOneself.some((pattern) => pattern.test(plain));
