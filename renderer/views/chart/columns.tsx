import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import type { ExhibitRow } from '../../evidence.ts';
import { FilesCell, SavedAtCell, StateCell, WhatCell } from './cells.tsx';
import { ExhibitCell } from './ExhibitCell.tsx';

export const features = tableFeatures({});
const helper = createColumnHelper<typeof features, ExhibitRow>();

/** Ids are also the ends of the column's word ids (`chart.column.…`) and CSS classes. */
export const columnIds = ['exhibit', 'what', 'when', 'files', 'state'] as const;
export type ColumnId = (typeof columnIds)[number];

export const isColumnId = (id: string): id is ColumnId => (columnIds as readonly string[]).includes(id);

export const columns = helper.columns([
  helper.display({ id: 'exhibit', cell: ({ row }) => <ExhibitCell exhibit={row.original} /> }),
  helper.display({ id: 'what', cell: ({ row }) => <WhatCell exhibit={row.original} /> }),
  helper.display({ id: 'when', cell: ({ row }) => <SavedAtCell exhibit={row.original} /> }),
  helper.display({ id: 'files', cell: ({ row }) => <FilesCell exhibit={row.original} /> }),
  helper.display({ id: 'state', cell: ({ row }) => <StateCell exhibit={row.original} /> }),
]);
