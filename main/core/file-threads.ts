/**
 * Node has 4 threads for files and for Argon2id; a copy has up to 12 files on their way to a drive at once, and with 4 nobody would be left
 * to read and write meanwhile. libuv takes the number from `UV_THREADPOOL_SIZE` when it starts its first thread.
 */
export const fileThreads = 16;
