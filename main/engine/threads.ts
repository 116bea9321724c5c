/**
 * Imported before anything else by what runs the engine. Node has 4 threads for files; a copy has up to 12 files on their way to
 * a drive at once, and with 4 nobody would be left to read and write meanwhile. libuv asks for this number when it starts its first
 * thread. Windows does not see it there, and keeps 4.
 */
process.env['UV_THREADPOOL_SIZE'] ??= '16';
