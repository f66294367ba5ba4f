/**
 * Airliners on main routes, and the freighters made of them. A neo is an A-320 to the FAA, a 737 MAX a B-737-8; where
 * the FAA tells no variants apart, neither does this table.
 */
import type { AircraftClass } from './table.js';

export const airliners: readonly AircraftClass[] = [
  {
    use: 'airliner',
    build: 'jet, under wing, large',
    families: {
      'Boeing 737-100/200': `
        B-737-100 | B731
        B-737-200 | B732`,
      'Boeing 737': `
        B-737 | | Boeing 737 MAX, 737 MAX, B737 MAX, Boeing 737NG, 737NG, BBJ, Boeing Business Jet
        B-737-300 | B733
        B-737-400 | B734
        B-737-500 | B735
        B-737-600 | B736
        B-737-700 | | BBJ1
        B-737-800 | B738 | BBJ2
        B-737-900 | B739
        B-737-7 | B37M
        B-737-8 | B38M | Boeing 737-8200, 737-8200, Boeing 737 MAX 200
        B-737-9 | B39M
        B-737-10 | B3XM`,
      'Boeing 757': `
        B-757
        B-757-200 | B752
        B-757-300 | B753`,
      'Airbus A320': `
        A-318 | A318
        A-319 | A319, A19N
        A-320 | A320, A20N
        A-321 | A321, A21N`,
      'Airbus A220': `
        A-220 | BCS1, BCS3 | CS100, CS300, Bombardier CSeries, BD-500, BD-500-1A10, BD-500-1A11`,
      'BAe 146': `
        BA-146 | | BAe 146, British Aerospace 146
        BA-146-100 | B461 | BAe 146-100
        BA-146-200 | B462 | BAe 146-200
        BA-146-300 | B463 | BAe 146-300
        AVRO RJ 70 | RJ70 | BA-RJ70, Avro 146-RJ70
        AVRO RJ 85 | RJ85 | BA-RJ85, Avro 146-RJ85
        AVRO RJ 100 | RJ1H | BA-RJ100, Avro 146-RJ100, RJ100`,
    },
  },
  {
    use: 'airliner',
    build: 'jet, tail, large',
    families: {
      'Boeing 717': 'B-717-200 | B712 | B-717',
      'Boeing 727': `
        B-727
        B-727-100 | B721
        B-727-200 | B722`,
      'Douglas DC-9': `
        DC-9
        DC-9-10 | DC91
        DC-9-20 | DC92
        DC-9-30 | DC93
        DC-9-40 | DC94
        DC-9-50 | DC95`,
      'McDonnell Douglas MD-80': `
        MD-80 | | MD-80 Series, DC-9-80
        MD-81 | MD81 | DC-9-81
        MD-82 | MD82 | DC-9-82
        MD-83 | MD83 | DC-9-83
        MD-87 | MD87 | DC-9-87
        MD-88 | MD88
        MD-90-10
        MD-90-30 | MD90`,
      Fokker: `
        FOKKER 70 | F70
        FOKKER F100 | F100 | Fokker 100
        FOKKER F28 | F28 | Fokker 28, F28 Fellowship
        FOKKER F28 MK 1000 | | F28-1000
        FOKKER F28 MK 4000 | | F28-4000`,
      'other airliner': `
        BAC 1-11 | BA11 | BAC One-Eleven`,
    },
  },
  {
    use: 'airliner',
    build: 'turboprop, on wing, large',
    families: { 'Lockheed L-188': 'LOCKHEED 188 | L188 | Lockheed L-188 Electra' },
  },
  {
    use: 'heavy airliner',
    build: 'jet, under wing, heavy',
    families: {
      'Boeing 707': 'B-707 | B701, B703, B720 | Boeing 720',
      'Boeing 747': `
        B-747 | B74S, B74R, BLCF | Boeing 747SP, B-747SP, 747SP, Boeing Dreamlifter
        B-747-1/200 | B741, B742 | B-747-100, B-747-200, B-747-100/200
        B-747-300 | B743
        B-747-400 | B744, B74D | Boeing 747-400 Combi
        B-747-8 SERIES | B748 | B-747-8, B-747-8F, B-747-8I, Boeing 747-8F, Boeing 747-8I, 747-8F, 747-8I`,
      'Boeing 767': `
        B-767
        B-767-200 | B762
        B-767-300 | B763
        B-767-400 | B764`,
      'Boeing 777': `
        B-777
        B-777-200 | B772, B77L | B-777F, 777F, Boeing 777F, Boeing 777 Freighter
        B-777-300 | B773, B77W
        B-777-8 | B778
        B-777-9 | B779 | Boeing 777X, 777X`,
      'Boeing 787': `
        B-787
        B-787-8 | B788
        B-787-9 | B789
        B-787-10 | B78X | B-787-1000
        B-787-800
        B-787-900`,
      'Airbus A300': `
        A-300 | A306, A30B, A3ST | Airbus A300-600ST Beluga
        A-310 | A310`,
      'Airbus A330': `
        A-330 | A332, A333, A337, A338, A339 | Airbus BelugaXL
        A-340 | A342, A343, A345, A346`,
      'Airbus A350': 'A-350 | A359, A35K | Airbus A350 XWB',
      'Airbus A380': 'A-380 | A388',
      'Douglas DC-8': `
        DC-8 | DC85, DC86
        DC-8-61
        DC-8-62
        DC-8-63
        DC-8-70 | DC87`,
      'Antonov and Ilyushin': `
        AN-124 | A124 | Antonov 124, Antonov An-124 Ruslan
        IL-76 | IL76 | Ilyushin 76
        IL-96 | IL96 | Ilyushin 96`,
    },
  },
  {
    use: 'heavy airliner',
    build: 'jet, wing and tail, heavy',
    families: {
      'McDonnell Douglas DC-10': `
        DC-10 | DC10 | MD-10
        DC-10-10 | | MD-10-10
        DC-10-30 | | MD-10-30
        DC-10-40
        MD-11 | MD11`,
      'Lockheed L-1011': `
        L-1011 | L101
        L-1011-500`,
    },
  },
];
