import type { Answer, CheckedArguments, JobId, JobProgress, UnderEighteen } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { CaptureBrowser } from '../capture/browser.ts';
import type { ArtifactId } from '../core/brands.ts';
import type { CaptureLine, UnderEighteenAnswer } from '../core/manifest.ts';
import { parseProxy } from '../capture/proxy.ts';
import { present } from '../core/present.ts';
import { extractArtifact } from '../export/extract.ts';
import { Vault } from '../vault/vault.ts';
import { exhibitDetail } from './exhibit-detail.ts';
import { importAll } from './import-job.ts';
import { Jobs } from './jobs.ts';
import { checkNewPlace } from './new-place.ts';
import { Places } from './places.ts';
import { Reveals } from './reveals.ts';
import type { Emit, Implementation } from './rpc.ts';
import { SignIns } from './sign-in-job.ts';
import { writeTextRecord } from './text-record.ts';
import { describeTool } from './tool.ts';
import { VaultSlot } from './vault-slot.ts';
import { waitAtMost } from './wait.ts';

export interface Service {
  readonly implementation: Implementation;
  /** Stops all work, ends the browser, drops the keys. Safe to call twice. */
  close(): Promise<void>;
}

const progressEveryMilliseconds = 100;
/** A browser closes within a second or so; it holds no key, so nothing is lost by not waiting longer. */
const browserPatience = 4_000;

/**
 * The engine: every call of the contract's `engine` and `host` homes, over one vault at a time.
 *
 * @param emit says what happens unasked
 * @param now milliseconds since 1970
 */
export function createService(emit: Emit, now: () => number = Date.now): Service {
  const places = new Places();
  const jobs = new Jobs();
  const reveals = new Reveals();
  const signIns = new SignIns(now, (changed) => emit('signInChanged', changed));
  const tool = describeTool();
  let settings: { allowPrivate: boolean; unattended: boolean; browserPath?: string; proxy?: string | null } =
    {
      allowPrivate: false,
      unattended: false,
    };
  const slot = new VaultSlot();
  let browser: Promise<CaptureBrowser> | undefined;

  const open = (): Vault => slot.open;
  // What a killed browser left in memory or on the disk must not wait for the next capture.
  void import('../capture/private-folder.ts').then(({ sweep }) => sweep()).catch(() => undefined);

  const captureBrowser = (): Promise<CaptureBrowser> => {
    if (slot.locking) return Promise.reject(new CodedError('vault-locked'));
    browser ??= launch().catch((error: unknown) => {
      browser = undefined;
      throw error;
    });
    return browser;
  };

  // The browser's driver is large; whoever only reads a vault never loads it.
  const launch = async (): Promise<CaptureBrowser> => {
    const { CaptureBrowser, findChromium } = await import('../capture/browser.ts');
    const found = await findChromium(present({ given: settings.browserPath }));
    if (found === undefined) throw new CodedError('browser-not-found');
    return CaptureBrowser.launch(present({ path: found.path, proxy: proxyInUse() }));
  };

  /** What this run was told, else what the vault says. */
  const proxyInUse = (): string | undefined => {
    if (settings.proxy !== undefined) return settings.proxy ?? undefined;
    return open().kept.settings().proxy ?? undefined;
  };

  const closeBrowser = async (): Promise<void> => {
    await signIns.close();
    const launched = browser;
    browser = undefined;
    if (launched === undefined) return;
    // One that hangs while it starts is closed when it comes up, and dies with this process at the latest.
    const closed = launched.then((it) => it.close());
    await waitAtMost(browserPatience, closed);
  };

  const close = async (): Promise<void> => {
    reveals.coverAll();
    await slot.lock(() => jobs.stopAll(), closeBrowser);
    reveals.coverAll();
  };

  const tell = (progress: JobProgress): void => emit('jobProgress', progress);
  const toldEvery = (job: JobId, items: number) => {
    let last = 0;
    return (item: number, step: JobProgress['step'], done: number, total: number): void => {
      if (done < total && now() - last < progressEveryMilliseconds) return;
      last = now();
      tell({ job, item, items, step, outcome: 'started', done, total });
    };
  };
  const answered = (underEighteen: UnderEighteen): UnderEighteenAnswer => {
    if (underEighteen !== 'no') throw new CodedError('under-18-stop');
    return settings.unattended ? 'not asked' : 'no';
  };

  const captureAsked = (
    asked: CheckedArguments<'capturePages'>,
    recaptureOf?: number,
  ): Promise<readonly CaptureLine[]> => {
    const underEighteen = answered(asked.underEighteen);
    const { job } = asked;
    const items = asked.urls.length;
    return jobs.run(job, async (signal): Promise<Answer<'capturePages'>> => {
      const vault = open();
      const signIn = asked.session === undefined ? undefined : vault.kept.session(asked.session);
      const { captureAll } = await import('./capture-job.ts');
      return captureAll(asked, {
        vault,
        browser: captureBrowser,
        now,
        tool,
        signal,
        underEighteen,
        signIn,
        recaptureOf,
        allowPrivate: settings.allowPrivate,
        onProgress: (item, progress, line) => tell(present({ job, item, items, ...progress, line })),
      });
    });
  };

  const implementation: Implementation = {
    createVault: ({ place, passphrase, person }) =>
      slot.unlock(passphrase, async () =>
        Vault.create(await checkNewPlace(places.path(place)), { passphrase, person, now }),
      ),
    unlockVault: ({ place, passphrase, person }) =>
      slot.unlock(passphrase, () => Vault.open(places.path(place), present({ passphrase, now, person }))),
    lockVault: async () => {
      await close();
      emit('vaultLocked', { reason: 'asked' });
      return null;
    },
    vaultInfo: () => slot.info(),
    listExhibits: ({ search, offset, limit }) => open().listExhibits(present({ search, offset, limit })),
    showExhibit: ({ exhibit }) => exhibitDetail(open(), exhibit),
    reveal: ({ artifact }) => reveals.reveal(open(), artifact as ArtifactId),
    cover: ({ ticket }) => {
      reveals.cover(ticket);
      return null;
    },
    capturePages: (asked) => captureAsked(asked),
    recapturePage: async ({ exhibit: number, ...asked }) => {
      answered(asked.underEighteen);
      const { url } = open().exhibit(number);
      if (url === null || url === '') throw new CodedError('no-address');
      const [line] = await captureAsked({ ...asked, urls: [url] }, number);
      return line ?? { url, exhibit: null, code: 'cancelled' };
    },
    writeTextRecord: (input) => writeTextRecord(open(), input, { now, tool }),
    openSignIn: ({ job, url, underEighteen: said }) => {
      const underEighteen = answered(said);
      return jobs.run(job, async () => {
        const { allowPrivate, browserPath } = settings;
        await signIns.open(job, url, { allowPrivate, browserPath, proxy: proxyInUse(), underEighteen });
        return null;
      });
    },
    saveSignedIn: (asked) =>
      jobs.run(asked.job, (signal) =>
        signIns.save(asked, {
          vault: open(),
          press: captureBrowser,
          tool,
          signal,
          onProgress: (progress, line) =>
            tell(present({ job: asked.job, item: 0, items: 1, ...progress, line })),
        }),
      ),
    keepSignIn: ({ job, label }) => signIns.keep(job, label, open()),
    closeSignIn: async ({ job }) => {
      await signIns.close(job);
      return null;
    },
    listSessions: () => open().kept.sessions(),
    forgetSession: ({ session }) => {
      open().kept.forgetSession(session);
      return null;
    },
    vaultSettings: () => open().kept.settings(),
    changeVaultSettings: async ({ proxy }) => {
      const parsed = proxy === null ? null : parseProxy(proxy);
      const vault = open();
      // What is under way was begun over the other way, and must end on it.
      if (jobs.running > 0 || signIns.isOpen) throw new CodedError('busy');
      const changed = vault.kept.changeSettings({ proxy: parsed });
      await closeBrowser();
      return changed;
    },
    importFiles: ({ job, files, underEighteen: said }) => {
      const underEighteen = answered(said);
      const items = files.length;
      return jobs.run(job, (signal) =>
        importAll(
          files.map((handle) => places.path(handle)),
          {
            vault: open(),
            now,
            tool,
            signal,
            underEighteen,
            onProgress: toldEvery(job, items),
            onLine: (item, line) =>
              tell({
                job,
                item,
                items,
                step: 'checking',
                outcome: line.exhibit === null ? 'failed' : 'done',
                line,
              }),
          },
        ),
      );
    },
    verifyVault: ({ job }) =>
      jobs.run(job, (signal) => {
        const told = toldEvery(job, 1);
        return open().verify({ signal, onProgress: (done, total) => told(0, 'checking', done, total) });
      }),
    custodyLog: ({ exhibit, offset, limit }) => open().custody(present({ exhibit, offset, limit })),
    stopJob: ({ job }) => {
      jobs.stop(job);
      return null;
    },

    grantPlace: ({ path }) => places.grant(path),
    configure: async ({ proxy, ...given }) => {
      const parsed = typeof proxy === 'string' ? parseProxy(proxy) : proxy;
      if (parsed !== undefined && parsed !== settings.proxy) await closeBrowser();
      settings = { ...settings, ...present({ ...given, proxy: parsed }) };
      return null;
    },
    readRevealed: ({ ticket, offset, length }) => reveals.read(open(), ticket, offset, length),
    extractExhibit: ({ job, exhibit: number, to }) =>
      jobs.run(job, async (signal) => {
        const exhibit = open().exhibit(number);
        const folder = places.path(to);
        const told = toldEvery(job, exhibit.artifacts.length);
        let written = 0;
        try {
          for (const [item, artifact] of exhibit.artifacts.entries()) {
            if (signal.aborted) throw new CodedError('cancelled');
            await extractArtifact(folder, artifact, open().streamArtifact(artifact.id));
            written++;
            told(item, 'writing', artifact.bytes, artifact.bytes);
          }
        } finally {
          // Also when it stopped half way: plain files are out there now.
          if (written > 0)
            open().record('extracted', number, { files: written, of: exhibit.artifacts.length });
        }
        return exhibit.artifacts;
      }),
  };
  return { implementation, close };
}
