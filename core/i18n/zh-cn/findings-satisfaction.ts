export interface SurveyCountParams {
  readonly column: string;
  readonly text: string;
}
export interface TwoFiguresParams {
  readonly less: number;
  readonly more: number;
}
export interface UnderValidParams extends TwoFiguresParams {
  /** The table states the valid ballots; else they are those that came back. */
  readonly told: boolean;
}
export interface OverDueParams extends TwoFiguresParams {
  readonly column: string;
}
export interface SurveyOfParams {
  readonly unit: string;
  readonly subject: string;
}
export interface MixedParams {
  readonly grade: string;
  readonly group: string;
  readonly other: string;
  readonly otherGroup: string;
}
export interface SmallWayParams {
  readonly phone: boolean;
  readonly ballots: number;
  readonly smallest: number;
}
export interface MarkParams {
  readonly text: string;
  readonly scale: string;
}
export interface RateParams {
  readonly written: string;
  readonly ours: string;
  /** The formula whose figure the written one is; '' where none. */
  readonly formula: string;
}

/** Findings: satisfaction surveys. `reason` quotes the cell and says what is wrong; `fix` says what to write or do. */
export const zhFindingsSatisfaction = {
  'survey-count-negative': {
    reason: ({ column, text }: SurveyCountParams) => `“${column}”写的是“${text}”，票数不能是负数`,
    fix: (_: SurveyCountParams) => '请按票样核对后改成0或正整数；改好之前这一行不出结果',
  },
  'survey-count-fraction': {
    reason: ({ column, text }: SurveyCountParams) => `“${column}”写的是“${text}”，票数不能是小数`,
    fix: (_: SurveyCountParams) => '请填票数，不要填比例；改好之前这一行不出结果',
  },
  'survey-count-not-a-count': {
    reason: ({ column, text }: SurveyCountParams) => `“${column}”写的是“${text}”，读不出票数`,
    fix: (_: SurveyCountParams) => '请只填数字，如87；改好之前这一行不出结果',
  },
  'survey-returned-over-issued': {
    reason: ({ less, more }: TwoFiguresParams) => `收回${more}票，多于发出的${less}票，这次测评无效`,
    fix: (_: TwoFiguresParams) => '请核对发出、收回票数；确是多收的，应重新测评',
  },
  'survey-valid-over-returned': {
    reason: ({ less, more }: TwoFiguresParams) => `有效票${more}张，多于收回的${less}张`,
    fix: (_: TwoFiguresParams) => '请核对收回、有效票数；改好之前不出结果',
  },
  'survey-grades-over-valid': {
    reason: ({ less, more }: TwoFiguresParams) => `各等次票数加起来是${more}，多于有效票${less}`,
    fix: (_: TwoFiguresParams) => '请对照票样重新计票；改好之前不出结果',
  },
  'survey-grades-under-valid': {
    reason: ({ less, more, told }: UnderValidParams): string =>
      told
        ? `各等次票数加起来是${less}，比有效票${more}少${more - less}张，少的按弃权计入有效票`
        : `各等次票数加起来是${less}，比收回的票（不含无效票）${more}少${more - less}张，表里没有写有效票几张，少的按弃权计入有效票`,
    fix: ({ told }: UnderValidParams): string =>
      told
        ? '请核对是否漏计；确是没有划票的，请补填“弃权”一栏'
        : '请核对是否漏计；确是没有划票的，请补填“弃权”一栏；是无效票的，请补填“有效票数”一栏',
  },
  'survey-middle-grade': {
    reason: ({ text }: { readonly text: string }) => `“${text}”按“基本满意”算进了满意率`,
    fix: ({ text }: { readonly text: string }) => `你们的办法里“${text}”不算满意的，请改写成“不太满意”再算一遍`,
  },
  'survey-too-few-present': {
    reason: ({ less, more }: TwoFiguresParams) => `应到${more}人，实到${less}人，没有过半数，测评无效`,
    fix: (_: TwoFiguresParams) => '请核对人数；确是不过半数的，应重新测评',
  },
  'survey-over-due': {
    reason: ({ column, less, more }: OverDueParams) => `“${column}”是${more}，多于应到的${less}人，这次测评不出结果`,
    fix: (_: OverDueParams) => '请核对应到人数和这个数',
  },
  'survey-no-valid-ballots': {
    reason: ({ unit, subject }: SurveyOfParams) => `“${unit}”的${subject}测评没有有效票`,
    fix: (_: SurveyOfParams) => '不能算满意率；请核对票数，或重新测评',
  },
  'survey-base-missing': {
    reason: ({ column }: { readonly column: string }) => `按选定的算法要用“${column}”，表里没有填，或者全是0`,
    fix: ({ column }: { readonly column: string }): string =>
      column !== '各等次票数' ? '请补填这一栏，或换一种算法' : '请补填；都没有划票的，请把张数填在“弃权”一栏',
  },
  'survey-rate-differs': {
    reason: ({ written, ours, formula }: RateParams) =>
      formula === ''
        ? `表上写的满意率是“${written}”，按票数算是${ours}%`
        : `表上写的满意率是“${written}”，那是按${formula}算的；按选定的算法是${ours}%`,
    fix: (_: RateParams) => '请核对票数和算法，以票数为准',
  },
  'survey-questions-mixed': {
    reason: ({ grade, group, other, otherGroup }: MixedParams) =>
      `“${grade}”属于“${group}”，“${other}”属于“${otherGroup}”，不是同一项测评，这张表不出结果`,
    fix: (_: MixedParams) => '请把两项测评分放到两个工作表，每个工作表一项，再算一遍',
  },
  'survey-small-way': {
    reason: ({ phone, ballots, smallest }: SmallWayParams) =>
      `${phone ? '电话测评' : '电话以外的测评'}只有${ballots}票，不足${smallest}票，从加权得分（S4）能推算出这几票怎么投的`,
    fix: (_: SmallWayParams) => '这个得分请不要公布；请改用S5等不加权的算法，或补够票数再算',
  },
  'survey-unit-missing': {
    reason: (_: Record<string, never>) => '看不出是哪个单位的测评',
    fix: (_: Record<string, never>) => '请填“单位名称”，或在表头上方写“填报单位：××”',
  },
  'survey-rounds-by-date': {
    reason: ({ unit, subject }: SurveyOfParams) => `“${unit}”的${subject}测评有几次，没有写轮次，按测评时间先后排为第一轮、第二轮`,
    fix: (_: SurveyOfParams) => '请核对；最好增加“轮次”一栏，写第一轮、第二轮',
  },
  'survey-rounds-mixed': {
    reason: ({ unit, subject }: SurveyOfParams) => `“${unit}”的${subject}测评出现了不止一次，分不清是哪一轮`,
    fix: (_: SurveyOfParams) => '请增加“轮次”一栏（第一轮、第二轮）或填“测评时间”；是不同人员分别测评的，填“参评人员类别”',
  },
  'ballot-off-scale': {
    reason: ({ text, scale }: MarkParams) => `“${text}”不是票上的等次（${scale}），按无效票计`,
    fix: (_: MarkParams) => '请对照原票核对，录错的改正',
  },
  'ballot-several-marks': {
    reason: ({ text }: MarkParams) => `“${text}”划了不止一个等次，按无效票计`,
    fix: (_: MarkParams) => '请对照原票核对，录错的改正',
  },
  'ballot-tick-unclear': {
    reason: ({ column, text }: SurveyCountParams) => `别的票划的是“√”，这一票“${column}”写的是“${text}”，看不出划没划`,
    fix: (_: SurveyCountParams) => '请对照原票核对：划了的写“√”，没划的清空；改好之前这个单位不出结果',
  },
  'ballot-unmarked': {
    reason: (_: Record<string, never>) => '这一票一个等次也没有划，按弃权计入有效票',
    fix: (_: Record<string, never>) => '请对照原票核对，漏录的补上；没有收回这一票的，请删去这一行',
  },
  'ballots-unmarked-behind': {
    reason: ({ count }: { readonly count: number }) => `末尾有${count}行没有划等次，没有计入收回票`,
    fix: (_: { readonly count: number }) => '没有收回的票不用处理；收回来的是白票的，请增加“弃权”一栏，在这些行划“√”',
  },
  'ballot-names-voter': {
    reason: ({ column }: { readonly column: string }) => `测评票里有“${column}”一栏，能看出是谁投的票`,
    fix: (_: { readonly column: string }) => '无记名测评不应收集姓名；请删去这一栏再存档。本工具不读、不输出这一栏',
  },
  'ballots-differ': {
    reason: ({ first, second, place }: { readonly first: string; readonly second: string; readonly place: string }) =>
      `两遍录入不一致：这里是“${first}”，${place}是“${second}”`,
    fix: (_: { readonly first: string; readonly second: string; readonly place: string }) =>
      '请对照原票改正录错的一遍，两遍完全一致后再汇总',
  },
  'survey-missing': {
    reason: ({ sheet }: { readonly sheet: string }): string =>
      sheet === '' ? '没有找到满意度测评表，也没有找到测评票' : '满意度测评表里一票也没有填',
    fix: ({ sheet }: { readonly sheet: string }): string =>
      sheet !== ''
        ? '请一行一个单位，填单位名称和各等次票数'
        : '汇总表要有“单位名称”“满意”等栏；测评票一行一票，一栏一题，格里写满意、基本满意等',
  },
};
