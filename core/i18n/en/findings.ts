import { oneCatalogue } from '../one-catalogue';
import type { zhFindings } from '../zh-cn/findings';
import { enFindingsAmend } from './findings-amend';
import { enFindingsBreadth } from './findings-breadth';
import { enFindingsCampaign } from './findings-campaign';
import { enFindingsDeadline } from './findings-deadline';
import { enFindingsFiles } from './findings-files';
import { enFindingsGates } from './findings-gates';
import { enFindingsMerge } from './findings-merge';
import { enFindingsOpinion } from './findings-opinion';
import { enFindingsRectification } from './findings-rectification';
import { enFindingsRoster } from './findings-roster';
import { enFindingsSatisfaction } from './findings-satisfaction';
import { enFindingsSettings } from './findings-settings';
import { enFindingsStatus } from './findings-status';
import { enFindingsTable } from './findings-table';
import { enFindingsTalk } from './findings-talk';

export const enFindings: typeof zhFindings = oneCatalogue(
  enFindingsFiles,
  enFindingsTable,
  enFindingsDeadline,
  enFindingsStatus,
  enFindingsRectification,
  enFindingsMerge,
  enFindingsOpinion,
  enFindingsBreadth,
  enFindingsAmend,
  enFindingsSettings,
  enFindingsSatisfaction,
  enFindingsCampaign,
  enFindingsRoster,
  enFindingsTalk,
  enFindingsGates,
);
