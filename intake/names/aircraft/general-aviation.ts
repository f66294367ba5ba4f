/** Light aircraft with piston engines, and the few large ones that still fly on them. */
import type { AircraftClass } from './table.js';

export const generalAviation: readonly AircraftClass[] = [
  {
    use: 'general aviation',
    build: 'piston, on wing, medium',
    families: {
      'Douglas DC-3': 'DC-3 | DC3 | C-47',
      'other large piston': `
        CL-215 | CL2P
        CONVAIR 340 | CVLP | Convair 240, Convair 440
        CURTIS C-46 | C46 | Curtiss C-46
        DC-4 | DC4 | C-54
        DC-6 | DC6
        GRUMMAN
        GRUMMAN G73 | G73 | Grumman Mallard
        GRUMMAN S-2 TRACKER | S2P | S-2 Tracker`,
    },
  },
  {
    use: 'general aviation',
    build: 'piston, on wing, small',
    families: {
      'piston twin': `
        BE-18 | BE18
        BE-50 TWIN BONANZA | BE50
        BE-55 BARON | BE55 | Baron 55
        BE-56 BARON | BE56
        BE-58 BARON | BE58 | Beech Baron, Beechcraft Baron, Baron 58, Baron G58
        BE-60 DUKE | BE60 | Beechcraft Duke
        BE-65 QUEEN | BE65
        BE-70 QUEEN | BE70
        BE-76 DUCHESS | BE76 | Beechcraft Duchess
        BE-80 QUEEN | BE80
        BE-95 | BE95 | Beechcraft Travel Air
        BN-2A ISLAND | BN2P | BN-2, BN-2A, BN-2B, Britten-Norman Islander
        C-303 | C303 | Cessna Crusader
        C-310 | C310
        C-320 | C320
        C-336 | C336
        C-337 | C337 | Cessna Skymaster
        C-340 | C340
        C-335 | C335
        C-401
        C-402 | C402
        C-404 | C404 | Cessna Titan
        C-411 | C411
        C-414 | C414 | Cessna Chancellor
        C-421 | C421 | Cessna Golden Eagle
        DIAMOND 42 | DA42 | Diamond DA42 Twin Star, Diamond Twin Star
        DIAMOND 62 | DA62
        GRUMMAN GA7 | GA7 | Grumman Cougar
        PA-23 APACHE | PA23 | Piper Apache
        PA-23-250 | PA27 | Piper Aztec, PA-23 Aztec
        PA-30 TWIN COMANCHE | PA30 | PA-39, Piper Twin Comanche
        PA-31 NAVAJO | PA31 | PA-31P, Piper Navajo
        PA-31-350 | | Piper Chieftain, Piper Navajo Chieftain, PA-31-350 Chieftain
        PA-34 SENECA | PA34 | Piper Seneca
        PA-44 SEMINOLE | PA44 | Piper Seminole
        PA-60 | AEST | Aerostar
        PA-60 600 | | AEROSTAR 600
        PA-60 601 | | AEROSTAR 601
        PARTENAVIA68 | P68 | Partenavia P68, P68 Observer
        RKWL AC-680 | AC68 | Aero Commander 680
        RKWL SHRIKE | AC50 | Aero Commander 500, Shrike Commander
        TECNAM P2006 | P06T | Tecnam P2006T
        VOLPARE BE18`,
    },
  },
  {
    use: 'general aviation',
    build: 'piston, nose, light',
    families: {
      'piston single': `
        AA-1 | AA1
        AA-5 | AA5 | Grumman Tiger, Grumman Cheetah
        AERO AT-4
        AERONCA 7 | | Aeronca Champ
        AG-5B
        ALON A2
        AMD ALARUS CH2000 | CH2T
        AVIAT HUSKY A-1 | HUSK | Aviat Husky
        AVIAT PITTS S1 | PTS1 | Pitts S-1
        B-STEARMAN | ST75 | STEARMAN
        BE-17 | BE17
        BE-19 | BE19 | Beechcraft Sport
        BE-23 MUSKETEER | | A-23 MUSKATEER, Beechcraft Musketeer
        BE-23 SUNDOWNER | BE23 | Beechcraft Sundowner
        BE-24R SIERRA | BE24 | Beechcraft Sierra
        BE-33 | BE33 | Beechcraft Debonair
        BE-35 | BE35 | Bonanza V35
        BE-36 | BE36 | Beechcraft Bonanza, Beechcraft Bonanza 36, Bonanza A36, Bonanza G36
        BE-77 SKIPPER | BE77
        BELLANCA
        BELLANCA 1730 | BL17 | Bellanca Viking
        BELLANCA 260
        BELLANCA CIT
        BELLANCA CMP
        BELLANCA DEC
        C-120/140 | C120, C140
        C-150 | C150
        C-152 | C152
        C-162 | C162 | Cessna Skycatcher
        C-170 | C170
        C-172 | C172, C72R | Cessna Skyhawk
        C-175 | C175 | Cessna Skylark
        C-177 | C177, C77R | Cessna Cardinal
        C-180 | C180
        C-182 SKYLAN | C182, C82R, C82S, C82T | Cessna Skylane
        C-185 SKYWAG | C185 | Cessna Skywagon
        C-190 | C190
        C-195 | C195
        C-205 | C205
        C-206 STATIO | C206 | Cessna Stationair
        C-207 SKYWAG | C207
        C-210 CENTUR | C210, P210 | Cessna Centurion
        C-305 | | L-19, O-1 Bird Dog
        C-400 | COL4 | Cessna Corvalis, Cessna TTx
        CAP AVION MUDRY
        CESSNA LC-41
        CESSNA UNKN | | CESSNA
        CHAMP 8KCAB | | Super Decathlon, American Champion 8KCAB
        CHAMPION 7GC
        CHAMPION CITABRIA | | Citabria
        CIRRUS SR 20/22 | SR20, SR22, S22T | Cirrus
        DA-40 | DA40
        DHC1 CHIPMUNK | DHC1 | De Havilland Chipmunk
        DHC2 BEAVER | DHC2 | De Havilland Beaver
        DHC3-OTTER | DHC3 | De Havilland Otter
        DIAMOND 20 | DV20 | DA20, DA-20, Diamond Katana
        DIAMOND 40 | | Diamond DA40, Diamond Star, Diamond DA40 NG
        DIAMOND 50 | DA50 | DA-50
        ERCO 415 | ERCO | Ercoupe
        EXPERIMENTAL
        EXTRA 300 | E300 | Extra EA-300
        FLIGHT DESIGN CTSW | CTSW
        GIPPSLAND GA-8 | GA8 | GippsAero GA8 Airvan
        GLOBE GC1 | | Globe Swift
        GROB
        GRUMAMER AA1
        GRUMAMER AA5
        HELIO COURIER 800
        HELIO COURIER H295
        HOMEBUILT
        LAKE LA4-200 | LA4 | Lake Buccaneer
        LANCAIR COLUMBIA | COL3 | Columbia 350
        LANCAIR LC 40/42
        LIBERTY XL-2 | XL2
        LIGHT-SPORT
        LUSCOMBE 8
        MAULE M-6
        MAULE M-7 | M7
        MOONEY M20 | M20P, M20T
        MOONEY UNKN | | MOONEY
        MOONEY-20B/C | | Mooney M20B, Mooney M20C, M20C
        MOONEY-20E | | Mooney M20E, M20E
        MOONEY-20F | | Mooney M20F, M20F
        MOONEY-20J | | Mooney M20J, M20J, Mooney 201
        MOONEY-20K | | Mooney M20K, M20K, Mooney 231
        NORTH AMERICAN T-6 | | North American Harvard, SNJ
        PA-12 | PA12 | Piper Super Cruiser
        PA-18 SUPER CUB | PA18 | Piper Super Cub
        PA-22 TP/COLT | PA22 | Piper Tri-Pacer, Piper Colt
        PA-24 COMANCHE | PA24 | Piper Comanche
        PA-28 | P28A, P28B, P28R, P28T, P28U | Piper Cherokee, Piper Warrior, Piper Archer, Piper Arrow, Piper Dakota
        PA-32 | PA32, P32R, P32T | Piper Cherokee Six, Piper Lance, Piper Saratoga
        PA-38 TOMAHAWK | PA38 | Piper Tomahawk
        PA-46 MALIBU | PA46 | Piper Malibu, Piper Mirage, Piper Matrix, Piper M350
        PA-J3 | J3 | Piper J-3 Cub, Piper Cub
        PIPER
        PIPERSPORT
        PITTS
        PITTS S-2 | PTS2
        REPUBLIC RC3
        RKWL CMDR112 | | Rockwell Commander 112
        RKWL CMDR114 | AC11 | Rockwell Commander 114
        ROBIN R2000 SERIES | | Robin R2000
        RYAN NAVION | NAVI | Navion
        SOCATA TB-10 | TOBA | Socata Tobago
        SOCATA TB-20 | TRIN | Socata Trinidad
        SOCATA TB9 | TAMP | Socata Tampico
        STINSON 108
        TAYLORCR-BC | | Taylorcraft BC
        ULTRA LIGHT | ULAC
        URBAN AIR LAMBADA
        WACO F
        ZODIAC CH601 | CH60 | Zenith CH-601`,
    },
  },
  {
    use: 'agricultural',
    build: 'piston, nose, light',
    families: {
      'agricultural piston': `
        AT-301 | AT3P | Air Tractor 301
        AYRES THRUSH | SS2P | RKWL THRUSH
        C-188 | C188 | Cessna AgWagon, Cessna AgTruck
        G-164 AG CAT | G164 | Grumman Ag Cat
        PA-25 PAWNEE | PA25 | Piper Pawnee
        PA-36-375 | PA36 | Piper Pawnee Brave`,
    },
  },
];
