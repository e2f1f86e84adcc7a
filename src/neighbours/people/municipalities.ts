/** A municipality as it is now, with the numbers that it or its forerunners had. */
export type Municipality = {
  number: string;
  name: string;
  county: string;
  /** Thousands of inhabitants, as a weight. */
  weight: number;
  /** Oldest first; `until` is the last day of the number. */
  former: readonly { number: string; name: string; until: string }[];
};

const end2017 = '2017-12-31';
const end2019 = '2019-12-31';
const end2023 = '2023-12-31';

function municipality(
  number: string,
  name: string,
  county: string,
  weight: number,
  before2020?: string,
  between2020And2023?: string,
): Municipality {
  const former = [];
  if (before2020) former.push({ number: before2020, name, until: end2019 });
  if (between2020And2023) former.push({ number: between2020And2023, name, until: end2023 });
  return { number, name, county, weight, former };
}

/** Facts retyped from SSB's list of municipality numbers and its changes of 2018, 2020 and 2024. */
export const municipalities: readonly Municipality[] = [
  municipality('0301', 'Oslo', 'Oslo', 140),
  municipality('4601', 'Bergen', 'Vestland', 70, '1201'),
  {
    ...municipality('5001', 'Trondheim', 'Trøndelag', 60),
    former: [{ number: '1601', name: 'Trondheim', until: end2017 }],
  },
  municipality('1103', 'Stavanger', 'Rogaland', 40),
  municipality('3201', 'Bærum', 'Akershus', 35, '0219', '3024'),
  municipality('4204', 'Kristiansand', 'Agder', 32, '1001'),
  municipality('3301', 'Drammen', 'Buskerud', 30, '0602', '3005'),
  {
    ...municipality('3205', 'Lillestrøm', 'Akershus', 26),
    former: [
      { number: '0231', name: 'Skedsmo', until: end2019 },
      { number: '3030', name: 'Lillestrøm', until: end2023 },
    ],
  },
  municipality('3107', 'Fredrikstad', 'Østfold', 24, '0106', '3004'),
  municipality('1108', 'Sandnes', 'Rogaland', 24, '1102'),
  municipality('5501', 'Tromsø', 'Troms', 22, '1902', '5401'),
  municipality('3105', 'Sarpsborg', 'Østfold', 17, '0105', '3003'),
  municipality('4003', 'Skien', 'Telemark', 16, '0806', '3807'),
  municipality('1508', 'Ålesund', 'Møre og Romsdal', 16, '1504', '1507'),
  municipality('1804', 'Bodø', 'Nordland', 15),
  municipality('3403', 'Hamar', 'Innlandet', 9, '0403'),
  municipality('1506', 'Molde', 'Møre og Romsdal', 9, '1502'),
  municipality('3405', 'Lillehammer', 'Innlandet', 8, '0501'),
  {
    ...municipality('5006', 'Steinkjer', 'Trøndelag', 7),
    former: [
      { number: '1702', name: 'Steinkjer', until: end2017 },
      { number: '5004', name: 'Steinkjer', until: end2019 },
    ],
  },
  municipality('5601', 'Alta', 'Finnmark', 6, '2012', '5403'),
  municipality('4621', 'Voss', 'Vestland', 5, '1235'),
  {
    ...municipality('5025', 'Røros', 'Trøndelag', 3),
    former: [{ number: '1640', name: 'Røros', until: end2017 }],
  },
  municipality('5610', 'Karasjok', 'Finnmark', 2, '2021', '5437'),
  municipality('5612', 'Kautokeino', 'Finnmark', 2, '2011', '5430'),
  municipality('1151', 'Utsira', 'Rogaland', 1),
  {
    ...municipality('1580', 'Haram', 'Møre og Romsdal', 3),
    former: [
      { number: '1534', name: 'Haram', until: end2019 },
      { number: '1507', name: 'Ålesund', until: end2023 },
    ],
  },
];

/** @throws if no municipality has that number now */
export function municipalityOf(number: string): Municipality {
  const found = municipalities.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`No municipality ${number}`);
  return found;
}

/** The number that held for the place on a date. */
export function municipalityNumberOn(place: Municipality, date: string): string {
  return place.former.find(({ until }) => date <= until)?.number ?? place.number;
}
