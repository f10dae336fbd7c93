/** 群众满意, 反响良好, 成效明显, 得到群众认可: what came of it. 取得阶段性成效 and 初见成效 are no praise of the whole. */
const praise =
  /^(?:(?:广大)?(?:群众|职工|员工|师生|家长|居民|村民|企业|服务对象|社会|各方|各界)(?:的|对此|对整改)?)?(?:(?:反映|反响|评价|口碑|整改)?(?:效果|成效)?(?:很|较|均|都|非常|比较|表示|十分)*(?:良好|好|明显|显著|满意|认可)|满意[度率](?:达到?|为)?[0-9.]+%|(?:取得|收到)了?(?:明显|良好|显著|较好|很好)的?(?:成效|效果)|(?:深?受|得到|获得|赢得)了?(?:广大)?(?:群众|职工|师生|居民|村民|企业|社会|各方|服务对象|督导组)*的?(?:一致|广泛|普遍|充分)*(?:好评|认可|肯定|称赞|欢迎))$/;
const signs = /[好满认效受肯称显]/;

/** A normalised status text without the clauses that praise what came of it, unless it begins with one: 已整改,群众满意 is 已整改. */
export function withoutPraise(text: string): string {
  if (!text.includes(',') || !signs.test(text)) return text;
  const [head = '', ...behind] = text.split(',');
  return praise.test(head) ? text : [head, ...behind.filter((clause) => !praise.test(clause))].join(',');
}
