import { oneCatalogue } from '../one-catalogue';
import { zhFindingsAmend } from './findings-amend';
import { zhFindingsBreadth } from './findings-breadth';
import { zhFindingsCampaign } from './findings-campaign';
import { zhFindingsDeadline } from './findings-deadline';
import { zhFindingsFiles } from './findings-files';
import { zhFindingsGates } from './findings-gates';
import { zhFindingsMerge } from './findings-merge';
import { zhFindingsOpinion } from './findings-opinion';
import { zhFindingsRectification } from './findings-rectification';
import { zhFindingsRoster } from './findings-roster';
import { zhFindingsSatisfaction } from './findings-satisfaction';
import { zhFindingsSettings } from './findings-settings';
import { zhFindingsStatus } from './findings-status';
import { zhFindingsTable } from './findings-table';
import { zhFindingsTalk } from './findings-talk';

/** Sentences of every finding, by code. English and any later language must hold the same codes and parameters. */
export const zhFindings = oneCatalogue(
  zhFindingsFiles,
  zhFindingsTable,
  zhFindingsDeadline,
  zhFindingsStatus,
  zhFindingsRectification,
  zhFindingsMerge,
  zhFindingsOpinion,
  zhFindingsBreadth,
  zhFindingsAmend,
  zhFindingsSettings,
  zhFindingsSatisfaction,
  zhFindingsCampaign,
  zhFindingsRoster,
  zhFindingsTalk,
  zhFindingsGates,
);
