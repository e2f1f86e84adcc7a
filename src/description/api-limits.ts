import { formatNumber, type Language } from '../shared/format.ts';
import { mostPersons } from '../gate/decision-schema.ts';
import { mostInPart } from '../gate/decision.service.ts';
import { mostAcknowledgements } from '../gate/duty-schema.ts';
import { usualStreamLimits } from '../gate/machine-exchange.ts';
import { mostBodyBytes } from '../gate/machine-request.ts';
import { longestLine } from '../gate/number-lines.ts';

const limits = {
  persons: mostPersons,
  part: mostInPart,
  acknowledgements: mostAcknowledgements,
  mebibytes: mostBodyBytes / 1024 / 1024,
  line: longestLine,
  idleSeconds: usualStreamLimits.idleMs / 1000,
  totalSeconds: usualStreamLimits.totalMs / 1000,
} as const;

/** How much at a time, as texts name it: the very limits that are enforced. */
export function limitsIn(lang: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(limits).map(([name, value]) => [name, formatNumber(value, lang)]),
  );
}
