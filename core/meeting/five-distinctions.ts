import type { LocalText } from '../i18n/local-text';

/** One of the five pairs: what is excusable, and what must not be taken for it. */
export interface Distinction {
  readonly this: LocalText;
  readonly from: LocalText;
}

/**
 * The five pairs to be told apart before a negative opinion on a member is saved; shown, never ticked by the program.
 * Source: “在具体操作中,要注重‘五个区别开来’” (R089).
 */
export const fiveDistinctions: readonly Distinction[] = [
  {
    this: { zh: '思想认识一时跟不上形势，对党的路线方针政策理解不够', en: 'not yet understanding the line and policies' },
    from: { zh: '抵制党的路线方针政策', en: 'resisting them' },
  },
  {
    this: { zh: '因年老体弱或长期患病等实际困难不能正常参加党的活动', en: 'kept from activities by age, illness or hardship' },
    from: { zh: '革命意志衰退、不履行党员义务、不发挥党员作用', en: 'not doing a member’s duty' },
  },
  {
    this: { zh: '由于经验不足或能力所限造成工作失误', en: 'mistakes from lack of experience or ability' },
    from: { zh: '本人玩忽职守给工作造成损失', en: 'losses from neglect of duty' },
  },
  {
    this: { zh: '愿意接受教育、改正错误', en: 'willing to learn and to mend' },
    from: { zh: '拒绝帮助教育、不思悔改', en: 'refusing help, unrepentant' },
  },
  {
    this: { zh: '个别基层党组织软弱涣散，放松对党员的教育管理', en: 'a branch that neglects its members' },
    from: { zh: '本人主观上不愿意履行党员义务、不愿意接受党组织教育管理', en: 'a member who is unwilling' },
  },
];
