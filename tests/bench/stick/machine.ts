import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createConnection, type Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** The kernel of this computer may know neither vfat nor exfat; Debian's does. */
const kernelPackage = 'linux-image-amd64';
const packages = ['qemu-system-x86', 'busybox-static', 'dosfstools', 'exfatprogs', 'cpio', 'kmod'];
const modules = [
  'virtio_pci',
  '9pnet_virtio',
  '9p',
  'xhci_pci',
  'usb_storage',
  'sd_mod',
  'vfat',
  'nls_cp437',
  'nls_ascii',
  'exfat',
];

const run = (program: string, args: readonly string[], cwd?: string): string =>
  execFileSync(program, args, { encoding: 'utf8', cwd, stdio: ['ignore', 'pipe', 'pipe'] });

export interface Kernel {
  readonly image: string;
  readonly initramfs: string;
}

/** Gets what a virtual machine needs, and puts its first file system together: busybox, drivers, and a script that starts ours. */
export function makeKernel(folder: string, script: string): Kernel {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length > 0) run('apt-get', ['install', '-y', '--no-install-recommends', ...missing]);
  const depends = run('apt-cache', ['depends', kernelPackage]);
  const name = /Depends: (?<name>linux-image-\S+)/u.exec(depends)?.groups?.['name'];
  if (name === undefined) throw new Error('Debian names no kernel');
  run('apt-get', ['download', name], folder);
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  if (archive === undefined) throw new Error('no kernel came');
  const root = path.join(folder, 'kernel');
  run('dpkg-deb', ['-x', path.join(folder, archive), root]);
  const release = name.replace('linux-image-', '');
  run('depmod', ['-b', root, release]);

  const first = path.join(folder, 'first');
  for (const inner of ['bin', 'modules', 'proc', 'sys', 'dev', 'host'])
    mkdirSync(path.join(first, inner), { recursive: true });
  copyFileSync('/bin/busybox', path.join(first, 'bin/busybox'));
  const wanted = modules.flatMap((module) =>
    run('modprobe', ['-d', root, '-S', release, '--show-depends', module])
      .split('\n')
      .flatMap((line) => /^insmod (?<file>\S+)/u.exec(line)?.groups?.['file'] ?? []),
  );
  const files = [...new Set(wanted)];
  for (const [index, file] of files.entries()) {
    const to = path.join(first, 'modules', `${String(index).padStart(3, '0')}-${path.basename(file)}`);
    copyFileSync(file, to);
  }
  writeFileSync(path.join(first, 'init'), firstSteps(script));
  chmodSync(path.join(first, 'init'), 0o755);
  const initramfs = path.join(folder, 'initramfs');
  run('sh', ['-c', `find . | cpio -o -H newc > '${initramfs}'`], first);
  return { image: path.join(root, 'boot', `vmlinuz-${release}`), initramfs };
}

function isInstalled(name: string): boolean {
  try {
    return run('dpkg-query', ['-W', '-f=${Status}', name]).includes('ok installed');
  } catch {
    return false;
  }
}

/**
 * The programs of this computer and our script, read only, in a tree that is in memory otherwise: nothing is mounted upon what the host
 * may change meanwhile. Then our script, on the second serial line.
 */
function firstSteps(script: string): string {
  const tops = new Set(['usr', 'etc', ...[script, process.execPath].map((file) => file.split('/')[1])]);
  return `#!/bin/busybox sh
b=/bin/busybox
$b mount -t proc proc /proc; $b mount -t sysfs sys /sys; $b mount -t devtmpfs dev /dev
for m in /modules/*; do $b insmod $m || $b echo "no $m"; done
$b mount -t 9p -o trans=virtio,ro,version=9p2000.L,msize=262144,cache=loose host /host || $b echo 'no host'
$b mkdir /new; $b mount -t tmpfs tmpfs /new
for top in ${[...tops].join(' ')}; do $b mkdir /new/$top; $b mount --bind /host/$top /new/$top; done
for link in bin sbin lib lib64; do $b ln -s usr/$link /new/$link; done
for top in proc sys dev; do $b mkdir /new/$top; $b mount --bind /$top /new/$top; done
$b mkdir /new/mnt
$b stty -F /dev/ttyS1 raw -echo
PATH=/usr/sbin:/usr/bin $b chroot /new '${process.execPath}' '${script}' < /dev/ttyS1 > /dev/ttyS1
$b echo "the script ended with $?"
$b poweroff -f
`;
}

/** A virtual machine with a USB port, into which a stick is put and out of which it is pulled. */
export class Machine {
  readonly #child: ChildProcess;
  readonly #monitor: Socket;
  readonly #answers: AsyncIterator<string>;
  readonly #heard: ((line: Readonly<Record<string, unknown>>) => void)[] = [];
  #plugs = 0;

  private constructor(child: ChildProcess, monitor: Socket, answers: AsyncIterator<string>) {
    this.#child = child;
    this.#monitor = monitor;
    this.#answers = answers;
    createInterface(monitor).on('line', (line) => {
      const said = JSON.parse(line) as Readonly<Record<string, unknown>>;
      for (const heard of this.#heard) heard(said);
    });
  }

  /** @param bytesPerSecond how fast the stick takes what is written */
  static async start(folder: string, kernel: Kernel, bytesPerSecond: number): Promise<Machine> {
    const socket = path.join(folder, 'monitor');
    const options = {
      // Slow and the same everywhere; where /dev/kvm is there it does not always work.
      accel: 'tcg,thread=multi',
      machine: 'q35',
      cpu: 'max',
      m: '2048',
      smp: '2',
      kernel: kernel.image,
      initrd: kernel.initramfs,
      append: 'console=ttyS0 panic=-1',
      chardev: `file,id=console,path=${path.join(folder, 'console.txt')}`,
      qmp: `unix:${socket},server=on,wait=off`,
      object: `throttle-group,id=slow,x-bps-write=${bytesPerSecond}`,
      fsdev: 'local,id=host,path=/,security_model=none,readonly=on,multidevs=remap',
    };
    const given = Object.entries(options).flatMap(([name, value]) => [`-${name}`, value]);
    const serial = ['-serial', 'chardev:console', '-serial', 'stdio'];
    const devices = ['-device', 'qemu-xhci,id=usb', '-device', 'virtio-9p-pci,fsdev=host,mount_tag=host'];
    const plain = ['-nographic', '-no-reboot', '-nodefaults'];
    const child = spawn('qemu-system-x86_64', [...plain, ...given, ...serial, ...devices], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    while (!existsSync(socket)) await wait(50);
    const monitor = createConnection(socket);
    const machine = new Machine(child, monitor, answers);
    await machine.#tell('qmp_capabilities');
    return machine;
  }

  /** What our script in the machine answers. */
  async ask<T extends object = object>(request: object): Promise<T> {
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    return this.answer<T>();
  }

  async answer<T>(): Promise<T> {
    for (;;) {
      const { value, done } = await this.#answers.next();
      if (done === true) throw new Error('the machine ended');
      // The serial line begins with what the firmware says.
      const at = value.indexOf('{"');
      if (at !== -1) return JSON.parse(value.slice(at)) as T;
    }
  }

  async plugIn(image: string): Promise<void> {
    const node = `stick${this.#plugs++}`;
    const file = { driver: 'file', filename: image };
    await this.#tell('blockdev-add', {
      driver: 'throttle',
      'node-name': node,
      'throttle-group': 'slow',
      file: { driver: 'raw', file },
    });
    await this.#tell('device_add', {
      driver: 'usb-storage',
      id: node,
      drive: node,
      bus: 'usb.0',
      removable: true,
    });
  }

  /** At once, with nothing said to the system in the machine before. */
  async pull(): Promise<void> {
    const node = `stick${this.#plugs - 1}`;
    const gone = new Promise<void>((resolve) => {
      this.#heard.push(({ event, data }) => {
        if (event === 'DEVICE_DELETED' && (data as { device?: string }).device === node) resolve();
      });
    });
    await this.#tell('device_del', { id: node });
    await gone;
    await this.#tell('blockdev-del', { 'node-name': node });
  }

  async end(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#child.once('exit', () => resolve()));
    this.#monitor.destroy();
    this.#child.kill('SIGKILL');
    await ended;
  }

  #tell(execute: string, given: object = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      const heard = (line: Readonly<Record<string, unknown>>): void => {
        if (!('return' in line) && !('error' in line)) return;
        this.#heard.splice(this.#heard.indexOf(heard), 1);
        if ('error' in line) reject(new Error(`${execute}: ${JSON.stringify(line['error'])}`));
        else resolve();
      };
      this.#heard.push(heard);
      this.#monitor.write(`${JSON.stringify({ execute, arguments: given })}\n`);
    });
  }
}
