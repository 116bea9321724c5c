import { Note } from '../../components/Note.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { exhibitLabel, type VerifyReport } from '../../evidence.ts';
import { useCheck } from '../../session/check.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';

/** The result of reading every file again, problem by problem. */
export function CheckView() {
  const say = useSay();
  const { check, start } = useCheck();
  return (
    <div className="pad reading">
      {check.state === 'done' && <Report report={check.report} />}
      {check.state === 'failed' && <Trouble code={check.code} again={start} />}
      {check.state === 'running' && (
        <p className="two">{say('check.running', { done: check.done, total: check.total })}</p>
      )}
      {check.state === 'never' && <p className="two">{say('check.none')}</p>}
    </div>
  );
}

function Report({ report }: { readonly report: VerifyReport }) {
  const say = useSay();
  const formats = useFormats();
  return (
    <>
      <BarWords>{say('check.sub', { objects: report.objects, bytes: formats.bytes(report.bytes) })}</BarWords>
      {report.ok ? (
        <p>{say('check.fine', { entries: report.custodyEntries })}</p>
      ) : (
        <>
          <Note tone="care">{say('check.trouble')}</Note>
          <table className="lines">
            <thead>
              <tr>
                <th scope="col">{say('check.what')}</th>
                <th scope="col">{say('check.exhibit')}</th>
                <th scope="col">{say('check.file')}</th>
              </tr>
            </thead>
            <tbody>
              {report.problems.map((problem) => (
                <tr key={`${problem.code} ${problem.file} ${problem.detail}`}>
                  <td>{say(`problem.${problem.code}`)}</td>
                  <td className="nowrap">{problem.exhibit === null ? '–' : exhibitLabel(problem.exhibit)}</td>
                  <td className="mono">{problem.file}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
