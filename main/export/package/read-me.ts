import { packageFiles, sshNamespace, sshSigner, type PackagePictures } from '../../core/package.ts';
import { escaped, htmlPage } from './html.ts';
import { pictureWords } from './index-page.ts';

export interface ReadMeFacts {
  readonly madeAt: string;
  readonly exhibits: number;
  readonly pictures: PackagePictures;
  /** Ed25519, 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly hasBinder: boolean;
  readonly hasTimestamps: boolean;
}

interface Step {
  readonly title: string;
  readonly words: readonly string[];
  readonly commands?: readonly (readonly [system: string, command: string])[];
}

const { sums, rawSignature, pem, minisignKey, ssh, sshKey, manifest } = packageFiles;
/** PowerShell compares without letter case, so that the form of the digits does not matter. */
const powershell = `Get-Content ${sums} | ForEach-Object { $h,$f = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256).Hash -ne $h) { "CHANGED: $f" } }`;

function steps({ pictures, publicKey, hasBinder, hasTimestamps }: ReadMeFacts): readonly Step[] {
  return [
    {
      title: '1. Look at it',
      words: [
        'Open the file data/index.html with a double click. Any browser shows it, without a network. Nothing in it runs.',
        ...(hasBinder ? ['The binder in data/binder is the same for printing.'] : []),
        pictureWords[pictures],
      ],
    },
    {
      title: '2. Check that nothing changed',
      words: [
        `${sums} holds the SHA-256 of every file. Open a terminal in this folder. No answer, or OK, means that all is as it was.`,
      ],
      commands: [
        ['Windows (PowerShell)', powershell],
        ['Linux', `sha256sum --quiet -c ${sums}`],
        ['macOS', `shasum -a 256 -c ${sums}`],
      ],
    },
    {
      title: '3. Check who signed it',
      words: [
        `The list is signed with the key of the vault. One of these is enough; each uses the same key.`,
        `The key is ${publicKey}. Compare it with what the person tells you or with an earlier package: anyone could put another list and another key here.`,
      ],
      commands: [
        [
          'OpenSSL 3',
          `openssl pkeyutl -verify -pubin -inkey ${pem} -rawin -in ${sums} -sigfile ${rawSignature}`,
        ],
        ['minisign', `minisign -V -m ${sums} -p ${minisignKey}`],
        [
          'OpenSSH',
          `ssh-keygen -Y verify -f ${sshKey} -I ${sshSigner} -n ${sshNamespace} -s ${ssh} < ${sums}`,
        ],
      ],
    },
    {
      title: '4. How it was kept',
      words: [
        'data/custody/custody-log.txt tells what was done to each exhibit since it was saved. The same for programs: custody-log.json.',
        ...(hasTimestamps
          ? ['data/timestamps holds timestamps of others (RFC 3161), with how to check each.']
          : []),
        'Files that do not leave the vault are listed with their hashes and can be asked for.',
      ],
    },
    {
      title: 'What this does not show',
      words: [
        'A hash shows that a copy is unchanged since it was saved. It does not show that a page was genuine or who wrote it. The clock was that of the computer, unless the record of an exhibit says otherwise.',
      ],
    },
    {
      title: 'For archives',
      words: [`This folder is a bag of BagIt 1.0 (RFC 8493). Its payload list is ${manifest}.`],
    },
  ];
}

/** One page for whoever gets the package: only what their computer has is needed. */
export function readMeText(facts: ReadMeFacts): string {
  const body = steps(facts).map(({ title, words, commands = [] }) => {
    const lines = words.map((line) => `  ${line}`);
    const how = commands.map(([system, command]) => `  ${system}:\r\n    ${command}`);
    return [title, lines.join('\r\n'), how.join('\r\n')].filter((part) => part !== '').join('\r\n');
  });
  return ['READ ME FIRST', opening(facts).join('\r\n'), ...body, ''].join('\r\n\r\n');
}

export function readMeHtml(facts: ReadMeFacts): string {
  const sections = steps(facts).map(
    ({ title, words, commands = [] }) =>
      `<h3>${escaped(title)}</h3>${words.map((line) => `<p>${escaped(line)}</p>`).join('')}${commands
        .map(
          ([system, command]) => `<p><strong>${escaped(system)}</strong></p><pre>${escaped(command)}</pre>`,
        )
        .join('')}`,
  );
  return htmlPage(
    'Read me first',
    `<h1>Read me first</h1>${opening(facts)
      .map((line) => `<p class="lead">${escaped(line)}</p>`)
      .join('')}<p><a href="data/index.html">Open the package</a></p>${sections.join('')}`,
  );
}

function opening({ madeAt, exhibits }: ReadMeFacts): readonly string[] {
  return [
    `This folder holds evidence of online abuse: ${exhibits === 1 ? 'one exhibit' : `${exhibits} exhibits`}, made ${madeAt}.`,
    'Somebody may be in danger because of what is in it. Please do not leave it where others can open it.',
  ];
}
