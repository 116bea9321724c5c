import type {
  abuseKinds,
  requestAnswers,
  requestChannels,
  requestKinds,
} from '../../../../../preload/case-fields.ts';
import type { ImageMode } from '../../../../core/binder.ts';
import type { ExhibitKind } from '../../../../core/case-file.ts';
import type { CustodyAction } from '../../../../core/chain.ts';
import type { ExhibitState, PageKind } from '../../../../core/evidence.ts';
import type { PaperPictureFaultCode } from '../../../../core/paper-pictures.ts';
import type { Look } from '../../../../core/removal-look.ts';
import type { PageState } from '../../../../core/removal-model.ts';
import type { SourceFaultCode } from '../../../importer.ts';

/** What the vault or its disk says of a file, and of a reading that is of no known form. */
export type DamageCode = 'object-damaged' | 'object-missing' | 'read-failed' | 'too-large' | 'unreadable';

/** What stands for each code of the closed lists that come onto paper. */
export interface BinderCodes {
  readonly kinds: { readonly [K in ExhibitKind]: string };
  readonly states: { readonly [S in ExhibitState]: string };
  readonly looksLike: { readonly [K in PageKind]: string };
  readonly images: { readonly [M in ImageMode]: string };
  readonly pictureFaults: { readonly [C in PaperPictureFaultCode]: string };
  readonly sourceFaults: { readonly [C in SourceFaultCode]: string };
  readonly damage: { readonly [C in DamageCode]: string };
  readonly custody: { readonly [A in CustodyAction]: string };
  readonly abuse: { readonly [K in (typeof abuseKinds)[number]]: string };
  readonly requests: { readonly [K in (typeof requestKinds)[number]]: string };
  readonly channels: { readonly [K in (typeof requestChannels)[number]]: string };
  readonly answers: { readonly [K in (typeof requestAnswers)[number]]: string };
  readonly pageStates: { readonly [S in PageState]: string };
  readonly looks: { readonly [S in Look['says']]: string };
}
