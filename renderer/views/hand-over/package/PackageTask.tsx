import { usePacking } from '../../../session/packing.tsx';
import { Earlier } from './Earlier.tsx';
import { PackageChoice } from './PackageChoice.tsx';
import { PackageProgress } from './PackageProgress.tsx';
import { PackageResult } from './PackageResult.tsx';
import { PackageTrouble } from './PackageTrouble.tsx';

/** The plain package: what goes in, exactly what would leave, where, and what came of it. */
export function PackageTask() {
  const { packing } = usePacking();
  return (
    <div className="stack">
      {packing.name === 'none' && <PackageChoice />}
      {packing.name === 'running' && <PackageProgress running={packing} />}
      {packing.name === 'done' && <PackageResult to={packing.to} packed={packing.answer} />}
      {packing.name === 'failed' && <PackageTrouble code={packing.code} />}
      {packing.name !== 'running' && <Earlier />}
    </div>
  );
}
