import type { PageKind } from '../../../main/core/evidence.ts';
import type { CorpusPage } from './pages.ts';

export const style = 'body{font:16px/1.5 "Liberation Sans",Arial,sans-serif;margin:2em;max-width:60em}';

export function make(
  name: string,
  kind: PageKind,
  language: string,
  title: string,
  body: string,
  o: { readonly status?: number; readonly head?: string } = {},
): CorpusPage {
  const html = `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title><style>${style}</style>${o.head ?? ''}</head><body>${body}</body></html>`;
  return { name, kind, language, status: o.status ?? 200, html };
}

export const nav = '<nav><a href="#">Murmur</a> <a href="#">Home</a> <a href="#">Explore</a> <a href="#">Help</a></nav>';
export const foot = '<footer><a href="#">About</a> <a href="#">Terms</a> <a href="#">Privacy</a> <a href="#">Cookies</a></footer>';
export const cover = (inner: string): string =>
  `<div style="position:fixed;inset:0;background:#000a"></div><div role="dialog" style="position:fixed;top:20%;left:25%;width:50%;padding:2em;background:#fff">${inner}</div>`;
export const full = (inner: string): string =>
  `<div style="position:fixed;inset:0;background:#fff;padding:15% 20%">${inner}</div>`;
export const form = (user: string, word: string, go: string): string =>
  `<form><label>${user} <input name="u"></label> <label>${word} <input type="password" name="p"></label> <button>${go}</button></form>`;
