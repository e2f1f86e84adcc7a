import { textOf, type Citizen } from '../support/citizen.ts';

const boundary = '----check';
export const uploadType = `multipart/form-data; boundary=${boundary}`;

export const head = (name: string, field = 'fil') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n` +
  'Content-Type: application/octet-stream\r\n\r\n';
export const tail = `\r\n--${boundary}--\r\n`;

/** A form with one file, as browsers write it. */
export function formWith(bytes: Uint8Array, name = 'rapport.pdf', field = 'fil'): Buffer {
  return Buffer.concat([Buffer.from(head(name, field)), bytes, Buffer.from(tail)]);
}

/** Sends a body to the page that checks documents. */
export async function upload(
  citizen: Citizen,
  body: Buffer,
  { path = '/verifiser', headers = {} }: { path?: string; headers?: Record<string, string> } = {},
) {
  const answer = await citizen.send(path, {
    method: 'POST',
    body,
    headers: { 'content-type': uploadType, ...headers },
  });
  const { status } = answer;
  const page = await answer.text();
  return { status, headers: answer.headers, page, words: textOf(page), heading: headingOf(page) };
}

/** What the page answers. */
function headingOf(page: string): string {
  return textOf(/<h2[^>]*data-size="xs"[^>]*>(.*?)<\/h2>/s.exec(page)?.[1] ?? '').trim();
}
