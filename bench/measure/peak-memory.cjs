/**
 * Preloaded into a measured process where there is no GNU time: at exit it writes the process's own peak of
 * resident memory, in KiB, to the file named by BENCH_PEAK_FILE. On Linux the figure is VmHWM, which belongs to this program
 * alone; `maxRSS` would still hold what the parent had in memory before the program was started.
 */
const { readFileSync, writeFileSync } = require('node:fs');

function peakKiB() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return line ? Number(line[1]) : process.resourceUsage().maxRSS;
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_PEAK_FILE, `${peakKiB()} ${userCPUTime / 1e6} ${systemCPUTime / 1e6}\n`);
});
