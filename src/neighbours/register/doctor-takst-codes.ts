import { takster } from './takst-list.ts';

/** What doctors claim for. Each text begins with the group that the takst belongs to. */
export const doctorTakstCodes = takster(
  'LE',
  'lege',
  `
  1ad | Enkel kontakt med oppmøte, dag | = | Simple contact in person, day
    ? Du var kort innom, for eksempel for en resept, og fikk råd. | Du var kort innom, til dømes for ein resept, og fekk råd. | You came in briefly, for example for a prescription, and got advice.
  1ak | Enkel kontakt med oppmøte, kveld og natt | = | Simple contact in person, evening and night
    ? Du var kort innom og fikk råd. | Du var kort innom og fekk råd. | You came in briefly and got advice.
  1bd | Enkel kontakt: brev, telefon eller melding, dag | = | Simple contact: letter, telephone or message, day
    ? Du fikk råd uten å møte opp. | Du fekk råd utan å møte opp. | You got advice without meeting.
  1bk | Enkel kontakt: brev, telefon eller melding, kveld og natt | = | Simple contact: letter, telephone or message, evening and night
    ? Du fikk råd uten å møte opp. | Du fekk råd utan å møte opp. | You got advice without meeting.
  1be | Enkel kontakt: elektronisk melding | = | Simple contact: electronic message | ..2022-06-30
    ? Du skrev til legekontoret og fikk svar. | Du skreiv til legekontoret og fekk svar. | You wrote to the doctor's office and got an answer.
  1e | Enkel kontakt: noen blodprøver og en urinprøve | Enkel kontakt: nokre blodprøver og ei urinprøve | Simple contact: some blood tests and a urine test
  1f | Samarbeid: samtale med andre om deg | = | Cooperation: talk with others about you
    ? Legen snakket eller skrev med andre, for eksempel fysioterapeut, hjemmetjeneste eller Nav. | Legen snakka eller skreiv med andre, til dømes fysioterapeut, heimeteneste eller Nav. | The doctor talked or wrote with others, for example a physiotherapist, the home service or Nav.
  1g | Enkel kontakt: telefon til legevakt | = | Simple contact: call to the emergency clinic
    ? Du ringte legevakten og fikk råd. | Du ringde legevakta og fekk råd. | You called the emergency clinic and got advice.
  1h | Enkel kontakt: sykmelding | Enkel kontakt: sjukmelding | Simple contact: sick note | ..2022-06-30
    ? Legen skrev sykmelding uten at du hadde time. | Legen skreiv sjukmelding utan at du hadde time. | The doctor wrote a sick note without an appointment.
  1i | Enkel kontakt: elektronisk resept | = | Simple contact: electronic prescription | ..2022-06-30
    ? Legen skrev resept uten at du hadde time. | Legen skreiv resept utan at du hadde time. | The doctor wrote a prescription without an appointment.
  14 | Samarbeid: møte om deg | = | Cooperation: meeting about you
    ? Legen møtte andre som hjelper deg. | = | The doctor met others who help you.
  2ad | Konsultasjon, dag | = | Consultation, day
    ? Du hadde time hos legen på dagtid. | = | You had an appointment with the doctor in the daytime.
  2ak | Konsultasjon, kveld og natt | = | Consultation, evening and night
    ? Du var hos legen om kvelden, natten eller i helgen. | Du var hos legen om kvelden, natta eller i helga. | You saw the doctor in the evening, at night or at the weekend.
  2ae | E-konsultasjon, dag | = | Electronic consultation, day
    ? En time på video, telefon eller som meldinger. | Ein time på video, telefon eller som meldingar. | An appointment by video, telephone or messages.
  2aek | E-konsultasjon, kveld | = | Electronic consultation, evening | 2020-03-01
    ? En time på video, telefon eller som meldinger, om kvelden. | Ein time på video, telefon eller som meldingar, om kvelden. | An appointment by video, telephone or messages, in the evening.
  2aef | E-konsultasjon under pandemien | = | Electronic consultation during the pandemic | 2020-03-16..2021-06-30
    ? En egen takst da man helst ikke skulle møte opp. | Ein eigen takst då ein helst ikkje skulle møte opp. | A takst of its own when people were asked not to meet in person.
  2ed | Konsultasjon: behandling i gruppe | = | Consultation: treatment in a group
  2ee | Tillegg: gruppen tok lang tid | Tillegg: gruppa tok lang tid | Supplement: the group took long
  2fk | Konsultasjon på legevakt | = | Consultation at the emergency clinic
  2bd | Tillegg: du hadde ikke fastlege | Tillegg: du hadde ikkje fastlege | Supplement: you had no general practitioner
  2hd | Tillegg: du hadde en annen fastlege | Tillegg: du hadde ein annan fastlege | Supplement: you had another general practitioner
  2cd | Tillegg: konsultasjonen tok lang tid, dag | = | Supplement: long consultation, day
    ? Timen varte mer enn 20 minutter. | Timen varte meir enn 20 minutt. | The appointment took more than 20 minutes.
  2ck | Tillegg: konsultasjonen tok lang tid, kveld og natt | = | Supplement: long consultation, evening and night
    ? Timen varte mer enn 20 minutter. | Timen varte meir enn 20 minutt. | The appointment took more than 20 minutes.
  2cdd | Tillegg: lang konsultasjon hos spesialist i allmennmedisin | = | Supplement: long consultation with a specialist in general practice
  2dd | Tillegg: legen er spesialist i allmennmedisin, dag | = | Supplement: the doctor is a specialist in general practice, day
    ? Legen får mer betalt på grunn av utdanningen. Det sier ikke noe om deg. | Legen får meir betalt på grunn av utdanninga. Det seier ikkje noko om deg. | The doctor is paid more because of training. It says nothing about you.
  2dk | Tillegg: legen er spesialist i allmennmedisin, kveld og natt | = | Supplement: the doctor is a specialist in general practice, evening and night
    ? Legen får mer betalt på grunn av utdanningen. Det sier ikke noe om deg. | Legen får meir betalt på grunn av utdanninga. Det seier ikkje noko om deg. | The doctor is paid more because of training. It says nothing about you.
  2gd | Tillegg: ny vurdering med skriftlig rapport | Tillegg: ny vurdering med skriftleg rapport | Supplement: new assessment with a written report
  2kd | Administrativt: opplysninger til kjernejournal | Administrativt: opplysningar til kjernejournal | Paperwork: information for the summary care record
    ? Legen skrev viktige opplysninger om deg i kjernejournalen. | Legen skreiv viktige opplysningar om deg i kjernejournalen. | The doctor wrote important information about you in the summary care record.
  2ld | Administrativt: gjennomgang av medisinene dine | Administrativt: gjennomgang av medisinane dine | Paperwork: review of your medicines
    ? Legen gikk gjennom alle medisinene du bruker. | Legen gjekk gjennom alle medisinane du bruker. | The doctor went through all the medicines that you take.
  2nk | Tillegg: legen måtte komme til kontoret om natten | Tillegg: legen måtte kome til kontoret om natta | Supplement: the doctor had to come to the office at night
  2p | Tillegg: legen har doktorgrad | = | Supplement: the doctor has a doctorate
    ? Det sier ikke noe om deg. | Det seier ikkje noko om deg. | It says nothing about you.
  7 | Tillegg for undersøkelse | Tillegg for undersøking | Supplement for examination
  8 | Administrativt: gebyr for utsending | = | Paperwork: fee for sending
  10a | Utstyr, gruppe 1 | = | Equipment, group 1
    ? Enkelt utstyr brukt på deg, som bandasje. | = | Simple equipment used on you, such as a bandage.
  10b | Utstyr, gruppe 2 | = | Equipment, group 2
    ? Utstyr brukt på deg, for eksempel til et sår eller en hjerteprøve. | Utstyr brukt på deg, til dømes til eit sår eller ei hjarteprøve. | Equipment used on you, for example for a wound or a heart test.
  10c | Utstyr, gruppe 3 | = | Equipment, group 3
    ? Utstyr brukt på deg ved et lite inngrep. | Utstyr brukt på deg ved eit lite inngrep. | Equipment used on you in a small operation.
  10d | Utstyr, gruppe 4 | = | Equipment, group 4
    ? Utstyr brukt på deg ved et større inngrep. | Utstyr brukt på deg ved eit større inngrep. | Equipment used on you in a larger operation.
  11ad | Sykebesøk, dag | Sjukebesøk, dag | Home visit, day
    ? Legen kom til deg. | = | The doctor came to you.
  11ak | Sykebesøk, kveld og natt | Sjukebesøk, kveld og natt | Home visit, evening and night
    ? Legen kom til deg. | = | The doctor came to you.
  11cd | Tillegg: sykebesøket tok lang tid, dag | Tillegg: sjukebesøket tok lang tid, dag | Supplement: long home visit, day
  11ck | Tillegg: sykebesøket tok lang tid, kveld og natt | Tillegg: sjukebesøket tok lang tid, kveld og natt | Supplement: long home visit, evening and night
  11dd | Tillegg: sykebesøk av spesialist i allmennmedisin, dag | Tillegg: sjukebesøk av spesialist i allmennmedisin, dag | Supplement: home visit by a specialist in general practice, day
  11dk | Tillegg: sykebesøk av spesialist i allmennmedisin, kveld og natt | Tillegg: sjukebesøk av spesialist i allmennmedisin, kveld og natt | Supplement: home visit by a specialist in general practice, evening and night
  074a | Konsultasjon | = | Consultation
  074b | Konsultasjon | = | Consultation
  074d | Konsultasjon | = | Consultation
  074ae | E-konsultasjon | = | Electronic consultation
  074be | E-konsultasjon | = | Electronic consultation
  612a | Brev, telefon eller melding | = | Letter, telephone or message
  612b | Brev, telefon eller melding | = | Letter, telephone or message
  615 | Konsultasjon: samtale | = | Consultation: talk
  618 | Enkel kontakt | = | Simple contact
  701a | Prøve tatt | Prøve teken | Sample taken
    ? Legekontoret tok en prøve av deg, oftest en blodprøve. | Legekontoret tok ei prøve av deg, oftast ei blodprøve. | The office took a sample from you, most often of blood.
  701c | Prøve sendt til laboratorium | Prøve send til laboratorium | Sample sent to a laboratory
  701d | Urinprøve sendt til laboratorium | Urinprøve send til laboratorium | Urine sample sent to a laboratory
  701h | Prøve: hurtigtest for koronavirus | = | Test: rapid test for coronavirus | 2020-03-16
  703 | Prøve: dyrking av bakterier i urin | Prøve: dyrking av bakteriar i urin | Test: bacteria in urine
  704j | Prøve: blod i avføring | = | Test: blood in stool
  705a | Prøve: blod i avføring, tatt hjemme | Prøve: blod i avføring, teken heime | Test: blood in stool, taken at home
  705g | Prøve: blod sett i mikroskop | = | Test: blood under the microscope
  705h | Prøve: klamydia | = | Test: chlamydia
  705i | Prøve: skabb eller sopp | = | Test: scabies or fungus
  705k | Prøve: CRP | = | Test: CRP
    ? En blodprøve som viser om kroppen har en betennelse. | Ei blodprøve som viser om kroppen har ein betennelse. | A blood test that shows inflammation in the body.
  706f | Prøve: telling av blodceller | Prøve: teljing av blodceller | Test: blood cell count
    ? En blodprøve som viser hvor mange blodceller du har av hvert slag. | Ei blodprøve som viser kor mange blodceller du har av kvart slag. | A blood test that shows how many blood cells you have of each kind.
  706h | Prøve: graviditetstest | = | Test: pregnancy
  706j | Prøve: blod fra tarmen | Prøve: blod frå tarmen | Test: blood from the bowel
  706k | Prøve: halsbakterier (streptokokker) | Prøve: halsbakteriar (streptokokkar) | Test: throat bacteria (streptococci)
  707 | Prøve på legekontoret | = | Test at the office
  708a | Prøve på legekontoret | = | Test at the office
  708b | Prøve på legekontoret | = | Test at the office
  708c | Prøve på legekontoret | = | Test at the office
  708d | Prøve på legekontoret | = | Test at the office
  708e | Prøve på legekontoret | = | Test at the office
  709 | Prøve på legekontoret | = | Test at the office
  710 | Prøve på legekontoret | = | Test at the office
  711 | Prøve på legekontoret | = | Test at the office
  712 | Prøve på legekontoret | = | Test at the office
  H1 | Administrativt: legeerklæring | = | Paperwork: medical statement
    ? Legen fylte ut en søknad for deg. | Legen fylte ut ein søknad for deg. | The doctor filled in an application for you.
  L1 | Administrativt: erklæring til Nav | = | Paperwork: statement to Nav
  L36 | Samarbeid: med Nav om deg | = | Cooperation: with Nav about you
  L36d | Samarbeid: med Nav om deg | = | Cooperation: with Nav about you
  `,
);
