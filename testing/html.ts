// For tests: what is wrong with a page of HTML that should need nothing but itself. Strict where browsers are lenient.

const empty = ['meta', 'link', 'img', 'br', 'hr', 'input', 'base', 'source'];
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*>/g;

/** Elements that do not close, text that looks like an element, and references to anything outside. */
export function faultsOf(html: string): readonly string[] {
  const faults: string[] = [];
  const body = html.replace(/^<!doctype html>\n/, '');
  const open: string[] = [];
  for (const [, end, name = ''] of body.matchAll(tag)) {
    if (empty.includes(name)) continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes something else`);
  }
  if (open.length > 0) faults.push(`not closed: ${open.join(', ')}`);
  const text = body.replaceAll(/<style>[\s\S]*?<\/style>/g, '').replaceAll(tag, '');
  for (const [stray] of text.matchAll(/[<>].{0,20}/g)) faults.push(`stray ${stray}`);
  for (const [reference] of body.matchAll(
    /\s(src|href|action|srcset|on[a-z]+)=|url\(|@import|<(script|link|iframe|object|embed|base)\b/g,
  ))
    faults.push(`refers to something: ${reference.trim()}`);
  return faults;
}
