/** pdf.js, with its worker under the one Trusted Types policy that the CSP names (`holdfast-worker`). */
import {
  getDocument,
  PDFWorker,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- Vite gives the address of the file
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type { PDFDocumentProxy, PDFPageProxy };

/** The small part of Trusted Types that is used here (the platform's types do not have it everywhere). */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (text: string) => string },
  ): { readonly createScriptURL: (text: string) => string };
}

const factory = (window as { readonly trustedTypes?: TrustedTypesFactory }).trustedTypes;

/** Made once: the CSP refuses a second policy of the same name. Only the worker's own address passes. */
const policy = factory?.createPolicy('holdfast-worker', {
  createScriptURL: (text) => {
    if (text !== workerAddress) throw new TypeError('not the address of the PDF worker');
    return text;
  },
});

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  /** Ends the worker, and with it every decoded byte. */
  readonly close: () => void;
}

/**
 * Opens a PDF from bytes; they go to the worker and are gone from the caller's hands afterwards.
 * Nothing in the file can run: pdf.js draws, and its eval path is off.
 *
 * @throws whatever pdf.js throws on a file that it cannot read
 */
export async function openPdf(data: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const address = policy?.createScriptURL(workerAddress) ?? workerAddress;
  const port = new Worker(address, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data,
    worker,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    // Fonts that are not embedded: the system's, never fetched.
    useSystemFonts: true,
    stopAtErrors: false,
  });
  const close = (): void => {
    void task.destroy().finally(() => port.terminate());
  };
  try {
    return { document: await task.promise, close };
  } catch (error) {
    close();
    throw error;
  }
}
