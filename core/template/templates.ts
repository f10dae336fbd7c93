import { signOffTable } from '../gate/sign-off-table';
import type { Language, LocalText } from '../i18n/local-text';
import { materialTable } from '../materials/table';
import { attendanceTable } from '../meeting/attendance-table';
import { criticismTable } from '../meeting/criticism-table';
import { meetingTable } from '../meeting/table';
import { keywordTable } from '../opinion/classify/keyword-table';
import { giverTable } from '../opinion/givers/giver-table';
import { opinionTable } from '../opinion/table';
import { publicationTable } from '../publication/table';
import { rectificationTable } from '../rectification/table';
import { rosterTable } from '../roster/table';
import { unitListTable } from '../roster/unit-list';
import { satisfactionTable } from '../satisfaction/table';
import { settingRows, settingsTable } from '../settings/table';
import { stageTable } from '../stage/table';
import { studyTable } from '../study/table';
import type { Table } from '../table/schema';
import type { PlanCell, PlanValue, SheetPlan } from '../table/sheet-plan';
import { talkTable } from '../talk-plan/table';
import {
  sampleAttendance,
  sampleCriticisms,
  sampleMaterials,
  sampleMeetings,
  samplePublications,
  sampleSessions,
  sampleSignOffs,
  sampleStages,
  sampleSurveys,
} from './sample-gates';
import { sampleOpinions } from './sample-opinions';
import { sampleItems, sampleUnits } from './sample-rows';
import { samplePeople, sampleTalks } from './sample-talks';
import { tableSheet, templateFields } from './table-sheet';

/** Rows below a template's header that carry drop-downs. */
export const templateRoom = 500;

/** A row of sample data by field. */
export type SampleRow = Readonly<Record<string, PlanValue | undefined>>;

/** A table of the blank workbook: what its sheet shows, and the rows of the made-up county that go into it. */
export interface Template {
  readonly table: Table;
  /** The columns shown, in order. */
  readonly fields: readonly string[];
  readonly sample: readonly SampleRow[];
  /** The sheet as a new workbook has it. */
  readonly sheet: (language: Language, sample: boolean) => SheetPlan;
}

interface TemplateContent<Field extends string> {
  readonly title?: LocalText;
  /** Lines between the title and the header. */
  readonly subtitles?: Readonly<Record<Language, readonly string[]>>;
  /** The rows a blank sheet begins with; only these have room then. */
  readonly rows?: (language: Language) => readonly (readonly PlanCell[])[];
  readonly sample?: readonly Readonly<Partial<Record<Field, PlanValue>>>[];
}

function templateOf<Field extends string>(table: Table<Field>, content: TemplateContent<Field> = {}): Template {
  const fields = templateFields(table);
  const { sample = [] } = content;
  return {
    table,
    fields,
    sample,
    sheet(language, withSample) {
      const rows = content.rows?.(language);
      const sampleRows = withSample ? sample.map((row): readonly PlanCell[] => fields.map((field) => row[field] ?? null)) : [];
      return tableSheet(table, {
        fields,
        title: (content.title ?? table)[language],
        subtitles: content.subtitles?.[language] ?? [],
        body: rows ?? sampleRows,
        room: rows?.length ?? templateRoom,
        language,
      });
    },
  };
}

/** The tables of the blank workbook, in the order of its sheets. A table more is a line here. */
export const templates: readonly Template[] = [
  templateOf(settingsTable, {
    rows: (language) => Object.values(settingRows).map(({ key, value, note }) => [key[language], value, note[language]]),
  }),
  templateOf(unitListTable, { sample: sampleUnits }),
  templateOf(rectificationTable, {
    title: { zh: '问题整改台账', en: 'Rectification ledger' },
    subtitles: { zh: ['填报单位（盖章）：                    截至日期：    年  月  日'], en: ['填报单位：                    截至日期：'] },
    sample: sampleItems,
  }),
  templateOf(rosterTable, { sample: samplePeople }),
  templateOf(talkTable, { sample: sampleTalks }),
  templateOf(opinionTable, { sample: sampleOpinions }),
  templateOf(keywordTable),
  templateOf(studyTable, { sample: sampleSessions }),
  templateOf(materialTable, { sample: sampleMaterials }),
  templateOf(meetingTable, { sample: sampleMeetings }),
  templateOf(attendanceTable, { sample: sampleAttendance }),
  templateOf(criticismTable, { sample: sampleCriticisms }),
  templateOf(satisfactionTable, { sample: sampleSurveys }),
  templateOf(stageTable, { sample: sampleStages }),
  templateOf(publicationTable, { sample: samplePublications }),
  templateOf(signOffTable, { sample: sampleSignOffs }),
];

/** 意见人名单, a file of its own: who said what never stands in the workbook that the register goes round in. */
export const giverTemplate: Template = templateOf(giverTable, {
  subtitles: {
    zh: ['本表单独存放并加密码，不与台账放在一起，也不随台账流转。'],
    en: ['Keep this file apart and under a password: it never goes with the register.'],
  },
});
