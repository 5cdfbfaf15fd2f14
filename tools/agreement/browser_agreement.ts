/**
 * The decision page in Chromium, as people see it: light, dark, on a phone and printed, in both languages. axe-core judges
 * each. No page asks for anything, runs anything or is wider than its screen, and what is folded is open on paper.
 *
 *     node tools/agreement/browser_agreement.ts           one line for each check
 *     node tools/agreement/browser_agreement.ts --write   the same, and the pictures in docs/pages
 *
 * Needs Chromium (`apt-get install chromium`) and `npm ci` in tools/agreement/browser.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rendered } from '../../compiler/decision/rendered.ts';
import { languages } from '../../compiler/diagnostics/entry.ts';
import { check } from '../../testing/checks.ts';
import { hostile, hostilePage } from '../../testing/decision.ts';
import { axe, type Look, openBrowser, type Tab } from './browser/open.ts';

interface View extends Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

const views: readonly [View, ...View[]] = [
  { name: 'light', width: 1000, height: 1100, media: 'screen', colorScheme: 'light' },
  { name: 'dark', width: 1000, height: 1100, media: 'screen', colorScheme: 'dark' },
  { name: 'phone', width: 360, height: 800, media: 'screen', colorScheme: 'light' },
  // A4 without the margins that printers leave. Paper is white, whatever the screen is.
  { name: 'print', width: 700, height: 990, media: 'print', colorScheme: 'dark' },
];

/** WCAG's narrowest, and both sides of where tables become lists. */
const widths = [320, 768, 769];

const root = join(import.meta.dirname, '../..');
const pages = join(root, 'testing/pages');
const pictures = join(root, 'docs/pages');
const pictured = 'risk-default.en.html';

const scratch = mkdtempSync(join(tmpdir(), 'relc-browser-'));
const browser = await openBrowser();
const judge = axe();

/** A page in a tab of its own. Everything it asks for is recorded. */
async function opened<T>(html: string, look: (tab: Tab, asked: readonly string[]) => Promise<T>): Promise<T> {
  const file = join(scratch, 'page.html');
  writeFileSync(file, html);
  const url = pathToFileURL(file).href;
  const asked: string[] = [];
  const tab = await browser.newPage();
  tab.on('request', (request) => {
    if (request.url() !== url) asked.push(request.url());
  });
  try {
    await tab.goto(url);
    return await look(tab, asked);
  } finally {
    await tab.close();
  }
}

async function see(tab: Tab, { media, colorScheme, width, height }: View): Promise<void> {
  await tab.emulateMedia({ media, colorScheme });
  await tab.setViewportSize({ width, height });
}

/** The part of axe-core's results that is used here. */
interface Results {
  readonly violations: readonly Finding[];
  readonly incomplete: readonly Finding[];
}

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds, and what it cannot decide. */
async function accessFaults(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(`${judge};undefined`);
  const options = JSON.stringify({ runOnly: standards, resultTypes: ['violations', 'incomplete'] });
  const { violations, incomplete } = await tab.evaluate<Results>(`axe.run(document, ${options})`);
  return [...violations, ...incomplete].map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n  ')}`,
  );
}

/** Elements that stick out to the right. */
const tooWide = `(() => {
  const width = document.documentElement.clientWidth;
  const sticking = (one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 0.5;
  return [...document.body.querySelectorAll('*')].filter(sticking).map((one) => one.outerHTML.slice(0, 100))
    .concat(document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []);
})()`;

/** Texts that nobody sees, though they stand in the page: a table's list takes its place on narrow screens alone. */
const unseen = `(() => {
  const isSeen = (one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  return [...document.body.querySelectorAll('h1, h2, dt, dd:not(.list), dd:not(.list) li, td, th, code')]
    .filter((one) => !isSeen(one))
    .map((one) => one.textContent.slice(0, 100));
})()`;

const faultOf = (faults: readonly string[]): string | undefined =>
  faults.length === 0 ? undefined : faults.slice(0, 5).join('\n');

async function lookAt(title: string, html: string): Promise<void> {
  await opened(html, async (tab, asked) => {
    for (const view of views) {
      await see(tab, view);
      check(`${title}, ${view.name}: axe-core finds nothing`, faultOf(await accessFaults(tab)));
      check(`${title}, ${view.name}: nothing is wider than it`, faultOf(await tab.evaluate(tooWide)));
      if (view.media === 'print')
        check(`${title}, ${view.name}: everything is there to read`, faultOf(await tab.evaluate(unseen)));
    }
    const [light] = views;
    for (const width of widths) {
      await see(tab, { ...light, width });
      check(`${title}, ${width} px: nothing is wider than it`, faultOf(await tab.evaluate(tooWide)));
    }
    check(`${title}: asks for nothing`, faultOf(asked));
  });
}

/** Strings of whoever proposes the change, as a browser reads them. */
async function lookAtHostile(html: string, title: string): Promise<void> {
  const elements = "[...document.querySelectorAll('script, img, a, iframe, form')].map((one) => one.outerHTML)";
  const text = await opened(html, async (tab) => {
    check(`${title}: no element comes from what people write`, faultOf(await tab.evaluate(elements)));
    return tab.evaluate<string>('document.body.textContent');
  });
  const missing = hostile.filter((one) => !/[\n\p{Cc}]/u.test(one) && !text.includes(one));
  check(`${title}: what people write is there as text`, faultOf(missing));
}

/** The page's own rule, should an element come from what people write after all. */
async function lookAtRule(html: string): Promise<void> {
  const address = 'http://127.0.0.1:9/picture.png';
  const bad = `<script>document.title = 'ran'</script><img src="${address}" alt="" onerror="document.title = 'ran'">`;
  const tried = (text: string) =>
    opened(text.replace('</main>', `${bad}</main>`), async (tab, asked) => ({
      title: await tab.evaluate<string>('new Promise((done) => setTimeout(() => done(document.title), 200))'),
      asked: asked.length,
    }));
  const kept = await tried(html);
  check('the rule of the page runs no script', kept.title === 'ran' ? 'a script ran' : undefined);
  const without = await tried(html.replace(/<meta http-equiv.*\n/, ''));
  check('without the rule, it would', without.title === 'ran' && without.asked > 0 ? undefined : 'nothing ran');
}

/** Each kind of check, on a page that it must not pass. */
async function lookAtFaults(html: string): Promise<void> {
  const phone = views.find(({ name }) => name === 'phone');
  const print = views.find(({ name }) => name === 'print');
  if (phone === undefined || print === undefined) throw new Error('no such view');
  const noticed = (text: string, view: View, faults: (tab: Tab) => Promise<readonly string[]>) =>
    opened(text, async (tab) => {
      await see(tab, view);
      return (await faults(tab)).length > 0 ? undefined : 'it was not noticed';
    });
  check(
    'a page that does not say its language is noticed',
    await noticed(html.replace(' lang="en"', ''), phone, accessFaults),
  );
  check(
    'pale text is noticed',
    await noticed(html.replace('--quiet: #57606a', '--quiet: #aaaaaa'), phone, accessFaults),
  );
  const wide = html.replace('</h1>', '</h1><p style="width: 400px">wide</p>');
  check('a paragraph that is too wide is noticed', await noticed(wide, phone, (tab) => tab.evaluate(tooWide)));
  const folded = html.replace('</style>', '::details-content { content-visibility: hidden !important; }</style>');
  check('what stays folded on paper is noticed', await noticed(folded, print, (tab) => tab.evaluate(unseen)));
}

/** The first screen of one page, in each view. */
async function picture(html: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await opened(html, async (tab) => {
    for (const view of views) {
      await see(tab, view);
      const clip = { x: 0, y: 0, width: view.width, height: view.height };
      await tab.screenshot({ path: join(pictures, `${view.name}.png`), clip });
    }
  });
}

const own = (path: string) => new Uint8Array(readFileSync(join(root, path)));

try {
  const read = (name: string) => readFileSync(join(pages, name), 'utf8');
  for (const name of readdirSync(pages).filter((name) => name.endsWith('.html'))) await lookAt(name, read(name));
  for (const language of languages) {
    const html = rendered(hostilePage(language), own).value?.get('html') ?? '';
    await lookAt(`hostile strings in ${language}`, html);
    await lookAtHostile(html, `hostile strings in ${language}`);
  }
  await lookAtRule(read(pictured));
  await lookAtFaults(read(pictured));
  if (process.argv.includes('--write')) await picture(read(pictured));
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
