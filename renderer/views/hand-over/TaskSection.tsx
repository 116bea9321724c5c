import { Circle, CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { useHandOver, type Task, type TaskState } from '../../session/hand-over.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';

interface TaskSectionProps {
  readonly task: Task;
  /** Drawn only while the task is the open one. */
  readonly children: ReactNode;
}

/** One thing that can be done here: its name, whether it has started, and, when it is the open one, itself. */
export function TaskSection({ task, children }: TaskSectionProps) {
  const say = useSay();
  const { open, show, states } = useHandOver();
  const isOpen = open === task;
  const section = useRef<HTMLElement>(null);
  const state = states[task].name;
  const before = useRef(state);
  // What came of it stands at the top, and she may have scrolled away from there while it ran.
  useEffect(() => {
    if (before.current === 'running' && state !== 'running' && isOpen)
      section.current?.scrollIntoView({ block: 'start' });
    before.current = state;
  }, [state, isOpen]);
  return (
    <section ref={section} className={isOpen ? 'task on' : 'task'} aria-labelledby={`task-${task}`}>
      <div className="task-head">
        <h2 id={`task-${task}`}>{say(`hand.${task}`)}</h2>
        <TaskWords state={states[task]} />
      </div>
      <p className="help">{say(`hand.${task}.lead`)}</p>
      {isOpen ? (
        children
      ) : (
        <div className="row">
          <Act size="small" onPress={() => show(task)} label={`${say('hand.open')}: ${say(`hand.${task}`)}`}>
            {say('hand.open')}
          </Act>
        </div>
      )}
    </section>
  );
}

const looks = {
  'not-started': { icon: Circle, tone: 'wait' },
  running: { icon: LoaderCircle, tone: 'ok' },
  done: { icon: CircleCheck, tone: 'ok' },
  'to-check': { icon: CircleAlert, tone: 'care' },
  'not-finished': { icon: CircleAlert, tone: 'care' },
} as const;

function TaskWords({ state }: { readonly state: TaskState }) {
  const say = useSay();
  const formats = useFormats();
  const { icon: Icon, tone } = looks[state.name];
  return (
    <Told className={`state ${tone}`}>
      <Icon className={state.name === 'running' ? 'i spin' : 'i'} aria-hidden="true" />
      {state.name === 'done'
        ? say('hand.state.done', { time: formats.clock(state.at) })
        : say(`hand.state.${state.name}`)}
    </Told>
  );
}
