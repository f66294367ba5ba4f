/**
 * Spellings of an aircraft that no table can list: customers' codes (737-824), certified models (A320-214), letters of
 * a series (C172S, F-16CM). Each pattern says which spelling of the table the text stands for, and counts only if the
 * table has that spelling: a pattern never makes up a type.
 */

/** A pattern over a whole text in capitals, and the spelling that it stands for: $1 is what its first brackets found. */
export interface AircraftPattern {
  readonly written: RegExp;
  readonly standsFor: string | ((found: readonly string[]) => string);
}

const pattern = (written: RegExp, standsFor: AircraftPattern['standsFor']): AircraftPattern => ({ written, standsFor });

const makers =
  /^(?:(?:AEROSPATIALE|AGUSTA|AGUSTAWESTLAND|AIRBUS|ATR|BAE|BEECH|BEECHCRAFT|BELL|BOEING|BOMBARDIER|BRITISH AEROSPACE|CANADAIR|CESSNA|CIRRUS|CONVAIR|DAHER|DASSAULT|DE ?HAVILLAND(?: CANADA)?|DIAMOND|DORNIER|DOUGLAS|EMBRAER|FAIRCHILD|FOKKER|GENERAL DYNAMICS|GRUMMAN|GULFSTREAM|HAWKER|HONDA|LEARJET|LEONARDO|LOCKHEED|MARTIN|MCDONNELL|MITSUBISHI|NORTHROP|PIAGGIO|PILATUS|PIPER|RAYTHEON|REPUBLIC|ROBINSON|ROCKWELL|SAAB|SHORTS|SIKORSKY|SOCATA|SWEARINGEN|TEXTRON|USAF|VOUGHT)[ -]+)+(?=\S)/;

/** The text without the maker in front: `LOCKHEED MARTIN F-35A` → `F-35A`. Helicopters of Airbus keep theirs. */
export const withoutMaker = (text: string): string => text.replace(makers, '');

/** Boeing's series from the digit that follows the model: 737-824 is of the series 800, 747-122 of the series 100/200. */
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

const airliners = [
  pattern(/^(?:BOEING )?(?:B[- ]?)?(737)[- ]?MAX[- ]?(7|8|9|10)$/, 'B-$1-$2'),
  pattern(/^(?:BOEING )?(?:B[- ]?)?(737)-(7|8|9|10)[- ]?MAX$/, 'B-$1-$2'),
  pattern(/^(?:BOEING )?(?:B[- ]?)?(7[0-8]7)((?:[- ]?\d[\d/]*)?)$/, 'B-$1$2'),
  pattern(
    /^(?:BOEING )?(?:B[- ]?)?(7[0-8]7)[- ]?([1-9])(?:00|[1-9A-Z][0-9A-Z])(?:[- ]?(?:ERF?|LRF?|F|SF|BCF|BDSF|PF|Q?C|D|M|ADV|NG|W|WL|\(WL\)|WINGLETS?))*$/,
    boeingSeries,
  ),
  pattern(
    /^(?:AIRBUS (?:INDUSTRIE )?A?|A)[- ]?(3[0-8]0|31[89]|321|220)(?:[BF]4)?(?:[- ]?\d{3,4})?(?:NX?|E|X|F|R|LR|XLR)?(?:[- ]?(?:NEO|CEO|LR|XLR|P2F))*$/,
    'A-$1',
  ),
  pattern(/^(?:MCDONNELL |DOUGLAS )*(DC-?9|DC-?10|DC-?8)-?([1-7])[0-9][CF]?$/, '$1-$20'),
  pattern(/^(?:MCDONNELL |DOUGLAS )*(DC-?8-?6[1-3]|MD-?1[01](?:-?[13]0)?|DC-?10-?[134]0)(?:C?F|ER)$/, '$1'),
  pattern(/^(?:DOUGLAS )?DC-?8-?7[1-3][CF]?$/, 'DC-8-70'),
  pattern(/^(?:MCDONNELL |DOUGLAS )*DC-?9-?(8[1237]) ?\(MD-?\1\)$/, 'MD-$1'),
];

const regional = [
  pattern(
    /^(?:EMBRAER )?(?:ERJ|EMB)[- ]?(1[79]0)-([1-4])00(?: ?(?:STD|LR|AR|SR|SU|SE|SL|LL|IGW|ECJ))*$/,
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
  pattern(
    /^(?:BOMBARDIER |CANADAIR )*(?:CRJ|CL-?RJ|REGIONAL JET)[- ]?(100|200|440|550|70[05]|900|1000)[- ]?(?:ER|LR|NG|NEXTGEN)?$/,
    'CRJ$1',
  ),
  pattern(
    /^(?:DE ?HAVILLAND (?:OF )?(?:CANADA )?|BOMBARDIER )*(?:(?:DHC[- ]?8|DASH[- ]?8)(?:[- ]?Q?[1-4]\d\d[A-Z]?)?(?: ?Q(?:[1-4]00)?)?|Q[1-4]00)$/,
    'DHC-8',
  ),
  pattern(/^(?:DE ?HAVILLAND (?:OF )?(?:CANADA )?|BOMBARDIER )*DHC-?6-?[1-4]00$/, 'DHC6'),
  pattern(/^ATR[- ]?(42|72)(?:[- ]?\d{3}[A-Z]?)?$/, 'ATR-$1'),
  pattern(/^(?:SAAB[- ]?(?:SF[- ]?)?|SF[- ]?)340[AB]?(?:[- ]?PLUS)?$/, 'SAAB-340'),
];

const business = [
  pattern(/^(?:(?:BOMBARDIER|GATES) )?(?:LEARJET|LEAR|LJ)[- ]?(\d\d)(?:[A-D]|XR)?$/, 'LEARJET-$1'),
  pattern(
    /^(?:(?:RAYTHEON|BEECH(?:CRAFT)?|HAWKER) )*(?:SUPER )?KING ?AIR (?:[A-F])?(90|[123]00|2[56]0|3[56]0)(?:[A-Z]{1,4})?$/,
    ([, model = '']) => kingAirs[model] ?? '',
  ),
  pattern(/^(?:DASSAULT )?FALCON[- ]?(10|20|50|100|200|900|2000)(?:[A-F]|EX|DX|LX|LXS?|EASY|S)?$/, 'FALCON $1'),
  pattern(/^CESSNA (?:CITATION )?(5[0-6][01]|525|650|680|750)(?: CITATION)?$/, 'C-$1'),
  pattern(/^(?:CESSNA (?:C-?)?|C-?)525[ABC]$/, 'C-525'),
  pattern(/^PILATUS PC-?12(?:[-/ ]?(?:4[57]E?|NG|NGX))+$/, 'PC12'),
  pattern(/^PC-?12(?:[-/ ]?(?:4[57]E?|NG|NGX))+$/, 'PC12'),
];

const generalAviation = [
  pattern(
    /^(?:CESSNA[- ](?:C-?)?|C-?)(?:[FPRTU]{1,2}-?)?(120|140|15[02]|162|17[0257]|18[0258]|19[05]|20[5-8]|210|3[0123]\d|340|4[012]\d|441)(?:[A-Z]|RG|SP|XP)?(?: (?:SKYHAWK|SKYLANE|SKYWAGON|STATIONAIR|CENTURION|CARDINAL|SKYMASTER|(?:GRAND )?CARAVAN|COMMUTER)(?: (?:SP|RG|EX|II))?)?$/,
    'C-$1',
  ),
  pattern(
    /^(?:PIPER )?PA-?(12|18|22|24|28|32|34|38|44)(?:RT|[RST])?(?:-?\d{3}[A-Z]{0,2})?(?: (?:CHEROKEE|WARRIOR|ARCHER|ARROW|DAKOTA|SARATOGA|LANCE|SENECA|SEMINOLE|TOMAHAWK|COMANCHE|SUPER CUB)(?: [IVX]+| SIX)?)?$/,
    'PA-$1',
  ),
  pattern(/^(?:PIPER )?PA-?46R?-?3[15]0[PT]$/, 'PA46'),
  pattern(/^(?:PIPER )?PA-?31-?3(?:00|10|25)$/, 'PA31'),
  pattern(/^BEECH(?:CRAFT)? (?:BE-?)?[A-Z]?(\d\d)[A-Z]{0,2}$/, 'BE-$1'),
  pattern(/^(?:CIRRUS )?SR-?2[02](?:[- ]?(?:T|TN|G\d))*$/, 'SR22'),
];

const helicopters = [
  pattern(
    /^(?:EUROCOPTER|AEROSPATIALE|AIRBUS(?: HELICOPTERS?)?) (AS|SA|EC|H)[- ]?(\d{3})(?:[- ]?[A-Z]{1,2}\d?\+?)?$/,
    '$1$2',
  ),
  pattern(/^(AS|SA)[- ]?(350|355|365)[- ]?[A-Z]{1,2}\d?$/, '$1$2'),
  pattern(/^(EC1[2-5][05]) ?[BCPT]\d\+?$/, '$1'),
  pattern(/^BELL(?: HELICOPTER)?(?: TEXTRON)?[- ](\d{3})(?:[A-Z]{1,3}(?:-?\d)?)?$/, 'BELL-$1'),
  pattern(/^(?:ROBINSON )?R-?(22|44|66)(?: (?:BETA|RAVEN|TURBINE))?(?: I{1,2})?$/, 'R$1'),
  pattern(/^(?:AGUSTA ?WESTLAND |AGUSTA |LEONARDO )?AW?-?(1[0-6]9)(?:[A-Z]|[A-Z]?P|SP)?$/, 'AW$1'),
  pattern(/^(?:SIKORSKY )?S-?(61|64|70|76|92)(?:[A-Z]|[A-D]\+{1,2})$/, 'S$1'),
];

/** Letters of a series are dropped only from designations of which the table knows the number alone. */
const military = [
  pattern(/^(F-?1[56][A-D])[A-Z]$/, '$1'),
  pattern(/^(?:F-?(15|16))[A-E]\/[A-E]$/, 'F-$1'),
  pattern(/^F(?:\/?A)?-?18([A-F])$/, 'F/A-18$1'),
  pattern(/^F(?:\/?A)?-?18[A-F]\/[A-F]$/, 'F/A-18'),
  pattern(/^([AHKLMW]?C-?130J)-(?:30|SOF)$/, '$1'),
  pattern(/^([AHKLMW]?C-?130|[KRW]C-?135|B-?52)[A-Z](?:\/[A-Z])?$/, '$1'),
  pattern(/^([ACEM]?[ACHMSU]H-?60|H-?60)[A-Z](?:\/[A-Z])?$/, 'H-60'),
  pattern(
    /^(A-?[467]|A-?10|AH-?1|AH-?64|CH-?(?:46|47|53)|MH-?53|UH-?1|UH-?72|[MC]?V-?22|C-?(?:2|5|12|17|20|21|26|27|32|37|40|141)|E-?[2368]|F-?(?:4|5|14|15|16|22|35|111)|KC-?(?:10|46)|L-?39|P-?[38]|T-?(?:2|6|33|37|38|45)|U-?2|MQ-?[19])[A-Z]$/,
    '$1',
  ),
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
