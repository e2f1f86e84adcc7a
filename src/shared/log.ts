import { fileURLToPath } from 'node:url';
import { pino } from 'pino';

export type LogDetail = Readonly<Record<string, string | number | boolean | undefined>>;

/** JSON lines: the message is the name of an event, what varies is typed detail. */
export type Log = {
  info: (event: string, detail?: LogDetail) => void;
  warn: (event: string, detail?: LogDetail) => void;
  error: (event: string, detail?: LogDetail) => void;
};

export type LineSink = { write: (line: string) => unknown };

/**
 * Any run of 11 digits or more is masked on its way out, whoever wrote it, with or without blanks
 * in it: identity numbers have no place in a log.
 */
export function createLog(level: string, sink: LineSink = process.stdout): Log {
  // `base: null`: pino's own `pid` would be taken for ID-porten's claim of that name.
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    {
      write: (line: string) => {
        sink.write(maskNumbers(line));
      },
    },
  );
  return {
    info: (event, detail = {}) => logger.info(detail, event),
    warn: (event, detail = {}) => logger.warn(detail, event),
    error: (event, detail = {}) => logger.error(detail, event),
  };
}

/** Errors are logged by name, code and place alone: messages may carry what a person typed. */
export function errorDetail(error: unknown): LogDetail {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const place = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => withoutInstallPath(line.trim()))
    .join(' < ');
  const cause = error.cause === undefined ? undefined : nameOf(error.cause);
  return { error: error.name, code, cause, place };
}

/** Where the service is installed is nobody's business: places begin at its own folder. */
const installed = new URL('../../', import.meta.url);

function withoutInstallPath(line: string): string {
  return line
    .replaceAll(installed.href, '')
    .replaceAll(fileURLToPath(installed), '')
    .replace(/(?:file:\/\/)?\/\S*?\/(?=(?:src|views|node_modules)\/)/, '');
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

/** The last group of a uuid may be all digits, and stays. */
const numbers = /(?<!\d|[\da-f]{8}(?:-[\da-f]{4}){3}-)\d(?:(?:%20|\+| )?\d){10,}/g;

function maskNumbers(line: string): string {
  return line.replace(numbers, '[number]');
}
