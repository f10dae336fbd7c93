const { writeSync } = require('node:fs');

/**
 * Writes JSON lines to standard output in pieces of about 64 KiB, as any program with many lines should.
 * `end` writes what is left and must be called once.
 */
function jsonLines() {
  let pending = '';
  const flush = () => {
    let bytes = Buffer.from(pending, 'utf8');
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(1, bytes));
    pending = '';
  };
  return {
    write(value) {
      pending += `${JSON.stringify(value)}\n`;
      if (pending.length > 65_536) flush();
    },
    end: flush,
  };
}

module.exports = { jsonLines };
