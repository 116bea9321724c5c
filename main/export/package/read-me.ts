import { packageFiles, sshNamespace, sshSigner, type PackagePictures } from '../../core/package.ts';
import { escaped, htmlPage } from './html.ts';
import type { PackageWords } from './words/words.ts';

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
const powershell = (changed: string): string =>
  `Get-Content ${sums} | ForEach-Object { $h,$f = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256).Hash -ne $h) { "${changed}: $f" } }`;

function steps(
  { pictures, publicKey, hasBinder, hasTimestamps }: ReadMeFacts,
  { readMe: say, pictures: pictureWords }: PackageWords,
): readonly Step[] {
  return [
    {
      title: say.look,
      words: [say.lookHow, ...(hasBinder ? [say.binder] : []), pictureWords[pictures]],
    },
    {
      title: say.check,
      words: [say.checkHow(sums)],
      commands: [
        ['Windows (PowerShell)', powershell(say.changed)],
        ['Linux', `sha256sum --quiet -c ${sums}`],
        ['macOS', `shasum -a 256 -c ${sums}`],
      ],
    },
    {
      title: say.signed,
      words: [say.signedHow, say.key(publicKey)],
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
      title: say.kept,
      words: [say.custody, ...(hasTimestamps ? [say.timestamps] : []), say.staying],
    },
    {
      title: say.not,
      words: [say.notText],
    },
    {
      title: say.archives,
      words: [say.bag(manifest)],
    },
  ];
}

/** One page for whoever gets the package: only what their computer has is needed. */
export function readMeText(facts: ReadMeFacts, words: PackageWords): string {
  const body = steps(facts, words).map(({ title, words: told, commands = [] }) => {
    const lines = told.map((line) => `  ${line}`);
    const how = commands.map(([system, command]) => `  ${system}:\r\n    ${command}`);
    return [title, lines.join('\r\n'), how.join('\r\n')].filter((part) => part !== '').join('\r\n');
  });
  const { readMe: say } = words;
  const opening = say.opening(facts.exhibits, facts.madeAt).join('\r\n');
  return [say.title.toUpperCase(), opening, ...body, ''].join('\r\n\r\n');
}

export function readMeHtml(facts: ReadMeFacts, words: PackageWords): string {
  const { readMe: say } = words;
  const sections = steps(facts, words).map(
    ({ title, words: told, commands = [] }) =>
      `<h3>${escaped(title)}</h3>${told.map((line) => `<p>${escaped(line)}</p>`).join('')}${commands
        .map(
          ([system, command]) => `<p><strong>${escaped(system)}</strong></p><pre>${escaped(command)}</pre>`,
        )
        .join('')}`,
  );
  return htmlPage(
    words.language,
    say.title,
    `<h1>${say.title}</h1>${say
      .opening(facts.exhibits, facts.madeAt)
      .map((line) => `<p class="lead">${escaped(line)}</p>`)
      .join('')}<p><a href="data/index.html">${escaped(say.open)}</a></p>${sections.join('')}`,
  );
}
