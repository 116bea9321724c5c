import { Told } from '../../components/Told.tsx';
import { useEffect, useState } from 'react';

/** Three grey lines, only when the answer takes longer than half a second (LOOK). */
export function Loading({ words }: { readonly words: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), 500);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="pad stack loading">
      {late && (
        <>
          <div className="skel short" />
          <div className="skel" />
          <div className="skel" />
          <Told className="help">{words}</Told>
        </>
      )}
    </div>
  );
}
