import { fileThreads } from '../core/file-threads.ts';

/** Imported before anything else by what runs the engine. Windows does not see it from here; the shell tells the engine besides. */
process.env['UV_THREADPOOL_SIZE'] ??= String(fileThreads);
