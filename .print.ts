import { readdirSync, existsSync, writeFileSync, cpSync, rmSync, mkdtempSync, readFileSync, mkdirSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { loadSite } from '/work/main/src/locale/load-site.ts';
import { ContentError } from '/work/main/src/model/problem.ts';
const F='/work/main/tests/fixtures'; const mode=process.argv[2]; const only=process.argv.slice(3);
for (const n of readdirSync(F,{withFileTypes:true}).filter(e=>e.isDirectory()&&e.name!=='base').map(e=>e.name)) {
  if (only.length && !only.some(o=>n.startsWith(o))) continue;
  const root=mkdtempSync('/tmp/s-'); cpSync(join(F,'base'),root,{recursive:true}); const folder=join(F,n);
  if (existsSync(join(folder,'removed.txt'))) for (const p of readFileSync(join(folder,'removed.txt'),'utf8').split('\n').filter(Boolean)) rmSync(join(root,p),{recursive:true});
  for (const e of readdirSync(folder,{recursive:true,withFileTypes:true})) { if(!e.isFile()||['expected.txt','removed.txt'].includes(e.name)) continue; const p=join(e.parentPath,e.name); const to=join(root,p.slice(folder.length+1)); mkdirSync(dirname(to),{recursive:true}); writeFileSync(to, readFileSync(p,'utf8').replace(/⟦U\+([0-9A-F]+)⟧/gu,(_,c)=>String.fromCodePoint(parseInt(c,16)))); }
  let out=''; try { loadSite({root}); } catch(e) { out = e instanceof ContentError ? e.message : 'THROWS '+e.stack; }
  console.log('## '+n); console.log(out); if (mode==='write') writeFileSync(join(folder,'expected.txt'), out+(out?'\n':'')); rmSync(root,{recursive:true});
}
