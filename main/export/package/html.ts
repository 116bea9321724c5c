const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or a quoted attribute. Control characters, which could turn text around, show as dots. */
export function escaped(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200C\u200D]/gu, '·').replace(/[&<>"']/gu, (sign) => named[sign] ?? '');
}

/** Text that a person typed: its line breaks stay, and each line has its own direction. */
export function paragraphs(text: string): string {
  if (text === '') return '';
  const lines = text.split('\n').map((line) => `<span dir="auto">${escaped(line)}</span>`);
  return `<p>${lines.join('<br>')}</p>`;
}

/** A link to a file of the package. @param from how deep the page lies below the folder that `path` is in */
export function link(path: string, words: string): string {
  return `<a href="${escaped(encodeURI(path))}">${escaped(words)}</a>`;
}

export function facts(rows: readonly (readonly [name: string, html: string])[]): string {
  return `<dl>${rows.map(([name, html]) => `<dt>${escaped(name)}</dt><dd>${html}</dd>`).join('')}</dl>`;
}

export const hash = (hex: string): string => `<code>${(hex.match(/.{1,8}/gu) ?? []).join('<wbr>')}</code>`;

/**
 * Nothing is fetched from anywhere and nothing runs, whatever stands in the text. Browsers differ in what `self` means for a
 * page that lies on a disk, so the scheme is named, too.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; media-src 'self' file:; base-uri 'none'; form-action 'none'";

const style = `
:root{color-scheme:light;--ink:#24211b;--ink-2:#4e483c;--ink-3:#655e50;--line:#d8cfbe;--sheet:#fdfbf6;--sunk:#f6f1e7;--accent:#1e635d;--care:#6e4604;--care-sheet:#faeed3}
*{box-sizing:border-box}
body{margin:0;background:#efe9dd;color:var(--ink);font:16px/1.55 "Atkinson Hyperlegible Next","Segoe UI",system-ui,"Noto Sans",Arial,sans-serif}
main{max-width:68rem;margin:0 auto;padding:2rem 2.5rem 4rem;background:var(--sheet);min-height:100vh}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem}
p{margin:.4rem 0}
a{color:var(--accent)}
a:focus-visible{outline:3px solid #1b4f9c;outline-offset:2px}
.lead{color:var(--ink-2)}
.note{border-inline-start:4px solid var(--accent);background:var(--sunk);padding:.6rem 1rem;margin:1rem 0}
.care{border-inline-start:4px solid #b5790f;background:var(--care-sheet);color:var(--care);padding:.6rem 1rem;margin:1rem 0}
table{border-collapse:collapse;width:100%;font-size:.93rem;margin:.5rem 0}
caption{text-align:start;color:var(--ink-2);padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{background:var(--sunk);overflow-wrap:normal}
.files td:first-child{min-width:13.5rem}
.files td:nth-child(3){white-space:nowrap}
dl{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}
dt{color:var(--ink-3)}
dd{margin:0;overflow-wrap:anywhere}
code,.mono{font-family:"Atkinson Hyperlegible Mono",Consolas,"Liberation Mono",monospace;font-size:.86em}
pre{background:var(--sunk);padding:.7rem 1rem;overflow-x:auto;white-space:pre-wrap;font-size:.86rem}
article{margin:2rem 0 3rem;padding-top:1rem;border-top:3px solid var(--accent)}
article>header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:baseline}
article>header h2{border:0;padding:0;margin:0}
.label{font-weight:650;color:var(--accent)}
figure{margin:1rem 0}
figure img,figure video{max-width:100%;height:auto;border:1px solid var(--line)}
figure video{max-height:70vh}
.box{display:grid;place-items:center;min-height:9rem;border:1px dashed #827968;background:var(--sunk);color:var(--ink-2);padding:1rem;text-align:center}
nav.pages{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:1rem 0}
.sign{display:grid;grid-template-columns:1fr 1fr;gap:3rem 2rem;margin-top:3rem}
.sign div{border-top:1px solid var(--ink);padding-top:.3rem;color:var(--ink-2)}
@media (max-width:40rem){main{padding:1rem}dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
@media print{body{background:#fff;font-size:10.5pt}main{max-width:none;padding:0;background:#fff}nav.pages{display:none}article{break-before:page}h2,h3,dt,tr{break-after:avoid;break-inside:avoid}figure{break-inside:avoid}a{color:inherit}}
`.trim();

/** A whole page, which any browser opens from a disk. */
export function htmlPage(language: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
