/** Letters as files, read by programs of somebody else: poppler, Python's zip and XML, PDFBox, LibreOffice. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { LetterModel } from '../../main/core/letter-model.ts';
import { checkLetter, type LetterFields } from '../../main/core/letters.ts';
import { FontBook } from '../../main/report/fonts.ts';
import { composeLetter } from '../../main/report/letters/compose.ts';
import { letterDocx } from '../../main/report/letters/docx.ts';
import { letterPdf } from '../../main/report/letters/pdf.ts';
import { languages } from '../../preload/languages.ts';
import { letterDocuments } from '../../preload/letter-lists.ts';
import { day, exhibit, postAddress, wholeLetter } from '../letters.ts';
import { faultsOfPdfA, hasPreflight } from './preflight.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-letters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fonts = new FontBook(join(import.meta.dirname, '../../assets/fonts/paper'));
const arabicName = 'محمد عبد الله';

function modelOf(letter: LetterFields): LetterModel {
  const { language, paper } = checkLetter(letter, { isSaved: () => true, today: day });
  return composeLetter({ letter, language, paper, exhibits: [exhibit], day });
}

/** White space made even: a line may end anywhere. */
const even = (text: string): string => text.replaceAll(/\s+/gu, ' ');

async function pdfOf(letter: LetterFields, name: string): Promise<string> {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, await letterPdf(modelOf(letter), { fonts, day }));
  return file;
}

const pdfText = (file: string): string => even(execFileSync('pdftotext', ['-layout', file, '-']).toString());

/** Opened without any part of the library that wrote it. */
const opened = (file: string): { text: string; properties: string; names: string[]; document: string } =>
  JSON.parse(
    execFileSync('python3', [
      '-c',
      `import json,sys,zipfile,xml.etree.ElementTree as E
z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None
for n in z.namelist():
    if n.endswith('.xml') or n.endswith('.rels'): E.fromstring(z.read(n))
w='{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
d=E.fromstring(z.read('word/document.xml'))
t='\\n'.join(''.join(x.text or '' for x in p.iter(w+'t')) for p in d.iter(w+'p'))
print(json.dumps({'text':t,'properties':z.read('docProps/core.xml').decode(),'names':z.namelist(),'document':z.read('word/document.xml').decode()}))`,
      file,
    ]).toString(),
  ) as { text: string; properties: string; names: string[]; document: string };

const every = letterDocuments.flatMap((document) => languages.map((language) => ({ document, language })));

/** What no letter of a kind can do without, in each language: its elements that are there by themselves. */
const fixed = {
  preservation: {
    en: ['IP addresses used', 'spoliation', 'produce these records'],
    de: ['IP-Adressen', 'nicht vernichtet werden', 'herausgeben möchten'],
    es: ['direcciones IP', 'no se destruyan', 'entregarme estos datos'],
  },
  'take-it-down': { en: ['48 hours'], de: ['48 Stunden'], es: ['48 horas'] },
  dmca: { en: ['512(c)(3)', 'perjury'], de: ['512(c)(3)', 'perjury'], es: ['512(c)(3)', 'perjurio'] },
  dsa: { en: ['2022/2065'], de: ['2022/2065'], es: ['2022/2065'] },
  gdpr: {
    en: ['within one month', 'every recipient'],
    de: ['innerhalb eines Monats', 'allen Empfängern'],
    es: ['plazo de un mes', 'todos los destinatarios'],
  },
  demand: {
    en: ['Delete every copy', 'December 4, 2026'],
    de: ['Löschen Sie jede Kopie', '4. Dezember 2026'],
    es: ['Elimine todas las copias', '4 de diciembre de 2026'],
  },
} as const;

describe.each(every)('the letter $document in $language', ({ document, language }) => {
  const letter: LetterFields = {
    ...wholeLetter(document, 'self'),
    letterLanguage: language,
    letterPaper: language === 'en' ? 'letter' : 'a4',
    ownName: arabicName,
    signature: arabicName,
    material: 'First line.\n\nA second paragraph with \u0007 a bell & <b>marks</b>.',
  };
  const must = [postAddress, 'Example Hosting LLC', 'new.address@mail.example', ...fixed[document][language]];

  it('is found whole in the PDF, which is sound and on its paper', async () => {
    const file = await pdfOf(letter, `${document}-${language}`);
    const text = pdfText(file);
    expect(must.filter((words) => !text.includes(even(words)))).toEqual([]);
    expect(execFileSync('qpdf', ['--check', file]).toString()).toContain(
      'No syntax or stream encoding errors',
    );
    const info = execFileSync('pdfinfo', [file]).toString();
    expect(info).toMatch(language === 'en' ? /612 x 792 pts/u : /595\.28 x 841\.89 pts/u);
    expect(info).not.toMatch(/Holdfast|pdfkit/iu);
  });

  it('is found whole in the DOCX, which says nothing of who made it', async () => {
    const file = join(folder, `${document}-${language}.docx`);
    writeFileSync(file, await letterDocx(modelOf(letter)));
    const { text, properties, document: xml, names } = opened(file);
    const said = even(text);
    expect([...must, arabicName].filter((words) => !said.includes(even(words)))).toEqual([]);
    expect(properties).not.toMatch(/creator|lastModifiedBy|created|docx|Holdfast/iu);
    expect(xml).toContain(language === 'en' ? 'w:w="12240"' : 'w:w="11906"');
    expect(xml).toContain('<w:rtl/>');
    expect(names.filter((name) => /vba|comment.*\d|custom\//iu.test(name))).toEqual([]);
  });
});

describe('a letter from a lawyer', () => {
  it('says for whom it is written only where that was agreed to', async () => {
    const letter = wholeLetter('preservation', 'lawyer');
    expect(pdfText(await pdfOf(letter, 'named'))).toContain('On behalf of: Jane Doe');
    expect(pdfText(await pdfOf({ ...letter, exposed: [] }, 'unnamed'))).not.toContain('Jane Doe');
  });
});

describe('other programs', () => {
  it(`find every letter valid PDF/A-1b (${hasPreflight ? 'PDFBox Preflight' : 'not run, PDFBox is not installed: only what the files claim'})`, async () => {
    const files: string[] = [];
    const archive = join(folder, 'archive');
    mkdirSync(archive);
    for (const { document, language } of every) {
      const letter = { ...wholeLetter(document, 'self'), letterLanguage: language, ownName: arabicName };
      const name = `archive/${document}-${language}`;
      const pdf = await pdfOf({ ...letter, alias: 'ลองดู 試 👀' }, name);
      files.push(basename(pdf));
      expect(execFileSync('pdfinfo', ['-meta', pdf]).toString()).toMatch(/pdfaid:conformance/u);
    }
    const faults = hasPreflight ? faultsOfPdfA(archive, files) : {};
    expect(Object.entries(faults).filter(([, fault]) => fault !== '')).toEqual([]);
  });

  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

  it(`open the DOCX (${office === undefined ? 'LibreOffice is not installed: as text only' : 'LibreOffice'})`, async () => {
    const file = join(folder, 'office.docx');
    writeFileSync(file, await letterDocx(modelOf({ ...wholeLetter('dmca', 'agent'), alias: arabicName })));
    if (office !== undefined) {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      execFileSync(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
    }
    const text = office === undefined ? even(opened(file).text) : pdfText(join(folder, 'office.pdf'));
    expect(text).toContain('Notice of copyright infringement');
    expect(text).toContain('Under penalty of perjury');
    expect(text).toContain('/s/ Ruth Adler');
  });
});
