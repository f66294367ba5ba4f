/**
 * Spellings of an aircraft that no table can list: customers' codes (737-824), certified models (A320-214), letters of
 * a series (C172S, F-16CM). Each pattern says which spelling of the table the text stands for, and counts only if the
 * table has that spelling: a pattern never makes up a type.
 */

/** A pattern over a whole text in capitals, and the spelling it stands for: $1 is what its first brackets found. */
export interface AircraftPattern {
  readonly written: RegExp;
  readonly standsFor: string | ((found: readonly string[]) => string);
}

const pattern = (written: RegExp, standsFor: AircraftPattern['standsFor']): AircraftPattern => ({ written, standsFor });

/** Words of makers, in any order before a type: LOCKHEED MARTIN. Helicopters of Airbus and Eurocopter are below. */
const makers = wordsOf(`AEROSPATIALE AGUSTA AGUSTAWESTLAND AIRBUS ATR BAE BEECH BEECHCRAFT BELL BOEING BOMBARDIER
  BRITISH AEROSPACE AIRCRAFT CANADA CANADAIR CESSNA CIRRUS CONVAIR DAHER DASSAULT DE DEHAVILLAND DIAMOND DORNIER
  DOUGLAS DYNAMICS EMBRAER FAIRCHILD FOKKER GATES GENERAL GRUMMAN GULFSTREAM HAVILLAND HAWKER HONDA LEARJET LEONARDO
  LOCKHEED MARTIN MCDONNELL MITSUBISHI NORTHROP PIAGGIO PILATUS PIPER RAYTHEON REPUBLIC ROBINSON ROCKWELL SAAB SHORTS
  SIDDELEY SIKORSKY SOCATA SWEARINGEN TEXTRON USAF VOUGHT`);

/** Names in trade that follow a designation which says enough without them. Cheyenne and Meridian are types apart. */
const tradeNames =
  wordsOf(`ARCHER ARROW BANDEIRANTE BARON BONANZA BRASILIA CARAVAN CARDINAL CENTENNIAL CENTURION CHEROKEE
  COMANCHE COMMUTER DAKOTA DREAMLINER EAGLE FALCON FIGHTING GLOBEMASTER GRAND HERCULES HORNET JUMBO LANCE MALIBU MIRAGE
  SARATOGA SEMINOLE SENECA SKYHAWK SKYLANE SKYMASTER SKYWAGON STATIONAIR STRATOFORTRESS STRATOTANKER STRIKE SUPER
  TALON TOMAHAWK TRISTAR WARRIOR`);

const makersInFront = new RegExp(`^(?:(?:${makers})[ -]+)+(?=[A-Z])`);
const tradeNameBehind = new RegExp(`(?: (?:${tradeNames}))+(?: (?:I{1,3}|IV|V|EX|RG|SP|SIX))?$`);

/**
 * The ways to look at a text in capitals: whole, without the name in trade, and without the maker. A number stays with
 * its maker, without whom it says nothing: CESSNA 310.
 */
export function waysToRead(text: string): string[] {
  const designation = text.replace(tradeNameBehind, '');
  return [...new Set([text, designation, designation.replace(makersInFront, '')])];
}

/** A pattern too long for a line, from its parts. */
function whole(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('')}$`);
}

function wordsOf(text: string): string {
  return text.split(/\s+/).join('|');
}

/** Boeing's series by the digit that follows the model: 737-824 is of the series 800, 747-122 of the series 100. */
function boeingSeries([, model, series = '']: readonly string[]): string {
  if (model === '707') return 'B-707';
  if (model === '747' && series === '8') return 'B-747-8';
  return `B-${model}-${series}00`;
}

/** Embraer certifies E-Jets by number and length: 170-200 is what it sells as the 175. */
const embraerModels: Readonly<Record<string, string>> = {
  '170-1': 'EMB-170',
  '170-2': 'EMB-175',
  '190-1': 'EMB-190',
  '190-2': 'EMB-195',
  '190-3': 'E190-E2',
  '190-4': 'E195-E2',
};

const kingAirs: Readonly<Record<string, string>> = {
  '90': 'BE-90 KING',
  '100': 'BE-100 KING',
  '200': 'BE-200 KING',
  '250': 'BE-200 KING',
  '260': 'BE-200 KING',
  '300': 'BE-300 KING',
  '350': 'BE-300 KING',
  '360': 'BE-300 KING',
};

/** Versions of one length, after the customer's code: range, freight, wingtips. */
const boeingVersions = wordsOf('ER ERF LR LRF F SF BCF BDSF PF C QC B D M ADV NG W WL WINGLETS');

const airliners = [
  pattern(/^(?:BOEING )?(?:B[- ]?)?(737)[- ]?MAX[- ]?(7|8|9|10)$/, 'B-$1-$2'),
  pattern(/^(?:BOEING )?(?:B[- ]?)?(737)-(7|8|9|10)[- ]?MAX$/, 'B-$1-$2'),
  pattern(/^(?:BOEING )?(?:B[- ]?)?(7[0-8]7)((?:[-/ ]?\d[\d/]*)?)$/, 'B-$1$2'),
  pattern(
    whole(
      '(?:BOEING )?(?:B[- ]?)?(7[0-8]7)[- ]?([1-9])(?:00|[1-9A-Z][0-9A-Z])',
      String.raw`(?:[- ]?\(?(?:${boeingVersions})\)?){0,3}`,
    ),
    boeingSeries,
  ),
  pattern(
    whole(
      String.raw`(?:AIRBUS (?:INDUSTRIE )?A?|A)[- ]?(3[0-8]0|31[89]|321|220)(?:[BF]4)?(?:[- ]?\d{3,4})?`,
      '(?:NX?|E|X|F|R|LR|XLR)?(?:[- ]?(?:NEO|CEO|LR|XLR|P2F))*',
    ),
    'A-$1',
  ),
  pattern(/^(DC-?9|DC-?10|DC-?8)-?([1-7])[0-9][CF]?$/, '$1-$20'),
  pattern(/^(DC-?8-?6[1-3]|MD-?1[01](?:-?[13]0)?|DC-?10-?[134]0)(?:C?F|ER)$/, '$1'),
  pattern(/^DC-?8-?7[1-3][CF]?$/, 'DC-8-70'),
  pattern(/^DC-?8-?[1-5]\d[CF]?$/, 'DC-8'),
  pattern(/^DC-?9-?(8[1237]) ?\(MD-?\1\)$/, 'MD-$1'),
];

const regional = [
  pattern(
    /^(?:ERJ|EMB)[- ]?(1[79]0)-([1-4])00(?: ?(?:STD|LR|AR|SR|SU|SE|SL|LL|IGW|ECJ))*$/,
    ([, model, length]) => embraerModels[`${model}-${length}`] ?? '',
  ),
  pattern(/^(?:EMBRAER )?(?:ERJ|E)?[- ]?(175|190|195)[- ]?E2$/, 'E$1-E2'),
  pattern(
    /^(?:EMBRAER (?:ERJ|EMB|E)?|ERJ|EMB|E)[- ]?(170|175|190|195)(?:[- ]?(?:STD|LR|AR|SR|SU|SE|SL|LL|IGW))*$/,
    'EMB-$1',
  ),
  pattern(
    /^(?:EMBRAER (?:ERJ|EMB)?|ERJ|EMB)[- ]?(110|120|135|140|145)(?:[- ]?(?:P1|P2|ERD?|RT|LR|XR|E[PU]|M[PK]|LU))?$/,
    'EMB-$1',
  ),
  pattern(/^(?:CRJ|CL-?RJ|REGIONAL JET)[- ]?(100|200|440|550|70[05]|900|1000)[- ]?(?:ER|LR|NG|NEXTGEN)?$/, 'CRJ$1'),
  pattern(/^(?:(?:DHC[- ]?8|DASH[- ]?8)(?:[- ]?Q?[1-4]\d\d[A-Z]?)?(?: ?Q(?:[1-4]00)?)?|Q[1-4]00)$/, 'DHC-8'),
  pattern(/^DHC-?6-?[1-4]00$/, 'DHC6'),
  pattern(/^ATR[- ]?(42|72)(?:[- ]?\d{3}[A-Z]?)?$/, 'ATR-$1'),
  pattern(/^(?:SAAB[- ]?(?:SF[- ]?)?|SF[- ]?)340[AB]?(?:[- ]?PLUS)?$/, 'SAAB-340'),
];

const business = [
  pattern(/^(?:LEARJET|LEAR|LJ)[- ]?(\d\d)(?:[A-D]|XR)?$/, 'LEARJET-$1'),
  pattern(
    /^(?:SUPER )?KING ?AIR (?:[A-F])?(90|[123]00|2[56]0|3[56]0)(?:[A-Z]{1,4})?$/,
    ([, model = '']) => kingAirs[model] ?? '',
  ),
  pattern(/^FALCON[- ]?(10|20|50|100|200|900|2000)(?:[A-F]|EX|DX|LX|LXS?|EASY|S)?$/, 'FALCON $1'),
  pattern(/^CESSNA (?:CITATION )?(5[0-6][01]|525|650|680|750)(?: CITATION)?$/, 'C-$1'),
  pattern(/^(?:CESSNA (?:C-?)?|C-?)525[ABC]$/, 'C-525'),
  pattern(/^(?:CITATION )?(CJ[1-4])\+?$/, '$1'),
  pattern(/^PC-?12(?:[-/ ]?(?:4[57]E?|NG|NGX))+$/, 'PC12'),
];

const generalAviation = [
  pattern(
    whole(
      '(?:CESSNA[- ](?:C-?)?|C-?)(?:[FPRTU]{1,2}-?)?',
      String.raw`(120|140|15[02]|162|17[0257]|18[0258]|19[05]|20[5-8]|210|3[0-3]\d|340|4[0-2]\d|441)`,
      '(?:[A-Z]|RG|SP|XP)?',
    ),
    'C-$1',
  ),
  pattern(/^PA-?(12|18|22|24|28|32|34|38|44)(?:RT|[RST])?(?:-?\d{3}[A-Z]{0,2})?$/, 'PA-$1'),
  pattern(/^PA-?46R?-?3[15]0[PT]$/, 'PA46'),
  pattern(/^PA-?31-?3(?:00|10|25)$/, 'PA31'),
  pattern(/^BEECH(?:CRAFT)? (?:BE-?)?[A-Z]?(\d\d|[1-4]00|350|1900)[A-Z]{0,2}$/, 'BE-$1'),
  pattern(/^(?:MOONEY )?M-?20[A-Z]$/, 'MOONEY M20'),
  pattern(/^DA-?(20|40|42|62)[- ]?(?:[AC]1|NG|VI|XLS?)$/, 'DA$1'),
  pattern(/^SR-?2[02](?:[- ]?(?:T|TN|G\d))*$/, 'SR22'),
];

const helicopters = [
  pattern(
    /^(?:EUROCOPTER|AEROSPATIALE|AIRBUS(?: HELICOPTERS?)?) (AS|SA|EC|H)[- ]?(\d{3})(?:[- ]?[A-Z]{1,2}\d?\+?)?$/,
    '$1$2',
  ),
  pattern(/^(AS|SA)[- ]?(350|355|365)[- ]?[A-Z]{1,2}\d?$/, '$1$2'),
  pattern(/^EC-?(1[2-5][05]) ?[BCPT]\d\+?$/, 'EC$1'),
  pattern(/^EC-?120 ?B$/, 'EC-120'),
  pattern(/^BK-?117[- ]?[A-D]-?\d$/, 'BK-117'),
  pattern(/^BELL(?: HELICOPTER)?(?: TEXTRON)?[- ](\d{3})(?:[A-Z]{1,3}(?:-?\d)?)?$/, 'BELL-$1'),
  pattern(/^(?:ROBINSON |R-?)(22|44|66)(?: (?:BETA|RAVEN|TURBINE))?(?: I{1,2})?$/, 'R$1'),
  pattern(/^AW?-?(1[0-6]9)(?:[A-Z]|[A-Z]?P|SP)?$/, 'AW$1'),
  pattern(/^S-?(61|64|70|76|92)(?:[A-Z]|[A-D]\+{1,2})$/, 'S$1'),
];

/**
 * What stands for an aircraft without the letter of its series. Not among them: EC-130 and EC-135, which with some
 * letters are helicopters; F-100, which with a letter is no Fokker.
 */
const designations = wordsOf(`A-4 A-6 A-7 A-10 AH-1 AH-64 B-1 B-2 B-52 C-2 C-5 C-12 C-17 C-20 C-21 C-26 C-27 C-32 C-37
  C-40 C-141 CH-46 CH-47 CH-53 CMV-22 CV-22 E-2 E-3 E-6 E-8 F-4 F-5 F-14 F-15 F-16 F-22 F-35 F-111 KC-10 KC-46 KC-135
  L-39 MH-53 MQ-1 MQ-9 MV-22 P-3 P-8 RC-135 RQ-4 T-2 T-6 T-33 T-37 T-38 T-45 U-2 UH-1 UH-72 V-22 WC-135`).replaceAll(
  '-',
  '-?',
);

const military = [
  pattern(/^(F-?1[56][A-D])[A-Z]$/, '$1'),
  pattern(/^(?:F-?(15|16))[A-E]\/[A-E]$/, 'F-$1'),
  pattern(/^F(?:\/?A)?-?18([A-F])$/, 'F/A-18$1'),
  pattern(/^F(?:\/?A)?-?18[A-F]\/[A-F]$/, 'F/A-18'),
  pattern(/^([AHKLMW]?C-?130J)-(?:30|SOF)$/, '$1'),
  pattern(/^([AHKLMW]?C-?130|[KRW]C-?135)[A-Z](?:\/[A-Z])?$/, '$1'),
  pattern(/^([ACEM]?[ACHMSU]H-?60|H-?60)[A-Z](?:\/[A-Z])?$/, 'H-60'),
  pattern(new RegExp(`^(${designations})[A-Z]$`), '$1'),
];

/** All patterns, in the order in which they are tried. */
export const aircraftPatterns: readonly AircraftPattern[] = [
  ...airliners,
  ...regional,
  ...business,
  ...generalAviation,
  ...helicopters,
  ...military,
];
