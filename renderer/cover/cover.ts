/** The cover: a unit converter that works, and knows nothing of the app (docs/adr/0011). */
import { languageFor } from '../../preload/languages.ts';
import { coverNumber, coverWord } from './words.ts';
import { convert, quantities, read, written, type Quantity, type Unit } from './units.ts';

const found = <E extends HTMLElement>(id: string, kind: new () => E): E => {
  const element = document.querySelector(`#${id}`);
  if (!(element instanceof kind)) throw new Error(`no ${id}`);
  return element;
};

const tabs = found('tabs', HTMLElement);
const from = found('from', HTMLInputElement);
const to = found('to', HTMLInputElement);
const fromUnit = found('from-unit', HTMLSelectElement);
const toUnit = found('to-unit', HTMLSelectElement);
const heads = found('heads', HTMLTableSectionElement);
const rows = found('rows', HTMLTableSectionElement);

const at = <T>(list: readonly T[], index: number): T => {
  const one = list[index];
  if (one === undefined) throw new Error('no such place');
  return one;
};

let shown: Quantity = at(quantities, 0);
/** The shell says it behind the hash; English without one. */
const spoken = (): ReturnType<typeof languageFor> => languageFor([location.hash.slice(1)]);
const word = (english: string): string => coverWord(english, spoken());
const number = (amount: string): string => coverNumber(amount, spoken());

const unitOf = (select: HTMLSelectElement): Unit => at(shown.units, select.selectedIndex);

function fill(source: HTMLInputElement): void {
  const [target, here, there] = source === from ? [to, fromUnit, toUnit] : [from, toUnit, fromUnit];
  const amount = read(source.value);
  target.value = amount === undefined ? '' : number(written(convert(amount, unitOf(here), unitOf(there))));
}

function show(quantity: Quantity): void {
  shown = quantity;
  for (const [index, tab] of Array.from(tabs.children).entries()) {
    const chosen = quantities[index] === quantity;
    tab.textContent = word(at(quantities, index).name);
    tab.setAttribute('aria-selected', String(chosen));
    tab.setAttribute('tabindex', chosen ? '0' : '-1');
  }
  const { amount, from: first, to: second } = quantity.start;
  for (const [select, index] of [
    [fromUnit, first],
    [toUnit, second],
  ] as const) {
    select.replaceChildren(...quantity.units.map((unit) => new Option(word(unit.name))));
    select.selectedIndex = index;
  }
  from.value = String(amount);
  fill(from);
  table(quantity);
}

function table({ units, columns, rows: amounts }: Quantity): void {
  const shownUnits = columns.map((index) => at(units, index));
  const base = at(shownUnits, 0);
  heads.replaceChildren(
    line(
      'th',
      shownUnits.map(({ name }) => word(name).replace(/ \((?:US|EE\. UU\.)\)$/u, '')),
    ),
  );
  rows.replaceChildren(
    ...amounts.map(({ label, amount }) => {
      const others = shownUnits.slice(1).map((unit) => number(written(convert(amount, base, unit), 3)));
      return line('td', [label, ...others]);
    }),
  );
}

function line(kind: 'th' | 'td', texts: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(
    ...texts.map((text) => {
      const cell = document.createElement(kind);
      cell.textContent = text;
      if (kind === 'th') cell.setAttribute('scope', 'col');
      return cell;
    }),
  );
  return row;
}

/** Says everything in the language that is spoken now. */
function speak(): void {
  document.documentElement.lang = spoken();
  document.title = word('Units');
  tabs.setAttribute('aria-label', word('Units'));
  found('heading', HTMLElement).textContent = word('Units');
  for (const label of document.querySelectorAll('label')) {
    label.textContent = word(label.htmlFor === 'from' ? 'From' : 'To');
  }
  fromUnit.setAttribute('aria-label', word('Unit to convert from'));
  toUnit.setAttribute('aria-label', word('Unit to convert to'));
  show(shown);
}

/** Arrow keys go from tab to tab, as in any tab list (WAI-ARIA Authoring Practices). */
function step(event: KeyboardEvent): void {
  const way = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (way === 0) return;
  const next = (quantities.indexOf(shown) + way + quantities.length) % quantities.length;
  show(at(quantities, next));
  const tab = tabs.children[next];
  if (tab instanceof HTMLElement) tab.focus();
}

tabs.append(
  ...quantities.map((quantity) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', 'panel');
    tab.addEventListener('click', () => show(quantity));
    return tab;
  }),
);
tabs.addEventListener('keydown', step);
from.addEventListener('input', () => fill(from));
to.addEventListener('input', () => fill(to));
fromUnit.addEventListener('change', () => fill(from));
toUnit.addEventListener('change', () => fill(from));
addEventListener('hashchange', speak);
speak();
