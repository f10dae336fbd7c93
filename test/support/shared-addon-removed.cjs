const { rmSync } = require('node:fs');

/** Jest's tear-down of a run: the add-on that its test files shared is gone. */
module.exports = function removeSharedAddon() {
  rmSync(process.env.TAIZHANG_TEST_ADDON, { recursive: true, force: true });
};
