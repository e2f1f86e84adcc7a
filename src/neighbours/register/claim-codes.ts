import { municipalityCodeList } from './municipality-codes.ts';
import { practiceCodeLists } from './practice-codes.ts';
import { readCodes, volven, type CodeList } from './reference-row.ts';

const ownWords = 'Forklaringene er våre egne ord.';

/** Who claims, for what kind of contact, why the person paid nothing, and where it was. */
export const claimCodeLists: readonly CodeList[] = [
  ...practiceCodeLists,
  {
    oid: 'kpr-kontakttype',
    name: 'Kontakttype, avledet i KPR',
    publisher: 'KPR',
    note: ownWords,
    codes: readCodes(`
      fysisk-konsultasjon | Konsultasjon med oppmøte | = | Consultation in person
        ? Du møtte opp til en time. | Du møtte opp til ein time. | You came to an appointment.
      e-konsultasjon | E-konsultasjon | = | Electronic consultation
        ? En time på video, telefon eller som meldinger, i stedet for oppmøte. | Ein time på video, telefon eller som meldingar, i staden for oppmøte. | An appointment by video, telephone or messages instead of in person.
      sykebesok | Sykebesøk | Sjukebesøk | Home visit
        ? Legen kom hjem til deg, eller dit du var. | Legen kom heim til deg, eller dit du var. | The doctor came to your home or to where you were.
      enkel-kontakt | Enkel kontakt med oppmøte | = | Simple contact in person
        ? Et kort møte, for eksempel for å ta en prøve eller hente en resept. | Eit kort møte, til dømes for å ta ei prøve eller hente ein resept. | A short meeting, for example to have a test taken or fetch a prescription.
      brev-telefon | Brev, telefon eller melding | = | Letter, telephone or message
        ? Du fikk svar eller råd uten å møte opp. | Du fekk svar eller råd utan å møte opp. | You got an answer or advice without meeting.
      tverrfaglig-samarbeid | Samarbeid med andre om deg | = | Cooperation with others about you
        ? Legen snakket med andre, for eksempel hjemmetjenesten eller Nav, om deg. | Legen snakka med andre, til dømes heimetenesta eller Nav, om deg. | The doctor talked with others about you, for example the home service or Nav.
      administrativt | Administrativt arbeid | = | Paperwork
        ? Legen skrev noe, for eksempel en attest eller en søknad. | Legen skreiv noko, til dømes ein attest eller ein søknad. | The doctor wrote something, for example a certificate or an application.
      fysioterapi | Fysioterapi | = | Physiotherapy
      kiropraktor | Behandling hos kiropraktor | = | Chiropractic treatment
      helsestasjon | Kontakt med helsestasjon | = | Contact with a child health clinic
      jordmor | Kontroll hos jordmor | = | Check with a midwife
      logoped | Behandling hos logoped | = | Speech therapy
      audiopedagog | Hørselshjelp hos audiopedagog | Høyrselshjelp hos audiopedagog | Hearing therapy
      ortoptist | Undersøkelse hos ortoptist | Undersøking hos ortoptist | Check with an orthoptist
      tannbehandling | Tannbehandling | = | Dental treatment
    `),
  },
  {
    oid: volven(7461),
    name: 'Årsak til fri egenandel',
    publisher: 'Helsedirektoratet',
    note: ownWords,
    codes: readCodes(`
      A | Smittefarlig sykdom | Smittefarleg sjukdom | Communicable disease
        ? Undersøkelse og behandling av farlig smitte er gratis. | Undersøking og behandling av farleg smitte er gratis. | Examination and treatment of dangerous infection is free.
      B | Barn under 16 år | = | Child under 16
        ? Barn betaler ikke egenandel. | Barn betaler ikkje eigendel. | Children do not pay a share.
      F | Frikort | = | Exemption card
        ? Du hadde betalt så mye det året at resten var gratis. | Du hadde betalt så mykje det året at resten var gratis. | You had paid so much that year that the rest was free.
      G | Hivinfeksjon | = | HIV infection
        ? Behandling av hiv er gratis. | = | Treatment of HIV is free.
      H | Tilstanden hindret betaling | Tilstanden hindra betaling | The condition prevented payment
        ? Det lot seg ikke gjøre å ta betalt der og da. | Det lét seg ikkje gjere å ta betalt der og då. | It was not possible to ask for payment there and then.
    `),
  },
  {
    oid: volven(8426),
    name: 'Debitor',
    publisher: 'Helsedirektoratet',
    note: 'Hvem som betaler. Et utvalg, i våre egne ord; kodene er antatt.',
    codes: readCodes(`
      1 | Vanlig pasient | Vanleg pasient | Ordinary patient
        ? Det offentlige betaler på vanlig måte. | Det offentlege betaler på vanleg måte. | Public funds pay in the ordinary way.
      20 | Raskere tilbake | = | Faster return to work | ..2017-12-31
        ? En ordning for sykmeldte, som nå er slutt. | Ei ordning for sjukmelde, som no er slutt. | A scheme for people on sick leave, now ended.
      22 | Forskning | Forsking | Research
        ? Et forskningsprosjekt betaler. | Eit forskingsprosjekt betaler. | A research project pays.
      30 | Betaler selv | Betaler sjølv | Pays alone
      60 | Forsikring | = | Insurance
        ? Et forsikringsselskap betaler. | Eit forsikringsselskap betaler. | An insurance company pays.
      99 | Annet | Anna | Other
    `),
  },
  {
    oid: 'kuhr-stonadspunkt',
    name: 'Stønadspunkt for tannbehandling',
    publisher: 'Helsedirektoratet',
    note: 'Grunnen til at folketrygden dekker tannbehandling, etter folketrygdloven § 5-6. Våre egne ord.',
    codes: readCodes(`
      1 | Sjelden medisinsk tilstand | Sjeldan medisinsk tilstand | Rare medical condition
      2 | Leppe-kjeve-ganespalte | = | Cleft lip and palate
        ? Åpning i leppe, kjeve eller gane fra fødselen. | Opning i leppe, kjeve eller gane frå fødselen. | An opening in lip, jaw or palate from birth.
      3 | Svulst i munnen | = | Tumour in the mouth
      4 | Forebygging av infeksjon | Førebygging av infeksjon | Prevention of infection
        ? Tennene behandles fordi infeksjon i munnen ville være farlig ved en annen sykdom. | Tennene blir behandla fordi infeksjon i munnen ville vere farleg ved ein annan sjukdom. | The teeth are treated because infection in the mouth would be dangerous with another disease.
      5 | Sykdom eller feil i munn og kjeve | Sjukdom eller feil i munn og kjeve | Disease or defect of mouth and jaw
      6 | Tannkjøttsykdom | Tannkjøtsjukdom | Gum disease
      6a | Tannkjøttsykdom: løse tenner | Tannkjøtsjukdom: lause tenner | Gum disease: loose teeth
        ? Betennelse som løsner festet til tennene. Kalles periodontitt. | Betennelse som løyser festet til tennene. Blir kalla periodontitt. | Inflammation that loosens the hold of the teeth. Called periodontitis.
      6b | Betennelse rundt implantat | = | Inflammation around an implant
      7 | Tenner som ikke har utviklet seg normalt | Tenner som ikkje har utvikla seg normalt | Teeth that have not developed normally
      8 | Bittfeil | Bitfeil | Misaligned bite
        ? Tannregulering. | = | Straightening of teeth.
      9 | Tannslitasje | = | Worn teeth
        ? Tennene er slitt ned, eller etset bort av syre. | Tennene er slitne ned, eller etsa bort av syre. | The teeth are worn down, or etched away by acid.
      10 | Munntørrhet | Munntørrleik | Dry mouth
      11 | Allergi mot tannfyllinger | Allergi mot tannfyllingar | Allergy to fillings
      12 | Tannskade ved yrkesskade | = | Dental injury at work
      13 | Tannskade ved ulykke | = | Dental injury by accident
      14 | Kan ikke stelle tennene selv | Kan ikkje stelle tennene sjølv | Cannot look after the teeth alone
        ? En sykdom eller funksjonshemning hindrer godt nok tannstell. | Ein sjukdom eller ei funksjonshemming hindrar godt nok tannstell. | A disease or disability prevents good enough care of the teeth.
      15 | Uten tenner i underkjeven | Utan tenner i underkjeven | Without teeth in the lower jaw
    `),
  },
  municipalityCodeList,
];
