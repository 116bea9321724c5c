/** What a developer or a test may ask of a checkout. A packaged app ignores every one of them. */
export interface DevSwitches {
  /** Captures of loopback and private addresses. */
  readonly allowPrivate: boolean;
  /** The Chromium to capture with. */
  readonly browserPath: string | null;
  /** Where vaults are looked for and proposed, instead of the documents folder. */
  readonly documents: string | null;
  /** A Node to run the engine in, for an Electron whose own Node is too old. */
  readonly engineNode: string | null;
  /** Milliseconds in a minute of the auto-lock, instead of what a minute has. */
  readonly minute: number | null;
  /** The window may appear in screenshots of the screen. */
  readonly showOnScreenshots: boolean;
  /** `npm start` found only the runtime that is for trying. */
  readonly standIn: boolean;
}

export function devSwitches(env: NodeJS.ProcessEnv, packaged: boolean): DevSwitches {
  const text = (name: string): string | null => {
    const value = packaged ? undefined : env[name];
    return value === undefined || value === '' ? null : value;
  };
  const minute = text('HOLDFAST_MINUTE');
  return {
    allowPrivate: text('HOLDFAST_ALLOW_PRIVATE') === '1',
    browserPath: text('HOLDFAST_BROWSER'),
    documents: text('HOLDFAST_DOCUMENTS'),
    engineNode: text('HOLDFAST_ENGINE_NODE'),
    minute: minute === null ? null : Number(minute),
    showOnScreenshots: text('HOLDFAST_SHOW_ON_SCREENSHOTS') === '1',
    standIn: text('HOLDFAST_STAND_IN') === '1',
  };
}
