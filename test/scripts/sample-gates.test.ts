import { taizhang } from '../support/run-cli';

const at = (name: string): string => `templates/sample/${name}`;
const asked = ['--as-of', '2024-07-15', '--json'];

interface Gate {
  readonly id: string;
  readonly unit: string;
  readonly state: string;
}

async function gatesOfSample(): Promise<readonly Gate[]> {
  const files = ['单位名单', '花名册', '谈话计划', '征求意见台账', '会前材料', '满意度测评'].map((name) => at(`${name}.xlsx`));
  const { out } = await taizhang(['gates', ...files, ...asked]);
  const { gates }: { readonly gates: readonly Gate[] } = JSON.parse(out.join('\n'));
  return gates;
}

test('[R076][R078][R081] the sample county: each unit is held up by what its tables lack, and by nothing else', async () => {
  const gates = await gatesOfSample();
  const failing = (unit: string): readonly string[] =>
    gates.filter((gate) => gate.unit === unit && gate.id.startsWith('convene') && gate.state === 'fail').map(({ id }) => id);
  expect(failing('青禾县行政审批局')).toEqual(['convene-1', 'convene-2']);
  expect(failing('青禾县城关镇')).toEqual(['convene-1', 'convene-2', 'convene-3', 'convene-4']);
  expect(failing('青禾县教育局')).toEqual(['convene-2', 'convene-3', 'convene-6']);
});

test('[R119] the sample surveys: 21 of 30 passes, 25 of 36 must be made up, ballots too many and none at all give no rate', async () => {
  const { out } = await taizhang(['satisfaction', at('满意度测评.xlsx'), '--json']);
  const { results }: { readonly results: readonly { readonly rate: string | null; readonly verdict: string }[] } = JSON.parse(
    out.join('\n'),
  );
  expect(results.map(({ rate, verdict }) => [rate, verdict])).toEqual([
    ['70.00', 'pass'],
    ['69.44', 'make_up'],
    ['86.84', 'pass'],
    [null, 'void'],
    [null, 'no_valid_ballots'],
  ]);
});
