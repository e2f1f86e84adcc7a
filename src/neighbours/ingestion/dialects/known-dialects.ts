import type { AcceptedMessageType } from '../delivery.ts';
import { cgmHelsestasjon } from './cgm-helsestasjon.ts';
import type { Dialect } from './dialect.ts';
import { egInfodoc } from './eg-infodoc.ts';
import { helseplattformen } from './helseplattformen.ts';
import { helserefusjon } from './helserefusjon.ts';
import { opusDental } from './opus-dental.ts';
import { vismaHsPro } from './visma-hspro.ts';

const dialects: Readonly<Record<AcceptedMessageType, readonly Dialect[]>> = {
  HST_Konsultasjon: [vismaHsPro, egInfodoc, cgmHelsestasjon, helseplattformen],
  KUHR_Regning: [helserefusjon],
  TANN_Journal: [opusDental],
};

/** How a system writes messages of a type; undefined for a system that sends none. */
export function findDialect(messageType: AcceptedMessageType, system: string): Dialect | undefined {
  return dialects[messageType].find((dialect) => dialect.system === system);
}
