import type { zhFindings } from '../zh-cn/findings';
import { enFindingsDeadline } from './findings-deadline';
import { enFindingsFiles } from './findings-files';
import { enFindingsMerge } from './findings-merge';
import { enFindingsRectification } from './findings-rectification';
import { enFindingsStatus } from './findings-status';
import { enFindingsTable } from './findings-table';

export const enFindings: typeof zhFindings = {
  ...enFindingsFiles,
  ...enFindingsTable,
  ...enFindingsDeadline,
  ...enFindingsStatus,
  ...enFindingsRectification,
  ...enFindingsMerge,
};
