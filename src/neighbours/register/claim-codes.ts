import { municipalities } from '../people/municipalities.ts';
import { readCodes, volven, type CodeList } from './reference-row.ts';

/** The list of takster of one field: the same code means different things in different fields. */
export const takstList = (fagomraade: string): string => `kuhr-takst-${fagomraade}`;

/** Who claims, for what kind of contact, and why the person paid nothing. */
export const claimCodeLists: readonly CodeList[] = [
  {
    oid: 'kuhr-praksistype',
    name: 'Praksistype',
    publisher: 'Helfo',
    codes: readCodes(`
      FALE | Fastlege | = | General practitioner
      FALO | Fastlønnet lege | Fastlønt lege | Salaried doctor
      FATU | LIS1-lege | = | Doctor in training
      LEVA | Legevakt | Legevakt | Emergency clinic
      LEKO | Kommunal legevakt | = | Municipal emergency clinic
      KOLE | Kommunal legevakt, fast lønn | Kommunal legevakt, fast løn | Municipal emergency clinic, salaried
      KNFL | Kommunal nettlege, fastlønnet | Kommunal nettlege, fastlønt | Municipal online doctor, salaried
      KNND | Kommunal nettlege, næringsdrivende | Kommunal nettlege, næringsdrivande | Municipal online doctor, self-employed
      SYPL | Sykepleier | Sjukepleiar | Nurse
      FYNO | Fysioterapeut | = | Physiotherapist
      FYKO | Kommunal fysioterapeut | = | Municipal physiotherapist
      FYMT | Manuellterapeut | = | Manual therapist
      FYPM | Psykomotorisk fysioterapeut | = | Psychomotor physiotherapist
      FYRT | Fysioterapeut, rideterapi | Fysioterapeut, rideterapi | Physiotherapist, riding therapy
      KINO | Kiropraktor | = | Chiropractor
      HELS | Helsestasjon | Helsestasjon | Child health clinic
      KOHS | Kommunal helsestasjon | = | Municipal child health clinic
      JORD | Jordmor | = | Midwife
      LOGO | Logoped | = | Speech therapist
      AUDI | Audiopedagog | = | Audio educator
      ORTO | Ortoptist | = | Orthoptist
      TANN | Tannlege | = | Dentist
      TAFY | Fylkeskommunal tannlege | = | County dentist
      TAKJ | Kjeveortoped | = | Orthodontist
      TAPL | Tannpleier | Tannpleiar | Dental hygienist
      TAPO | Tannpleier i det offentlige | Tannpleiar i det offentlege | Public dental hygienist
    `),
  },
  {
    oid: 'kuhr-fagomraade',
    name: 'Fagområde',
    publisher: 'Helfo',
    codes: readCodes(`
      LE | Lege | = | Doctor
      FY | Fysioterapi | = | Physiotherapy
      KI | Kiropraktikk | = | Chiropractic
      HS | Helsestasjon | = | Child health clinic
      JO | Jordmor | = | Midwife
      LO | Logopedi | = | Speech therapy
      TH | Tannlege | = | Dentist
      TP | Tannpleie | = | Dental hygiene
    `),
  },
  {
    oid: 'kpr-kontakttype',
    name: 'Kontakttype, avledet i KPR',
    publisher: 'KPR',
    codes: readCodes(`
      fysisk-konsultasjon | Konsultasjon med oppmøte | Konsultasjon med oppmøte | Consultation in person
      e-konsultasjon | E-konsultasjon | = | Electronic consultation
      sykebesok | Sykebesøk | Sjukebesøk | Home visit
      enkel-kontakt | Enkel kontakt med oppmøte | = | Simple contact in person
      brev-telefon | Brev, telefon eller melding | = | Letter, telephone or message
      tverrfaglig-samarbeid | Samarbeid med andre om deg | Samarbeid med andre om deg | Cooperation with others about you
      administrativt | Administrativt arbeid, som attester | Administrativt arbeid, som attestar | Paperwork, such as certificates
      fysioterapi | Fysioterapi | = | Physiotherapy
      kiropraktor | Behandling hos kiropraktor | = | Chiropractic treatment
      helsestasjon | Kontakt med helsestasjon | = | Contact with a child health clinic
      jordmor | Kontroll hos jordmor | = | Check with a midwife
      logoped | Behandling hos logoped | = | Speech therapy
      tannbehandling | Tannbehandling | = | Dental treatment
    `),
  },
  {
    oid: volven(7461),
    name: 'Årsak til fri egenandel',
    publisher: 'Helsedirektoratet',
    codes: readCodes(`
      A | Smittefarlig sykdom | Smittefarleg sjukdom | Communicable disease
      B | Barn under 16 år | = | Child under 16
      F | Frikort | = | Exemption card
      G | Hivinfeksjon | = | HIV infection
      H | Tilstanden var til hinder for å kreve egenandel | Tilstanden var til hinder for å krevje eigendel | The condition prevented payment
    `),
  },
  {
    oid: volven(3402),
    name: 'Kommunenummer',
    publisher: 'SSB',
    codes: municipalities.flatMap(({ number, name, former }) => {
      const periods = [...former, { number, name, until: null }];
      return (
        periods
          .map((period, index) => ({
            code: period.number,
            nb: period.name,
            nn: period.name,
            en: period.name,
            validFrom: index === 0 ? '2006-01-01' : dayAfter(periods[index - 1]?.until ?? ''),
            validTo: period.until,
          }))
          // Ålesund and Haram shared a number from 2020 to 2023: one row is enough.
          .filter(({ code, nb }) => !(name === 'Haram' && code === '1507' && nb === 'Ålesund'))
      );
    }),
  },
];

function dayAfter(lastDay: string): string {
  return `${Number(lastDay.slice(0, 4)) + 1}-01-01`;
}
