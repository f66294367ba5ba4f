/**
 * The aircraft of the reports by use and build: class, then family, then the FAA's own strings.
 * Reads and writes nothing. Strings are spelt as cleaning leaves them.
 *
 * Whether a strike does damage depends on where the bird hits. An engine under the wing is fully exposed to the airstream;
 * one at the tail is partly shielded by wing and fuselage; a propeller hits the bird before the engine ingests it. A heavy
 * aircraft has thicker skin and windscreens that are certified against heavier birds, a light one may have neither. And
 * the use decides what is reported at all: airlines report every smear, owners of small aircraft little else than damage.
 *
 * Mass is that at take-off: light up to 2 tonnes, small to 6, medium to 30, large to 120, heavy above. A whole family is
 * in the class of most of its aircraft, and families too rare to learn from share a line: the exceptions (the Gulfstream
 * I, a turboprop; the C-9, engines at the tail) have too few reports for a vector of their own.
 * Some families have no report in the file: their use and build still say something about them.
 */

/** Families that are alike in use and in build: engines, their place, and mass. */
export interface AircraftClass {
  readonly use: string;
  readonly build: string;
  /** Family → its strings, separated by commas. */
  readonly families: Readonly<Record<string, string>>;
}

/** All aircraft that have groups. */
export const aircraftClasses: readonly AircraftClass[] = [
  {
    use: 'airliner',
    build: 'jet, under wing, large',
    families: {
      'Boeing 737-100/200': 'B-737-100, B-737-200',
      'Boeing 737': 'B-737, B-737-300, B-737-400, B-737-500, B-737-600, B-737-700, B-737-800, B-737-900',
      'Boeing 757': 'B-757, B-757-200, B-757-300',
      'Airbus A320': 'A-318, A-319, A-320, A-321',
      'BAe 146': 'BA-146, BA-146-100, BA-146-200, BA-146-300, AVRO RJ 85',
    },
  },
  {
    use: 'airliner',
    build: 'jet, tail, large',
    families: {
      'Boeing 717': 'B-717-200',
      'Boeing 727': 'B-727, B-727-100, B-727-200',
      'Douglas DC-9': 'DC-9, DC-9-10, DC-9-20, DC-9-30, DC-9-40, DC-9-50',
      'McDonnell Douglas MD-80': 'MD-80, MD-81, MD-82, MD-83, MD-87, MD-88, MD-90-10, MD-90-30',
      Fokker: 'FOKKER 70, FOKKER F100, FOKKER F28 MK 1000, FOKKER F28 MK 4000',
    },
  },
  {
    use: 'heavy airliner',
    build: 'jet, under wing, heavy',
    families: {
      'Boeing 707': 'B-707',
      'Boeing 747': 'B-747, B-747-1/200, B-747-300, B-747-400, B-747-8 SERIES',
      'Boeing 767': 'B-767, B-767-200, B-767-300, B-767-400',
      'Boeing 777': 'B-777, B-777-200, B-777-300',
      'Boeing 787': 'B-787-8, B-787-9, B-787-800, B-787-900',
      'Airbus A300': 'A-300, A-310',
      'Airbus A330': 'A-330, A-340',
      'Airbus A350': 'A-350',
      'Airbus A380': 'A-380',
      'Douglas DC-8': 'DC-8, DC-8-61, DC-8-62, DC-8-63, DC-8-70',
    },
  },
  {
    use: 'heavy airliner',
    build: 'jet, wing and tail, heavy',
    families: {
      'McDonnell Douglas DC-10': 'DC-10, DC-10-10, DC-10-30, DC-10-40, MD-11',
      'Lockheed L-1011': 'L-1011, L-1011-500',
    },
  },
  {
    use: 'regional jet',
    build: 'jet, tail, medium',
    families: {
      'Bombardier CRJ': 'CL-RJ100/200, CL-RJ700, CL-RJ705, CL-RJ900, CRJ-440, CRJ-900',
      'Embraer ERJ': 'EMB-135, EMB-145',
    },
  },
  {
    use: 'regional jet',
    build: 'jet, under wing, large',
    families: { 'Embraer E-Jet': 'EMB-170, EMB-175, EMB-190, EMB-195' },
  },
  {
    use: 'regional turboprop',
    build: 'turboprop, on wing, medium',
    families: {
      ATR: 'ATR-42, ATR-72',
      'Beech 1900': 'BE-1900, BE-99',
      Convair: 'CV-580, CONVAIR 640',
      'De Havilland DHC-6': 'DHC6',
      'De Havilland Dash 7/8': 'DHC7 DASH 7, DHC8 DASH 8',
      Dornier: 'DORNIER 228, DORNIER 328',
      'Embraer turboprop': 'EMB UNKN, EMB-110, EMB-120',
      'Fokker F27': 'FOKKER F27',
      Jetstream: 'BA-31 JETSTR, BA-41 JETSTR, BA-ATP',
      Metro: 'FAIRCHILD SA227, MERLIN III, MERLIN IV, SA226 TC, SA227 AC METRO III, SA227 DC METRO 23',
      Saab: 'SAAB 2000, SAAB-340',
      Shorts: 'CASA C-212, SHORTS 330, SHORTS 360, SHORTS SC7',
    },
  },
  {
    use: 'business jet',
    build: 'jet, tail, medium',
    families: {
      'Bombardier Challenger': 'CHALLENGER 300, CL-600, CL-601/604',
      'Cessna Citation': `C-500, C-525, C-550, C-560, C-650, C-680, C-750, CITATION, CITATION EXL, CITATION II,
        CITATION MUSTANG 510, CITATION X, CITATIONJET`,
      'Dassault Falcon': 'DA FALCON 7X, DA-10 FALCON, DA-20 FALCON, DA-200 FALCON, DA-2000, DA-50 FALCON, DA-900',
      Gulfstream: 'G-159, GULFSTREAM II, GULFSTREAM III, GULFSTREAM IV, GULFSTREAM V',
      Hawker: 'BA-125-700, BA-125-800, HAWKER 1000, HAWKER 4000, HAWKER 800, HAWKER 900, HAWKER-SDLY HS125',
      Learjet: `LEARJET UNKN, LEARJET-23, LEARJET-24, LEARJET-25, LEARJET-31, LEARJET-35, LEARJET-36, LEARJET-45,
        LEARJET-55, LEARJET-60`,
      'other business jet': `AEROS SN601, BE-400 BJET, GULFSTRM 200, IAI 1126, IAI ASTRA JT, IAI GALAXY, IAI-1124,
        LOCKHEED 1329, MU-300, RAYTHEON 390, RKWL SABRLNR, SABRLNR-65, SABRLNR-80A`,
    },
  },
  {
    use: 'business turboprop',
    build: 'turboprop, on wing, medium',
    families: {
      'Beech King Air': 'BE-100 KING, BE-200 KING, BE-300 KING, BE-90 KING',
      'other business turboprop': `C-425, C-441 CONQUE, MU2, PA-31T CHEYENNE, PA-31T CHEYENNE II, PA-42,
        RKWL TRBO 690`,
    },
  },
  {
    use: 'business turboprop',
    build: 'turboprop, nose, small',
    families: {
      'Cessna Caravan': 'C-208',
      'other single turboprop': 'PILATUS PC12, SOCATA TBM700',
    },
  },
  {
    use: 'general aviation',
    build: 'piston, on wing, medium',
    families: { 'Douglas DC-3': 'DC-3' },
  },
  {
    use: 'general aviation',
    build: 'piston, on wing, small',
    families: {
      'piston twin': `BE-18, BE-55 BARON, BE-58 BARON, BE-60 DUKE, BE-65 QUEEN, BE-76 DUCHESS, BE-95, BN-2A ISLAND,
        C-303, C-310, C-320, C-340, C-401, C-402, C-404, C-414, C-421, DIAMOND 42, GRUMMAN GA7, PA-23 APACHE,
        PA-23-250, PA-30 TWIN COMANCHE, PA-31 NAVAJO, PA-31-350, PA-34 SENECA, PA-44 SEMINOLE, PA-60 600, PA-60 601,
        PARTENAVIA68, RKWL AC-680, RKWL SHRIKE`,
    },
  },
  {
    use: 'general aviation',
    build: 'piston, nose, light',
    families: {
      'piston single': `AA-1, AA-5, BE-19, BE-23 SUNDOWNER, BE-33, BE-35, BE-36, BE-77 SKIPPER, BELLANCA 1730,
        BELLANCA 260, BELLANCA CIT, C-120/140, C-150, C-152, C-172, C-177, C-180, C-182 SKYLAN, C-185 SKYWAG, C-195,
        C-206 STATIO, C-207 SKYWAG, C-210 CENTUR, CHAMPION CITABRIA, CIRRUS SR 20/22, DA-40, DIAMOND 20, DIAMOND 40,
        GRUMAMER AA1, GRUMAMER AA5, MOONEY M20, MOONEY UNKN, MOONEY-20B/C, MOONEY-20J, MOONEY-20K, PA-12,
        PA-18 SUPER CUB, PA-22 TP/COLT, PA-24 COMANCHE, PA-28, PA-32, PA-38 TOMAHAWK, PA-46 MALIBU, RKWL CMDR114,
        SOCATA TB-10, SOCATA TB-20, STINSON 108`,
    },
  },
  {
    use: 'helicopter',
    build: 'helicopter, small',
    families: {
      helicopter: `AEROS 350, AEROS 355, AEROS SA365, AGUSTA 109, BELL-205A1, BELL-206, BELL-212, BELL-407, BELL-412,
        BELL-430, EC-120, EUROCOPTER BK 117, HUGHES 269A, HUGHES 369, HUGHES 500, MBB BK117, ROBINSON R22,
        ROBINSON R44, SIKORSKY S-76`,
    },
  },
  {
    // Low and fast over open country, in formation: strikes unlike those at any airport.
    use: 'military fighter',
    build: 'jet, in fuselage, medium',
    families: {
      fighter: `A-10A, A-7, F-15, F-15A, F-15B, F-15C, F-15D, F-15E, F-16, F-16A, F-16B, F-16C, F-16D, F/A-18,
        OA-10A`,
    },
  },
  {
    use: 'military trainer',
    build: 'jet, in fuselage, small',
    families: { trainer: 'C-21A, T-1A, T-37, T-37B, T-38, T-38A, T-38C, T-38N' },
  },
  {
    use: 'military transport or bomber',
    build: 'jet, under wing, heavy',
    families: {
      bomber: 'B-1B, B-52, B-52G, B-52H',
      'C-135': `C-135, C-135B, C-135C, C-135E, C-137C, E-3, E-3C, E-4B, E-6, EC-135, EC-135E, KC-135, KC-135E, KC-135R,
        KC-135T, RC-135W, TC-18F, VC-137`,
      'C-5, C-17, C-141': 'C-141, C-141B, C-17, C-17A, C-5, C-5A, C-5B',
    },
  },
  {
    use: 'military transport or bomber',
    build: 'jet, wing and tail, heavy',
    families: { 'KC-10': 'KC-10A' },
  },
  {
    use: 'military transport or bomber',
    build: 'jet, under wing, large',
    families: { 'military airliner': 'C-9, T-43A' },
  },
  {
    use: 'military transport or bomber',
    build: 'turboprop, on wing, large',
    families: {
      'C-130, P-3': `C-130, C-130E, C-130H, EC-130E, HC-130, HC-130P, LOCKHEED 382, LOCKHEED P3, LOCKHEED P3A, MC-130P,
        P-3, P-3C`,
    },
  },
];
