/**
 * Helicopters. EC135 is Eurocopter's; EC-135, with the hyphen, is Boeing's and stands among the military ones. EC-130
 * is Eurocopter's with and without: the electronic C-130 nearly always has the letter of its series, EC-130E.
 */
import type { AircraftClass } from './table.js';

export const helicopters: readonly AircraftClass[] = [
  {
    use: 'helicopter',
    build: 'helicopter, small',
    families: {
      helicopter: `
        AEROS 350 | AS50 | AS350, H125, Eurocopter AS350 AStar, Eurocopter Ecureuil, Aerospatiale AStar
        AEROS 355 | AS55 | AS355, Eurocopter TwinStar
        AEROS SA315 | LAMA | SA315
        AEROS SA341 | GAZL | SA341, Aerospatiale Gazelle
        AEROS SA360 | S360 | SA360
        AEROS SA365 | AS65 | AS365, SA365, Eurocopter Dauphin
        AGUSTA 109 | A109 | AW109
        AGUSTA A 119 | A119 | AW119, AgustaWestland AW119 Koala
        AGUSTA AW 139 | A139 | AW139
        AGUSTA AW 169 | A169 | AW169
        BELL 230 | B230
        BELL 47 | B47G, B47J
        BELL-205A1 | | BELL-204, BELL-205
        BELL-206 | B06, B06T | Bell JetRanger, Bell LongRanger
        BELL-212 | B212
        BELL-214 | B214
        BELL-222 | B222
        BELL-407 | B407
        BELL-412 | B412
        BELL-427 | B427
        BELL-429 | B429
        BELL-430 | B430
        BELL-505 | B505
        BO-105 | B105 | MBB-105, MBB BO-105
        EC-120 | EC20 | Eurocopter Colibri
        EC130 | EC30 | H130
        EC135 | EC35 | H135
        EC145 | EC45 | H145
        EC155 | EC55 | H155
        ENSTROM F28A | EN28 | Enstrom F-28
        ENSTROM 480 | EN48
        EUROCOPTER
        EUROCOPTER BK 117
        HELICOPTER
        HH-65 | | Eurocopter HH-65 Dolphin, MH-65
        HUGHES 269A | H269 | Hughes 269, Schweizer 269, Schweizer 300
        HUGHES 300
        HUGHES 369
        HUGHES 500 | H500
        MBB BK117 | BK17 | BK-117
        MD-500 | | MD Helicopters 500
        MD-520 | MD52 | MD-520N
        MD-600N | MD60 | MD-600
        MD-900 | EXPL | MD Explorer
        MD-902
        ROBINSON R22 | R22
        ROBINSON R44 | R44
        ROBINSON R66 | R66
        SIKORSKY S-76 | S76`,
    },
  },
  {
    use: 'helicopter',
    build: 'helicopter, medium',
    families: {
      'large helicopter': `
        AEROS SA 330 PUMA | PUMA | SA330
        AGUSTA AW 189 | A189 | AW189
        AGUST WESTLAND EH101 | EH10 | AW101, EH101
        EC175 | EC75 | H175
        EC225 | EC25, AS32 | H225, AS332, Eurocopter Super Puma
        SIKORSKY S-61L | S61
        SIKORSKY S-64 | S64 | Erickson Skycrane
        SIKORSKY S-65C
        SIKORSKY S-70 | S70
        SIKORSKY S-92 | S92`,
      'military helicopter': `
        AH-1 | | AH-1 Cobra
        AH-64 | H64 | AH-64 Apache
        BELL EH-1H | | EH-1H
        BELL HH-IH | | HH-1H
        CH-1N
        H-46 | H46 | CH-46 Sea Knight
        CH-47 | H47 | CH-47 Chinook
        H-53 | H53, H53S | CH-53, MH-53
        H-60 | H60 | MH-60, SH-60, HH-60
        HH-60G
        HH-60J
        MH-53J
        SIKORSKY UH-60 | | UH-60, UH-60 Black Hawk, UH-60A, UH-60L, UH-60M
        TH-53A
        UH-1 | UH1 | UH-1 Huey
        UH-1H
        UH-1N
        UH-72 | | UH-72 Lakota`,
    },
  },
];
