import { zhFindingsDeadline } from './findings-deadline';
import { zhFindingsFiles } from './findings-files';
import { zhFindingsMerge } from './findings-merge';
import { zhFindingsRectification } from './findings-rectification';
import { zhFindingsStatus } from './findings-status';
import { zhFindingsTable } from './findings-table';

/** Sentences of every finding, by code. English and any later language must hold the same codes and parameters. */
export const zhFindings = {
  ...zhFindingsFiles,
  ...zhFindingsTable,
  ...zhFindingsDeadline,
  ...zhFindingsStatus,
  ...zhFindingsRectification,
  ...zhFindingsMerge,
};
