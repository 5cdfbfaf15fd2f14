import { Session } from 'node:inspector';
import { writeFileSync } from 'node:fs';
import { afterAll } from 'vitest';
const g = globalThis as any;
if (!g.profSession) {
  g.profSession = new Session(); g.profSession.connect();
  g.profSession.post('Profiler.enable'); g.profSession.post('Profiler.setSamplingInterval', { interval: 500 });
}
g.profSession.post('Profiler.start');
afterAll(() => { g.profSession.post('Profiler.stop', (_: any, { profile }: any) => { writeFileSync(`/tmp/profs/${process.pid}-${Date.now()}.cpuprofile`, JSON.stringify(profile)); }); });
