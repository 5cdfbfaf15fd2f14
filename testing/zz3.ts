import { beginning } from '/tmp/wt/model/testing/interleavings/cast.ts';
import { restoreModels } from '/tmp/wt/model/compiler/operations/restore.ts';
import { applyPending } from '/tmp/wt/model/compiler/operations/pending.ts';
import { model } from '/tmp/wt/model/testing/scratch.ts';
const base = await beginning();
console.log((await base.verify('1')).diagnostics);
const time = async (name: string, n: number, f: () => Promise<unknown>) => { const t = performance.now(); let r; for (let i=0;i<n;i++) r=await f(); console.log(name, ((performance.now()-t)/n).toFixed(1), JSON.stringify(r?.diagnostics?.map(d=>d.code))); };
for (let r=0;r<2;r++) {
const s = base.copy();
s.want({ '1': 'Approved', '2': 'Approved' }, '2');
await time('plan', 10, () => s.plan());
await time('approve', 10, () => s.approve('demo-mlops'));
await s.approveAll();
await time('copy+apply', 5, async () => { const c = s.copy(); return c.apply(); });
const a = s.copy(); await a.apply();
await time('apply again', 10, () => a.apply());
await time('verify 2', 20, () => a.verify('2'));
await time('restore', 10, () => restoreModels(a.world, [model]));
await time('pending', 10, () => applyPending(a.world, [model]));
}
