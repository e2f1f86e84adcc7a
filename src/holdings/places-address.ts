import type { Mandate } from '../mandate/mandate.ts';
import { paths } from '../paths.ts';
import type { Places } from './places.service.ts';

const parameter = 'steder';
const base = 'https://here.invalid';

/** An address of ours, path and query, as it is without leave to see places. */
export function withoutTicket(address: string): string {
  const url = urlOf(address);
  url.searchParams.delete(parameter);
  return written(url);
}

export function withTicket(address: string, ticket: string): string {
  const url = urlOf(address);
  url.searchParams.set(parameter, ticket);
  return written(url);
}

export function ticketIn(address: string): string | undefined {
  return urlOf(address).searchParams.get(parameter) ?? undefined;
}

/** Always written alike, as a ticket is bound to it. */
function written({ pathname, searchParams }: URL): string {
  const query = searchParams.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

function urlOf(address: string): URL {
  return URL.canParse(address, base) ? new URL(address, base) : new URL(base);
}

/** What a page with places says of them: `showAddress` is without language. */
export type PlacesLine =
  { state: 'hidden'; showAddress: string } | { state: 'shown'; hideAddress: string };

/** Null for everybody whose places need no hiding. @param address of the page, with its query */
export async function placesLine(
  places: Pick<Places, 'stateFor'>,
  mandate: Mandate,
  address: string,
): Promise<PlacesLine | null> {
  const state = await places.stateFor(mandate);
  const page = withoutTicket(address);
  switch (state) {
    case 'open':
      return null;
    case 'shown':
      return { state, hideAddress: page };
    case 'hidden':
      return { state, showAddress: `${paths.showPlaces}?til=${encodeURIComponent(page)}` };
  }
}
