/** Fighters and trainers. Letters of a series that no report gives are read by aircraft-patterns.ts. */
import type { AircraftClass } from './table.js';

export const military: readonly AircraftClass[] = [
  {
    // Low and fast over open country, in formation: strikes unlike those at any airport.
    use: 'military fighter',
    build: 'jet, in fuselage, medium',
    families: {
      fighter: `
        A-10A | | A-10, A-10 Thunderbolt II
        A-4 | A4
        A-6 | A6 | A-6 Intruder, EA-6B
        A-7 | A7 | A-7 Corsair II
        A-7D
        A-7K
        AV-8B | HAR | AV-8, AV-8B Harrier
        EA-18G | | EA-18G Growler
        F-4 | F4 | F-4 Phantom II, RF-4
        F-4D
        F-4G
        RF-4C
        F-5 | F5 | F-5 Tiger II
        F-14 | F14 | F-14 Tomcat
        F-15 | F15
        F-15A
        F-15B
        F-15C
        F-15D
        F-15E | | F-15E Strike Eagle
        F-15EX
        F-16 | F16 | F-16 Viper
        F-16A
        F-16B
        F-16C
        F-16D
        F-22 | F22 | F-22 Raptor
        F-35 | F35 | F-35 Lightning II
        F-111 | F111
        F-111D
        F-117A | F117 | F-117 Nighthawk
        F/A-18 | F18, F18H, F18S | CF-18
        F/A-18A
        F/A-18B
        F/A-18C
        F/A-18D
        F/A-18E
        F/A-18F
        OA-10A`,
    },
  },
  {
    use: 'military fighter',
    build: 'turboprop, on wing, medium',
    families: { 'OV-10': 'OV-10A | V10 | RKWL OV 10, OV-10, OV-10 Bronco' },
  },
  {
    use: 'military trainer',
    build: 'jet, in fuselage, small',
    families: {
      trainer: `
        AT-38A
        AT-38B
        C-21A | | C-21
        CT-114 | CL41 | CT-114 Tutor
        L-39 | L39 | L-39 Albatros
        T-1A | | T-1, T-1A Jayhawk
        T-2 | T2 | T-2 Buckeye
        T-33 | T33 | T-33 Shooting Star
        T-37 | T37 | T-37 Tweet
        T-37B
        T-38 | T38
        T-38A
        T-38C
        T-38N
        T-45 | HAWK | T-45 Goshawk`,
    },
  },
  {
    use: 'military trainer',
    build: 'turboprop, nose, small',
    families: {
      'turboprop trainer': `
        A-29 | | A-29 Super Tucano, EMB-314
        PC-9 | PC9
        PC-21 | PC21
        T-34C | T34T | T-34C Turbo Mentor
        T-6 | TEX2 | T-6 Texan II
        T-6A
        T-6B`,
    },
  },
  {
    use: 'military trainer',
    build: 'turboprop, on wing, medium',
    families: { 'King Air trainer': 'T-44A | | T-44, T-44C' },
  },
  {
    use: 'military trainer',
    build: 'piston, nose, light',
    families: {
      'piston trainer': `
        BE-T34A | T34P | T-34A, T-34 Mentor
        T-3A
        T-41C
        T-41D
        TG-7A`,
    },
  },
];
