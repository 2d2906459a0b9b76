import type { Diagnostic, Range } from '#lib/diagnostics/diagnostic.ts';
import { report } from '#lib/diagnostics/report.ts';
import { addressKey } from './address-key.ts';

/** Something that wants an address of the site for itself. */
export interface Claim {
  readonly address: string;
  /** What claims it, as the beginning of a sentence: `the alias /x/`. */
  readonly subject: string;
  /** What holds it, as the end of a sentence, where that is said otherwise: `an alias of the post x`. */
  readonly holder?: string;
  readonly id?: 'address-taken' | 'alias-taken';
  /** Where the claim is written; absent for what the site has of its own. */
  readonly file?: string;
  readonly range?: Range;
  /** Several claims of one subject are the same: a tag that many posts name. */
  readonly shared?: boolean;
}

/** Gives each address to the first that claims it and reports every other claim. */
export function claimAddresses(claims: readonly Claim[]): readonly Diagnostic[] {
  const held = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = addressKey(claim.address);
    if (key === undefined) return [];
    const holder = held.get(key);
    if (holder === undefined) held.set(key, claim);
    const isSame = claim.shared === true && holder?.subject === claim.subject;
    return holder === undefined || isSame ? [] : reportTaken(claim, holder);
  });
}

function reportTaken(claim: Claim, holder: Claim): readonly Diagnostic[] {
  const { file, range, id = 'address-taken' } = claim;
  if (file === undefined) return [];
  const place = holder.range ? `${holder.file}:${holder.range.line}` : holder.file;
  const spelling = claim.shared ? 'spell both the same way' : 'rename one of the two';
  const advice = id === 'alias-taken' ? 'remove the alias' : spelling;
  const leadsTo = id === 'alias-taken' ? '' : ` leads to ${decodeURI(claim.address)}, which`;
  return [
    report(id, {
      file,
      range,
      message: `${claim.subject}${leadsTo} is taken by ${holder.holder ?? holder.subject}`,
      hint: place === undefined ? advice : `${advice}; the other is in ${place}`,
    }),
  ];
}
