import { inspect } from 'node:util';
import { idnr } from '@navikt/fnrvalidator';

/** How KPR tells persons apart, Volven 9032. */
export type NationalIdKind = 'fnr' | 'dnr' | 'duf';

export type ParsedNationalId =
  { outcome: 'valid'; id: NationalId } | { outcome: 'malformed' } | { outcome: 'unknown-kind' };

const masked = '[number]';

/**
 * A fødselsnummer, D-number or DUF-number. The digits leave it through `reveal` alone: printing,
 * logging, stringifying or throwing one shows a mask.
 */
export class NationalId {
  readonly #digits: string;
  readonly kind: NationalIdKind;

  private constructor(digits: string, kind: NationalIdKind) {
    this.#digits = digits;
    this.kind = kind;
  }

  /**
   * Reads 11 digits (fødselsnummer, D-number; both check digits, the 2032 rule included) or 12
   * (DUF). Synthetic numbers (month + 80) are valid only where the caller allows them; numbers of
   * a kind that KPR does not register (month + 40, + 65) are of unknown kind.
   */
  static parse(input: string, { allowSynthetic }: { allowSynthetic: boolean }): ParsedNationalId {
    if (/^\d{12}$/.test(input)) return { outcome: 'valid', id: new NationalId(input, 'duf') };
    if (!/^\d{11}$/.test(input)) return { outcome: 'malformed' };
    const checked = idnr(input);
    if (checked.status === 'invalid') return { outcome: 'malformed' };
    switch (checked.type) {
      case 'fnr':
        return { outcome: 'valid', id: new NationalId(input, 'fnr') };
      case 'dnr':
        return { outcome: 'valid', id: new NationalId(input, 'dnr') };
      case 'tnr':
        return allowSynthetic
          ? { outcome: 'valid', id: new NationalId(input, 'fnr') }
          : { outcome: 'unknown-kind' };
      case 'dnr-and-tnr':
        return allowSynthetic
          ? { outcome: 'valid', id: new NationalId(input, 'dnr') }
          : { outcome: 'unknown-kind' };
      default:
        return { outcome: 'unknown-kind' };
    }
  }

  /** The digits, for a MAC, for encryption, or for the body of a call to the population register. */
  reveal(): string {
    return this.#digits;
  }

  toString(): string {
    return masked;
  }

  toJSON(): string {
    return masked;
  }

  [inspect.custom](): string {
    return masked;
  }
}
