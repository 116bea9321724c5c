import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverNumber, coverWord } from '../../renderer/cover/words.ts';
import { convert, quantities, read, written } from '../../renderer/cover/units.ts';

const unit = (quantity: string, name: string) => {
  const found = quantities.find((one) => one.name === quantity)?.units.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const say = (quantity: string, amount: number, from: string, to: string): string =>
  written(convert(amount, unit(quantity, from), unit(quantity, to)));

describe('the cover’s converter', () => {
  it('gives what any other converter gives', () => {
    expect(say('Volume', 250, 'Millilitres', 'Cups (US)')).toBe('1.05669');
    expect(say('Volume', 1, 'Gallons (US)', 'Litres')).toBe('3.78541');
    expect(say('Volume', 3, 'Teaspoons', 'Tablespoons')).toBe('1');
    expect(say('Weight', 1, 'Stones', 'Pounds')).toBe('14');
    expect(say('Weight', 500, 'Grams', 'Ounces')).toBe('17.637');
    expect(say('Length', 1, 'Miles', 'Feet')).toBe('5280');
    expect(say('Length', 180, 'Centimetres', 'Inches')).toBe('70.8661');
    expect(say('Temperature', 0, 'Celsius', 'Fahrenheit')).toBe('32');
    expect(say('Temperature', 32, 'Fahrenheit', 'Celsius')).toBe('0');
    expect(say('Temperature', -40, 'Celsius', 'Fahrenheit')).toBe('-40');
    expect(say('Temperature', 0, 'Kelvin', 'Celsius')).toBe('-273.15');
  });

  it('has a word for everything in each language, and reads the numbers that it writes there', () => {
    const names = quantities.flatMap(({ name, units }) => [name, ...units.map((one) => one.name)]);
    // The same word there too.
    const same = new Set(['Temperature', 'Celsius', 'Fahrenheit', 'Kelvin', 'Pints (US)', 'Yards', 'Stones']);
    const untranslated = (['de', 'es'] as const).flatMap((language) =>
      names.filter((name) => !same.has(name) && coverWord(name, language) === name),
    );
    expect(untranslated).toEqual([]);
    expect(read(coverNumber(written(1.056_69), 'de'))).toBe(1.056_69);
  });

  it('comes back to where it began, whichever two units', () => {
    const pairs = quantities.flatMap(({ units }) => units.flatMap((a) => units.map((b) => [a, b] as const)));
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        ([a, b], amount) => {
          expect(convert(convert(amount, a, b), b, a)).toBeCloseTo(amount, 4);
        },
      ),
    );
  });

  it('reads a point and a comma, and leaves the other field empty for what is no number', () => {
    expect(['1.5', '1,5', ' 2 ', '.5', '-3', '1 000'].map(read)).toEqual([1.5, 1.5, 2, 0.5, -3, 1000]);
    for (const typed of ['', 'x', '1e5', '--1', '1.2.3', 'Infinity']) expect(read(typed)).toBeUndefined();
  });

  it('has a table and a start whose units exist', () => {
    for (const { units, columns, rows, start } of quantities) {
      for (const index of [...columns, start.from, start.to]) expect(units[index]).toBeDefined();
      expect(rows.length).toBeGreaterThan(5);
    }
  });
});
