/** Bombers, tankers, transports, patrol aircraft and drones of air forces and navies. */
import type { AircraftClass } from './table.js';

export const transports: readonly AircraftClass[] = [
  {
    use: 'military transport or bomber',
    build: 'jet, under wing, heavy',
    families: {
      bomber: `
        B-1B | B1 | B-1B Lancer
        B-2 | B2 | B-2 Spirit
        B-52 | B52
        B-52G
        B-52H`,
      'C-135': `
        C-135 | C135
        C-135A
        C-135B
        C-135C
        C-135E
        C-137
        C-137C
        C-18
        C-18B
        E-3 | E3TF, E3CF | E-3 Sentry
        E-3B
        E-3C
        E-4B | | E-4
        E-6 | E6 | E-6 Mercury
        E-8 | | E-8 Joint STARS
        E-8C
        EC-135
        EC-135C
        EC-135E
        EC-135H
        EC-135L
        EC-18B
        KC-135 | K35A
        KC-135E | K35E
        KC-135R | K35R
        KC-135T
        OC-135B
        RC-135 | R135 | RC-135 Rivet Joint
        RC-135S
        RC-135U
        RC-135V
        RC-135W
        TC-135S
        TC-135W
        TC-18E
        TC-18F
        VC-135E
        VC-137
        VC-137C
        VC-25 | | VC-25A
        WC-135
        WC-135B
        WC-135C
        WC-135W`,
      'KC-46': 'KC-46A | | KC-46, KC-46 Pegasus, KC-767, Boeing 767-2C',
      'C-5, C-17, C-141': `
        C-141 | C141 | C-141 Starlifter
        C-141B
        C-141C
        C-17 | C17 | B C-17 GLOBEMASTER
        C-17A
        C-5 | C5 | C-5 Galaxy
        C-5A
        C-5B
        C-5C
        C-5M | C5M | C-5M Super Galaxy`,
    },
  },
  {
    use: 'military transport or bomber',
    build: 'jet, wing and tail, heavy',
    families: { 'KC-10': 'KC-10A | | KC-10, KC-10 Extender' },
  },
  {
    use: 'military transport or bomber',
    build: 'jet, under wing, large',
    families: {
      'military airliner': `
        C-22B
        C-32 | | C-32 Air Force Two
        C-32A
        C-32B
        C-40
        C-40B
        C-40C
        C-9
        C-9A | | C-9A Nightingale
        C-9B | | C-9B Skytrain II
        C-9C
        E-7 | E737 | E-7A, E-7 Wedgetail
        P-8 | P8 | P-8A Poseidon, P-8 Poseidon
        S-3 | S3 | S-3B, S-3 Viking
        T-43A | | T-43
        VC-9C`,
    },
  },
  {
    use: 'military transport or bomber',
    build: 'jet, tail, medium',
    families: {
      'military business jet': `
        C-20
        C-20A
        C-20B
        C-20D
        C-20H
        C-37
        C-37A
        C-38A | | C-38`,
    },
  },
  {
    use: 'military transport or bomber',
    build: 'jet, in fuselage, medium',
    families: {
      reconnaissance: `
        U-2 | U2 | U-2 Dragon Lady
        U-2S`,
    },
  },
  {
    use: 'military transport or bomber',
    build: 'turboprop, on wing, large',
    families: {
      'C-130, P-3': `
        C-130 | C130 | LOCKHEED C-130, Lockheed Hercules
        C-130A
        C-130B
        C-130E
        C-130G
        C-130H
        C-130J | C30J
        C-130Y
        AC-130 | | AC-130 Spectre
        AC-130H
        AC-130J
        AC-130U
        EC-130E
        EC-130H
        EC-130J
        HC-130
        HC-130J
        HC-130N
        HC-130P
        KC-130
        KC-130J
        LC-130
        LC-130H
        LOCKHEED 382 | | L-382, L-100
        LOCKHEED P3
        LOCKHEED P3A
        LOCKHEED P3B
        MC-130
        MC-130E
        MC-130H
        MC-130J
        MC-130P
        P-3 | P3 | P-3 Orion
        P-3C
        WC-130
        WC-130E
        WC-130H
        WC-130J`,
      A400M: 'A-400M | A400 | Airbus A400M Atlas',
    },
  },
  {
    use: 'military transport or bomber',
    build: 'turboprop, on wing, medium',
    families: {
      'military turboprop': `
        C-12 | | C-12 Huron, RC-12, UC-12, MC-12, MC-12W
        C-12C
        C-12D
        C-12J
        C-2 | C2 | C-2 Greyhound
        C-23 | | C-23 Sherpa
        C-26 | | C-26 Metroliner
        C-26B
        C-27 | C27J | C-27J Spartan
        C-145 | | C-145A, C-145A Skytruck
        C-146 | | C-146A, C-146A Wolfhound
        E-2 | E2 | E-2 Hawkeye
        EADS CASA HC 144 | | HC-144, HC-144 Ocean Sentry
        M-28 | M28 | PZL M28 Skytruck
        UV-18B | | UV-18`,
      tiltrotor: 'V-22 | V22 | MV-22, CV-22, CMV-22, V-22 Osprey',
    },
  },
  {
    use: 'military transport or bomber',
    build: 'turboprop, nose, small',
    families: { 'U-28': 'U-28 | | U-28A' },
  },
  {
    // Nobody is aboard to see the bird, and mass and speed are unlike those of anything manned.
    use: 'military drone',
    build: 'jet, tail, medium',
    families: { 'jet drone': 'Q-4 | Q4 | RQ-4, RQ-4 Global Hawk, Global Hawk, MQ-4C' },
  },
  {
    use: 'military drone',
    build: 'turboprop, tail, small',
    families: {
      'propeller drone': `
        MQ-1 | Q1 | RQ-1, MQ-1 Predator
        MQ9 (UA) | Q9 | MQ-9, MQ-9 Reaper`,
    },
  },
];
