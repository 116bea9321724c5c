import { Minus, Plus } from 'lucide-react';
import { Group } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { useSay } from '../../words/words.tsx';
import { larger, smaller, type Zoom } from './zoom.ts';

interface ZoomBarProps {
  readonly zoom: Zoom;
  /** How large the picture is at the moment; null while that is not known. */
  readonly shown: number | null;
  readonly onZoom: (zoom: Zoom) => void;
}

/** The size of a picture: as wide as its place, in full, or a step up or down. */
export function ZoomBar({ zoom, shown, onZoom }: ZoomBarProps) {
  const say = useSay();
  const now = shown ?? 1;
  return (
    <Group className="row zoom" aria-label={say('zoom.title')}>
      <Act size="small" pressed={zoom === 'fit'} onPress={() => onZoom('fit')}>
        {say('zoom.fit')}
      </Act>
      <Act size="small" pressed={zoom === 1} onPress={() => onZoom(1)}>
        {say('zoom.full')}
      </Act>
      <Act size="small" onPress={() => onZoom(smaller(now))}>
        <Minus className="i s" aria-hidden="true" />
        {say('zoom.out')}
      </Act>
      <Act size="small" onPress={() => onZoom(larger(now))}>
        <Plus className="i s" aria-hidden="true" />
        {say('zoom.in')}
      </Act>
    </Group>
  );
}
