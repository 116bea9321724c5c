/** What the cover's converter knows (docs/adr/0011). Pure, so that every number on it can be tested. */

export interface Unit {
  readonly name: string;
  /** One of it in the quantity's base unit: `base = amount × factor + offset`. */
  readonly factor: number;
  readonly offset?: number;
}

export interface Quantity {
  readonly name: string;
  readonly units: readonly Unit[];
  /** What is shown at first: an amount, and which units. */
  readonly start: { readonly amount: number; readonly from: number; readonly to: number };
  /** The table: its amounts are in the unit of its first column. */
  readonly columns: readonly number[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly label: string;
  readonly amount: number;
}

const plain = (...amounts: readonly number[]): readonly Row[] =>
  amounts.map((amount) => ({ label: String(amount), amount }));

/** Base units: millilitre, gram, metre, kelvin. US customary measures; the inch, pound and gallon are exact (NIST SP 811). */
export const quantities: readonly Quantity[] = [
  {
    name: 'Volume',
    units: [
      { name: 'Millilitres', factor: 1 },
      { name: 'Litres', factor: 1000 },
      { name: 'Teaspoons', factor: 3785.411784 / 768 },
      { name: 'Tablespoons', factor: 3785.411784 / 256 },
      { name: 'Fluid ounces', factor: 3785.411784 / 128 },
      { name: 'Cups (US)', factor: 3785.411784 / 16 },
      { name: 'Pints (US)', factor: 3785.411784 / 8 },
      { name: 'Gallons (US)', factor: 3785.411784 },
    ],
    start: { amount: 250, from: 0, to: 5 },
    columns: [5, 0, 3, 4],
    rows: [
      { label: '1/4', amount: 1 / 4 },
      { label: '1/3', amount: 1 / 3 },
      { label: '1/2', amount: 1 / 2 },
      { label: '2/3', amount: 2 / 3 },
      { label: '3/4', amount: 3 / 4 },
      { label: '1', amount: 1 },
      { label: '2', amount: 2 },
    ],
  },
  {
    name: 'Weight',
    units: [
      { name: 'Grams', factor: 1 },
      { name: 'Kilograms', factor: 1000 },
      { name: 'Ounces', factor: 28.349523125 },
      { name: 'Pounds', factor: 453.59237 },
      { name: 'Stones', factor: 6350.29318 },
    ],
    start: { amount: 500, from: 0, to: 3 },
    columns: [2, 0, 3],
    rows: plain(1, 2, 4, 8, 12, 16, 32),
  },
  {
    name: 'Length',
    units: [
      { name: 'Millimetres', factor: 0.001 },
      { name: 'Centimetres', factor: 0.01 },
      { name: 'Metres', factor: 1 },
      { name: 'Kilometres', factor: 1000 },
      { name: 'Inches', factor: 0.0254 },
      { name: 'Feet', factor: 0.3048 },
      { name: 'Yards', factor: 0.9144 },
      { name: 'Miles', factor: 1609.344 },
    ],
    start: { amount: 30, from: 1, to: 4 },
    columns: [4, 1, 5, 2],
    rows: plain(1, 6, 12, 24, 36, 60, 72),
  },
  {
    name: 'Temperature',
    units: [
      { name: 'Celsius', factor: 1, offset: 273.15 },
      { name: 'Fahrenheit', factor: 5 / 9, offset: (459.67 * 5) / 9 },
      { name: 'Kelvin', factor: 1 },
    ],
    start: { amount: 180, from: 0, to: 1 },
    columns: [0, 1],
    rows: plain(0, 20, 37, 100, 150, 180, 200, 220),
  },
];

export function convert(amount: number, from: Unit, to: Unit): number {
  return (amount * from.factor + (from.offset ?? 0) - (to.offset ?? 0)) / to.factor;
}

/** Six significant digits are more than a kitchen needs; what is shorter has no zeros behind it. */
export function written(amount: number, digits = 6): string {
  // What is left of taking two large numbers from each other: 32 °F is 0 °C and not 0.00000000000006.
  const near = Math.round(amount * 1e9) / 1e9;
  return String(Number(near.toPrecision(digits)));
}

/** Reads what somebody typed, with a point or a comma. @returns undefined when it is no number */
export function read(typed: string): number | undefined {
  const text = typed.trim().replace(/\s/gu, '').replace(',', '.');
  if (!/^[-+−]?(?:\d+\.?\d*|\.\d+)$/u.test(text)) return undefined;
  return Number(text.replace('−', '-'));
}
