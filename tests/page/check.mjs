// Opens the page of `send-framework standing` in headless Chromium, as a reader does: sorts, filters, walks it by keyboard, and asks axe-core.
// Fails on a console error, a request to anywhere, a serious violation of accessibility, and on text from outside that becomes more than text.
// Usage: node check.mjs PAGE.html... ; the name of a page that holds hostile text ends in "hostile.html".
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let failures = 0;
let checks = 0;
function hold(what, holds, detail = '') {
  checks++;
  if (!holds) {
    failures++;
    console.error(`FAILED ${what} ${detail}`);
  }
}

for (const file of process.argv.slice(2)) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1280, 400]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: false });
      const page = await context.newPage();
      const where = `${file} ${colorScheme} ${width}`;
      const errors = [];
      const requests = [];
      page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
      page.on('pageerror', error => errors.push(String(error)));
      page.on('dialog', dialog => { errors.push('a dialog: ' + dialog.message()); dialog.dismiss(); });
      page.on('request', request => { if (!request.url().startsWith('file:')) requests.push(request.url()); });
      await page.goto('file://' + resolve(file));

      hold('one script and one style', await page.evaluate(() => document.scripts.length === 1 && document.querySelectorAll('style').length === 1), where);
      hold('nothing of an image, a frame or a handler', await page.evaluate(() => !document.querySelector('img,iframe,object,embed,link')
        && ![...document.querySelectorAll('*')].some(e => [...e.attributes].some(a => a.name.startsWith('on')))), where);
      hold('text stays text', await page.evaluate(() => window.broken === undefined), where);
      hold('no link but to a source or a part of the page', await page.evaluate(() => [...document.links].every(a => /^(https?:|#)/.test(a.getAttribute('href')))), where);
      hold('nothing wider than the window', await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), where);

      if (await page.locator('#standings').count()) {
        const names = () => page.$$eval('#standings tbody tr:not([hidden]) th', cells => cells.map(c => c.textContent));
        const byUrgency = await names();
        await page.click('th button[data-key=name]');
        const up = await names();
        hold('sorts by name', JSON.stringify(up) === JSON.stringify([...up].sort()) && await page.getAttribute('th:has(button[data-key=name])', 'aria-sort') === 'ascending', where);
        await page.click('th button[data-key=name]');
        hold('sorts the other way', JSON.stringify(await names()) === JSON.stringify([...up].reverse()), where);
        await page.click('th button[data-key=urgency]');
        hold('sorts by urgency again', JSON.stringify(await names()) === JSON.stringify(byUrgency), where);
        await page.fill('#f-name', up[0].toLowerCase());
        hold('filters by name', (await names()).every(n => n.toLowerCase().includes(up[0].toLowerCase())) && (await page.textContent('#count')).includes(' of '), where);
        await page.fill('#f-name', '');
        for (const field of ['region', 'outcome', 'state']) {
          const value = await page.$eval(`#f-${field}`, s => s.options[s.options.length - 1].value);
          await page.selectOption(`#f-${field}`, value);
          const left = await names();
          hold(`filters by ${field}`, value === '' || (left.length > 0 && left.length <= byUrgency.length), where);
          await page.selectOption(`#f-${field}`, '');
        }

        // By keyboard alone: to the first header and down to a partnership.
        await page.evaluate(() => document.activeElement.blur());
        await page.focus('th button[data-key=name]');
        await page.keyboard.press('Enter');
        hold('sorts by keyboard', await page.getAttribute('th:has(button[data-key=name])', 'aria-sort') === 'ascending', where);
        await page.focus('#standings tbody a');
        await page.keyboard.press('Enter');
        // The browser says where it is a moment after the key.
        await page.waitForURL(/#p\d+$/, { timeout: 5000, waitUntil: 'commit' }).catch(() => {});
        hold('jumps by keyboard', /#p\d+$/.test(page.url()), where);
      }

      await page.focus('summary');
      await page.keyboard.press('Enter');
      hold('the source is one key away', await page.evaluate(() => document.activeElement.parentElement.open), where);

      await page.evaluate(axe);
      const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      const serious = found.violations.filter(v => v.impact === 'serious' || v.impact === 'critical');
      hold('no serious violation (axe-core)', serious.length === 0, where + ' ' + serious.map(v => `${v.id}: ${v.nodes[0].html.slice(0, 160)} ${v.nodes[0].failureSummary}`).join(' | '));
      hold('no console error', errors.length === 0, where + ' ' + errors.join(' | '));
      hold('no request to anywhere', requests.length === 0, where + ' ' + requests.join(' '));
      await context.close();
    }
  }
}

await browser.close();
console.log(`${checks - failures} of ${checks} checks of the page hold`);
process.exit(failures === 0 ? 0 : 1);
