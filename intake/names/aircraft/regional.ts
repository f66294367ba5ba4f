/**
 * Regional jets and turboprops. The FAA wrote CL-RJ200 first and CRJ200 later; the earlier wording is canonical,
 * because the first model was trained on it.
 */
import type { AircraftClass } from './table.js';

export const regional: readonly AircraftClass[] = [
  {
    use: 'regional jet',
    build: 'jet, tail, medium',
    families: {
      'Bombardier CRJ': `
        CL-RJ100/200 | CRJ1, CRJ2 | CRJ100/200, CRJ100, CRJ200, CL-600-2B19, Canadair Regional Jet
        CL-RJ700 | CRJ7 | CRJ700, CRJ550, CL-600-2C10, CL-600-2C11
        CL-RJ705 | | CRJ705, CL-600-2D15
        CL-RJ900 | CRJ9 | CRJ900, CRJ 900, CL-600-2D24
        CL-RJ1000 | CRJX | CRJ1000, CL-600-2E25
        CRJ-440
        CRJ-900`,
      'Embraer ERJ': `
        EMB-135 | E135
        EMB-140 | | E140, EMB-135KE, EMB-135KL
        EMB-145 | E145, E45X`,
      Dornier: 'DORNIER 328J | J328 | Dornier 328JET, Do 328-300',
    },
  },
  {
    use: 'regional jet',
    build: 'jet, under wing, large',
    families: {
      'Embraer E-Jet': `
        EMB-170 | E170
        EMB-175 | E75L, E75S
        EMB-190 | E190 | Embraer Lineage 1000
        EMB-195 | E195
        E175-E2 | E275
        E190-E2 | E290
        E195-E2 | E295`,
      'Sukhoi Superjet': 'SUKHOI SJ 100/95 | SU95 | Sukhoi Superjet 100, SSJ-100',
    },
  },
  {
    use: 'regional turboprop',
    build: 'turboprop, on wing, medium',
    families: {
      ATR: `
        ATR-42 | AT43, AT44, AT45, AT46
        ATR-72 | AT72, AT73, AT75, AT76`,
      'Beech 1900': `
        BE-1900 | B190 | BE-1900C, BE-1900D, B-1900, B1900D
        BE-99 | BE99 | Beech 99 Airliner`,
      Convair: `
        CV-580 | CVLT | Convair 580
        CONVAIR 600
        CONVAIR 640`,
      'Cessna SkyCourier': 'C-408 SKYCOURIER | C408 | Cessna 408 SkyCourier, Cessna SkyCourier',
      'De Havilland DHC-6': `
        DHC6 | | Twin Otter, DHC-6 Twin Otter
        DHC4 | | DHC-4 Caribou, De Havilland Caribou`,
      'De Havilland Dash 7/8': `
        DHC7 DASH 7 | DHC7 | Dash 7
        DHC8 DASH 8 | DH8A, DH8B, DH8C, DH8D | DHC-8`,
      Dornier: `
        DORNIER
        DORNIER 228 | D228 | Do 228
        DORNIER 328 | D328 | Do 328, Do 328-100`,
      'Embraer turboprop': `
        EMB UNKN
        EMB-110 | E110 | Embraer Bandeirante
        EMB-120 | E120 | Embraer Brasilia`,
      'Fokker F27': `
        FOKKER F27 | F27 | Fokker 27, Fokker Friendship
        FAIRCHILD F27
        FAIRCHILD FH227
        FOKKER F50 | F50 | Fokker 50`,
      Jetstream: `
        BA-31 JETSTR | JS31, JS32 | BA-31, Jetstream 31, Jetstream 32
        BA-41 JETSTR | JS41 | BA-41, Jetstream 41
        BA-ATP | ATP`,
      Metro: `
        FAIRCHILD SA227 | | FAIRCH SA227, SA227, Fairchild Metro, Swearingen Metro, Metroliner
        MERLIN III | SW3
        MERLIN IV
        SA226 TC | SW2 | Metro II
        SA227 AC METRO III | SW4 | SA227-AC, Metro III
        SA227 DC METRO 23 | | SA227-DC, Metro 23`,
      Saab: `
        SAAB 2000 | SB20
        SAAB-340 | SF34 | Saab Fairchild 340`,
      Shorts: `
        CASA C-212 | C212 | CASA 212, C-212 Aviocar
        CASA CN-235 | CN35 | CN-235
        SHORTS 330 | SH33 | Short 330, SD3-30
        SHORTS 360 | SH36 | Short 360, SD3-60
        SHORTS SC7 | SC7 | Short Skyvan, Shorts Skyvan
        NAMC YS-11A | YS11 | NAMC YS-11`,
    },
  },
];
