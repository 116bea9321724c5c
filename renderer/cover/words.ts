/** What the cover says in each language, by its English words; what is not here is the same in all of them. */
import type { Language } from '../../preload/languages.ts';

const german: Readonly<Record<string, string>> = {
  Units: 'Einheiten',
  From: 'Von',
  To: 'Nach',
  'Unit to convert from': 'Ausgangseinheit',
  'Unit to convert to': 'Zieleinheit',
  Volume: 'Volumen',
  Weight: 'Gewicht',
  Length: 'Länge',
  Temperature: 'Temperatur',
  Millilitres: 'Milliliter',
  Litres: 'Liter',
  Teaspoons: 'Teelöffel (US)',
  Tablespoons: 'Esslöffel (US)',
  'Fluid ounces': 'Flüssigunzen (US)',
  'Cups (US)': 'Tassen (US)',
  'Gallons (US)': 'Gallonen (US)',
  Grams: 'Gramm',
  Kilograms: 'Kilogramm',
  Ounces: 'Unzen',
  Pounds: 'Pfund (lb)',
  Stones: 'Stone',
  Millimetres: 'Millimeter',
  Centimetres: 'Zentimeter',
  Metres: 'Meter',
  Kilometres: 'Kilometer',
  Inches: 'Zoll',
  Feet: 'Fuß',
  Miles: 'Meilen',
};

const spanish: Readonly<Record<string, string>> = {
  Units: 'Unidades',
  From: 'De',
  To: 'A',
  'Unit to convert from': 'Unidad de partida',
  'Unit to convert to': 'Unidad de destino',
  Volume: 'Volumen',
  Weight: 'Peso',
  Length: 'Longitud',
  Temperature: 'Temperatura',
  Millilitres: 'Mililitros',
  Litres: 'Litros',
  Teaspoons: 'Cucharaditas (EE. UU.)',
  Tablespoons: 'Cucharadas (EE. UU.)',
  'Fluid ounces': 'Onzas líquidas (EE. UU.)',
  'Cups (US)': 'Tazas (EE. UU.)',
  'Pints (US)': 'Pintas (EE. UU.)',
  'Gallons (US)': 'Galones (EE. UU.)',
  Grams: 'Gramos',
  Kilograms: 'Kilogramos',
  Ounces: 'Onzas',
  Pounds: 'Libras',
  Stones: 'Stones',
  Millimetres: 'Milímetros',
  Centimetres: 'Centímetros',
  Metres: 'Metros',
  Kilometres: 'Kilómetros',
  Inches: 'Pulgadas',
  Feet: 'Pies',
  Yards: 'Yardas',
  Miles: 'Millas',
};

const translations: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  de: german,
  es: spanish,
};

export function coverWord(english: string, language: Language): string {
  return translations[language][english] ?? english;
}

/** A number as it is written there. @param amount as `written` gives it, with a point */
export function coverNumber(amount: string, language: Language): string {
  return language === 'en' ? amount : amount.replace('.', ',');
}
