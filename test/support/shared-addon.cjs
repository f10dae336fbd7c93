const { execFileSync } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Jest's set-up of a run: the add-on is built once for all test files, which find its folder in the environment (see `addon.ts`). */
module.exports = function buildSharedAddon() {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-addon-'));
  execFileSync(process.execPath, [join(__dirname, '../../scripts/build-addon.mjs'), folder]);
  process.env.TAIZHANG_TEST_ADDON = folder;
};
