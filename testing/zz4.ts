
import { Seen } from './interleavings/run.ts';
import { tell } from './interleavings/tell.ts';
import { told } from './interleavings/steps.ts';
import { storyOf } from './interleavings/chance.ts';
const n = Number(process.argv[2] ?? 20), seed = Number(process.argv[3] ?? 1);
const seen = new Seen();
const t = process.cpuUsage(), w = performance.now(); let steps = 0, done = 0; let bad = 0;
const stories = Array.from({length: n}, (_, i) => storyOf(seed, i));
let rest = stories;
while (rest.length > 0) {
  const f = await tell(rest, seen, (s) => { steps += s.length; done++; });
  if (!f) break;
  bad++; done++;
  if (bad < 8) console.log('\n', f.error.message.slice(0,400), '\n  ' + f.story.map(told).join('\n  '), '\n', f.error.constructor.name === 'Broken' ? '' : f.error.stack?.split('\n').slice(0,6).join('\n'));
  rest = stories.slice(done);
}
const u = process.cpuUsage(t);
console.log('bad', bad, 'steps', steps, 'taken', [...seen.counts].filter(([k]) => k.startsWith('step')).reduce((a,[,b])=>a+b,0), 'cpu/story', (u.user+u.system)/1000/n, 'wall', performance.now()-w, 'rss', process.memoryUsage().rss/1e6);
if (process.argv[4]) for (const [k, v] of [...seen.counts].sort()) console.log(v, k);
