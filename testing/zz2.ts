import { ready2 } from './scenario.ts';
const base = await ready2();
const s = base.copy();
const which = process.argv[2];
for (let i=0;i<3;i++) { await s.plan(); await s.approve('demo-mlops'); }
await s.approveAll();
const inspector = await import('node:inspector/promises');
const se = new inspector.Session(); se.connect(); await se.post('Profiler.enable'); await se.post('Profiler.setSamplingInterval', {interval: 200}); await se.post('Profiler.start');
const t=performance.now();
for (let i=0;i<60;i++) { if (which==='plan') await s.plan(); if (which==='approve') await s.approve('demo-mlops'); if (which==='apply') { const c=s.copy(); await c.apply(); } }
console.log((performance.now()-t)/60);
const { profile } = await se.post('Profiler.stop');
// self & total by function
const nodes = new Map(profile.nodes.map(n=>[n.id,n]));
const self = new Map(); const dt = profile.timeDeltas; profile.samples.forEach((id,i)=>self.set(id,(self.get(id)??0)+dt[i]));
const parent = new Map(); for (const n of profile.nodes) for (const c of n.children??[]) parent.set(c,n.id);
const selfBy = new Map(), totBy = new Map(); let all=0;
const name = n => `${n.callFrame.functionName||'?'} ${n.callFrame.url.split('/').slice(-3).join('/')}:${n.callFrame.lineNumber+1}`;
for (const [id,t] of self) { all+=t; const n=nodes.get(id); selfBy.set(name(n),(selfBy.get(name(n))??0)+t); const seen=new Set(); for (let x=id;x!==undefined;x=parent.get(x)) { const k=name(nodes.get(x)); if(!seen.has(k)){seen.add(k); totBy.set(k,(totBy.get(k)??0)+t);} } }
const show = (m,k)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,k).forEach(([n,t])=>console.log((t/all*100).toFixed(1).padStart(6)+'% '+n));
console.log('SELF'); show(selfBy,25); console.log('TOTAL'); show(totBy,70);
