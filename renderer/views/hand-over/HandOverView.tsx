import type { ReactNode } from 'react';
import { tasks, type Task } from '../../session/hand-over.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { CheckTask } from './check/CheckTask.tsx';
import { CopyTask } from './copy/CopyTask.tsx';
import { DriveChoice } from './drives/DriveChoice.tsx';
import { PackageTask } from './package/PackageTask.tsx';
import { BinderTask } from './binder/BinderTask.tsx';
import { TaskSection } from './TaskSection.tsx';

/** What each task shows while it is the open one. */
const views: { readonly [T in Task]: () => ReactNode } = {
  copy: () => <CopyTask />,
  package: () => <PackageTask />,
  check: () => <CheckTask />,
};

/** Copies and packages: on one side where to, on the other what, each with words for whether it has started. */
export function HandOverView() {
  const say = useSay();
  return (
    <div className="hand">
      <BarWords>
        <span>{say('hand.sub')}</span>
      </BarWords>
      <section className="hand-where">
        <DriveChoice />
        <hr className="rule" />
        <h3>{say('hand.which')}</h3>
        <dl className="which">
          <dt>{say('hand.copy.short')}</dt>
          <dd>{say('hand.copy.for')}</dd>
          <dt>{say('hand.package.short')}</dt>
          <dd>{say('hand.package.for')}</dd>
        </dl>
      </section>
      <div className="hand-what">
        {tasks.map((task) => (
          <TaskSection key={task} task={task}>
            {views[task]()}
          </TaskSection>
        ))}
        <BinderTask />
      </div>
    </div>
  );
}
