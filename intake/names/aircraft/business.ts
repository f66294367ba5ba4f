/** Business jets and turboprops, whoever owns them. */
import type { AircraftClass } from './table.js';

export const business: readonly AircraftClass[] = [
  {
    use: 'business jet',
    build: 'jet, tail, medium',
    families: {
      'Bombardier Challenger': `
        CHALLENGER 300 | CL30 | BD-100, BD-100-1A10
        CHALLENGER 350 | CL35 | Challenger 3500
        CL-600 | | Challenger 600, CL-600-1A11
        CL-601/604 | CL60 | CL-601, CL-604, CL-605, CL-600-2A12, CL-600-2B16, Challenger 601, Challenger 604
        CANADAIR`,
      'Cessna Citation': `
        C-500 | C500 | Citation I, Cessna 500 Citation I
        C-501 | C501 | Citation I/SP
        C-525 | C525, C25A, C25B, C25C, C25M | CJ1, CJ2, CJ3, CJ4
        C-550 | C550 | Citation Bravo, Cessna 550 Citation II
        C-551 | C551 | Citation II/SP
        C-560 | C560 | Citation V, Citation Ultra, Citation Encore
        C-650 | C650 | Citation III
        C-680 | C680 | Citation Sovereign
        C-750 | C750
        CITATION
        CITATION EXL | C56X | C-560XL, C-560XLS, Cessna 560XL, Citation Excel, Citation XLS
        CITATION II
        CITATION LATITUDE | C68A | C-680A, Cessna 680A
        CITATION LONGITUDE | C700 | Cessna 700
        CITATION MUSTANG 510 | C510 | Citation Mustang
        CITATION VI
        CITATION VII
        CITATION X
        CITATIONJET`,
      Cirrus: 'CIRRUS SF50 | SF50 | Vision Jet, Cirrus SF50 Vision',
      'Dassault Falcon': `
        DA FALCON 6X | FA6X | Falcon 6X
        DA FALCON 7X | FA7X | Falcon 7X
        DA FALCON 8X | FA8X | Falcon 8X
        DA-10 FALCON | FA10 | Falcon 10, DA-10
        DA-100 FALCON | | Falcon 100
        DA-20 FALCON | FA20 | Falcon 20, DA-20
        DA-200 FALCON | | Falcon 200
        DA-2000 | F2TH | Falcon 2000
        DA-50 FALCON | FA50 | Falcon 50, DA-50
        DA-900 | F900 | Falcon 900
        HU-25 | | HU-25 Guardian`,
      Eclipse: 'ECLIPSE 500 | EA50 | Eclipse EA500, Eclipse 550',
      'Embraer Legacy': `
        EMB-135BJ | E35L | Legacy 600, Legacy 650
        EMB-545 | E545 | Legacy 450, Praetor 500
        EMB-550 | E550 | Legacy 500, Praetor 600`,
      'Embraer Phenom': `
        EMB PHENOM 100 | E50P | EMB 500, Phenom 100
        EMB PHENOM 300 | E55P | EMB 505, Phenom 300`,
      Gulfstream: `
        G-159 | G159 | Gulfstream I
        GULFSTREAM | | Gulfstream Aerospace
        GULFSTREAM II | GLF2 | GULFSTRM II, GULFAERO II, G-II
        GULFSTREAM III | GLF3 | GULFAERO III, G-III
        GULFSTREAM IV | GLF4 | GULFAERO IV, G-IV, G-IV-SP, Gulfstream G300, Gulfstream G400, G350, G450
        GULFSTREAM V | GLF5 | GULFAERO V, G-V, G550
        GULFSTREAM G150 | G150
        GULFSTREAM G 280 | G280
        GULFSTREAM G500 | GA5C | GVII-G500
        GULFSTREAM G600 | GA6C | G600, GVII-G600
        GULFSTREAM GV1 | GLF6 | Gulfstream VI, GULFSTREAM GVI, G650, G650ER
        GULFSTREAM G700 | GA7C | GVIII-G700, G700
        GULFSTREAM G800 | GA8C | GVIII-G800, G800`,
      Hawker: `
        BA-125-700 | | BAe 125-700, HS 125-700, Hawker 700
        BA-125-800 | | BAe 125-800
        HAWKER 1000 | H25C | BAe 125-1000
        HAWKER 4000 | HA4T | Hawker Horizon
        HAWKER 600
        HAWKER 800 | H25B | Hawker 800XP, Hawker 750, Hawker 850, Hawker 850XP
        HAWKER 900 | | Hawker 900XP
        HAWKER-SDLY HS125 | H25A | HS-125`,
      Learjet: `
        LEARJET UNKN | | LEARJET
        LEARJET-23 | LJ23
        LEARJET-24 | LJ24
        LEARJET-25 | LJ25
        LEARJET-28 | LJ28
        LEARJET-31 | LJ31
        LEARJET-35 | LJ35
        LEARJET-36 | LJ36
        LEARJET-40 | LJ40
        LEARJET-45 | LJ45
        LEARJET-55 | LJ55
        LEARJET-60 | LJ60
        LEARJET-70 | LJ70
        LEARJET-75 | LJ75`,
      'Pilatus PC-24': 'PILATUS PC24 | PC24',
      'other business jet': `
        AEROS SN601 | S601 | Aerospatiale Corvette
        BE-400 BJET | BE40 | BE-400, Beechjet, Beechjet 400, Beechjet 400A, Hawker 400, Hawker 400XP, Nextant 400XT
        GULFSTRM 200 | | GULFSTREAM 200, G200
        HONDAJET | HDJT | HA-420, HA-420 HondaJet
        IAI 1126
        IAI ASTRA JT | ASTR | IAI 1125, IAI Astra, Gulfstream G100
        IAI GALAXY | GALX
        IAI-1123 | WW23
        IAI-1124 | WW24 | IAI Westwind, Westwind
        LOCKHEED 1329 | L29A, L29B | LOCKHEED JETST, Lockheed JetStar, L-1329
        MU-300 | MU30 | Mitsubishi Diamond
        RAYTHEON 390 | PRM1 | BE-PREMIER I, Beechcraft Premier I, Raytheon Premier I
        RKWL SABRLNR | SBR1 | Sabreliner
        RKWL SABRLNR40 | | Sabreliner 40
        RKWL SABRE60 | | Sabreliner 60
        SABRLNR-65 | | Sabreliner 65
        SABRLNR-80A | SBR2 | Sabreliner 80`,
    },
  },
  {
    use: 'business jet',
    build: 'jet, tail, large',
    families: {
      'Bombardier Global': `
        BD-700 | | BD-700-1A10, BD-700-1A11, BD-700-2A12
        GLOBAL EXPRS | GLEX | Global Express, Global 6000, Global 6500
        GLOBAL 5000 | GL5T | Global 5500
        GLOBAL 7500 | GL7T | Global 7000, Global 8000`,
    },
  },
  {
    use: 'business turboprop',
    build: 'turboprop, on wing, medium',
    families: {
      'Beech King Air': `
        BE-100 KING | BE10 | BE-100
        BE-200 KING | BE20 | BE-200, BE-B200, B200
        BE-300 KING | BE30, B350 | BE-300, BE-350, BE-350 King
        BE-90 KING | BE9L, BE9T | BE-90, BE-C90, BE-E90, BE-F90, C90`,
      'other business turboprop': `
        BE-2000 | STAR | Beechcraft Starship
        C-406 CARAVA | F406 | C-406, Cessna Caravan II, Reims F406
        C-425 | C425 | Cessna Conquest I, Cessna 425 Conquest
        C-441 CONQUE | C441 | Cessna Conquest II, Cessna 441 Conquest
        MERLIN
        MU2 | | MU-2 Marquise
        PA-31T CHEYENNE | PAY1 | PA-31T, Piper Cheyenne, Piper Cheyenne I
        PA-31T CHEYENNE II | PAY2 | Piper Cheyenne II
        PA-42 | PAY3, PAY4 | Piper Cheyenne III, Piper Cheyenne 400
        PIAGGIO P180 | P180 | P-180 Avanti, Piaggio Avanti
        RKWL TRBO 690 | AC90 | Turbo Commander 690, Twin Commander 690`,
    },
  },
  {
    use: 'business turboprop',
    build: 'turboprop, nose, small',
    families: {
      'Cessna Caravan': 'C-208 | C208 | Cessna Caravan, Cessna Grand Caravan',
      'other single turboprop': `
        DHC3 TURBINE | DH3T | DHC-3T, Turbine Otter
        KODIAK 100 | K100 | Quest Kodiak, Quest Kodiak 100
        PA-46 MERIDIAN | P46T | PA-46-500TP, Piper Meridian, Piper Malibu Meridian, Piper M500, Piper M600, Piper M700
        PAC 750XL | P750
        PILATUS PC6 | PC6T | Pilatus Porter, Pilatus Turbo Porter
        PILATUS PC12 | PC12
        SOCATA TBM700 | TBM7, TBM8, TBM9 | TBM-700, TBM-850, TBM-900, TBM-930, TBM-940, TBM-960`,
    },
  },
  {
    use: 'agricultural',
    build: 'turboprop, nose, small',
    families: {
      'agricultural turboprop': `
        AT-400 | AT4T | Air Tractor 400
        AT-502 | AT5T | Air Tractor 502
        AT-602 | AT6T | Air Tractor 602
        AT-802 | AT8T | Air Tractor 802`,
    },
  },
];
