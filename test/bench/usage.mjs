// Preloaded into measured processes: writes user CPU seconds and peak memory when they end.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  const path = process.env.BENCH_USAGE;
  if (path) writeFileSync(path, JSON.stringify({ user: userCPUTime / 1e6, peak: maxRSS / 1024 }));
});
