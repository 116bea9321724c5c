/**
 * Where Linux lists a block device, for as long as it is there: when a drive is pulled, the entry goes long before the mount does.
 *
 * @param device as `stat` gives it, taken apart as by glibc's gnu_dev_major and gnu_dev_minor; undefined for what is no block device
 *   (FUSE, network, memory), whose major number is 0
 */
export function kernelEntry(device: bigint): string | undefined {
  const major = ((device >> 8n) & 0xfffn) | ((device >> 32n) & 0xfffff000n);
  const minor = (device & 0xffn) | ((device >> 12n) & 0xffffff00n);
  return major === 0n ? undefined : `/sys/dev/block/${major}:${minor}`;
}
