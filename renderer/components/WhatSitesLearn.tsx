import { useQuery } from '@tanstack/react-query';
import { ask } from '../locker.ts';
import { useSay } from '../words/words.tsx';

/** Said before the first capture (DOMAIN §7): what a site will learn of the person, with and without a proxy. */
export function WhatSitesLearn({ id }: { readonly id?: string }) {
  const say = useSay();
  const query = useQuery({ queryKey: ['settings'], queryFn: () => ask('vaultSettings', {}) });
  if (query.data === undefined) return null;
  return (
    <p className="help" id={id}>
      {say(query.data.proxy === null ? 'learn.direct' : 'learn.proxy')}
    </p>
  );
}
