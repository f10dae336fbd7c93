import { messagesIn } from '../../i18n/messages';

type PlanSheet = keyof ReturnType<typeof messagesIn>['talk']['sheets'];

const everyName = (['zh', 'en'] as const).map((language) => messagesIn(language).talk.sheets);

/** The names of the sheets a plan's workbook may hold, in both languages. */
export const planSheetNames: ReadonlySet<string> = new Set(everyName.flatMap((names) => Object.values(names)));

/** The names a sheet of a plan goes by, in either language. */
export function planSheetNamed(key: PlanSheet): readonly string[] {
  return everyName.map((names) => names[key]);
}

/** The sheets that show a plan once more, beside those it is read from: the plan itself and the absences. */
export const planViewNames: ReadonlySet<string> = new Set(
  [...planSheetNames].filter((name) => ![...planSheetNamed('plan'), ...planSheetNamed('absences')].includes(name)),
);
