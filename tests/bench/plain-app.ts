/** What the window is held against: an Electron window with nothing in it, and one with a plain virtual list. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of the page says how many rows there are; 0 is the empty window. */
const page = `<!doctype html>
<meta charset="utf-8">
<title>Plain</title>
<style>
  body { margin: 0; font: 14px/1.4 sans-serif; }
  #main { position: relative; height: 90vh; overflow: auto; }
  .row { position: absolute; height: 103px; left: 0; right: 0; border-bottom: 1px solid #ddd; }
</style>
<input id="search" aria-label="Search">
<output id="found">Nothing searched</output>
<div id="main"><div id="all"></div></div>
<script>
  const words = 'picture post uploaded tuesday friend message threat profile group page account said because never again'.split(' ');
  const texts = Array.from({ length: Number(location.hash.slice(1)) }, (_, i) =>
    Array.from({ length: 12 }, (_, k) => words[(i * 7 + k * k) % words.length]).join(' ') + ' nr' + (i + 1));
  let rows = texts;
  const main = document.getElementById('main'), all = document.getElementById('all');
  const draw = () => {
    all.style.height = rows.length * 104 + 'px';
    const first = Math.max(0, Math.floor(main.scrollTop / 104) - 8);
    const last = Math.min(rows.length, first + Math.ceil(main.clientHeight / 104) + 16);
    const next = [];
    for (let i = first; i < last; i++) {
      const row = document.createElement('div');
      row.className = 'row';
      row.style.top = i * 104 + 'px';
      row.textContent = (i + 1) + '. ' + rows[i];
      next.push(row);
    }
    all.replaceChildren(...next);
  };
  main.addEventListener('scroll', draw);
  document.getElementById('search').addEventListener('input', ({ target }) => {
    rows = texts.filter((text) => text.includes(target.value));
    main.scrollTop = 0;
    draw();
    document.getElementById('found').textContent = rows.length + ' found';
  });
  draw();
</script>
`;

const main = `const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860 });
  window.loadFile('plain.html', { hash: process.env.ROWS });
});
app.on('window-all-closed', () => app.quit());
`;

/** @returns the folder, for Electron to start */
export function writePlainApp(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'plain', version: '0.0.0', main: 'main.cjs' }),
  );
  writeFileSync(join(folder, 'main.cjs'), main);
  writeFileSync(join(folder, 'plain.html'), page);
  return folder;
}
