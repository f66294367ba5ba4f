/**
 * States, provinces and territories in whose airspace a strike happened: the FAA's wording of each, and its codes and
 * names in other words.
 *
 * The wording is that of the sample: full names, but "DC". "Washington" alone is the state. No two of the postal codes of
 * the United States and Canada are the same. Mexico's states have their ISO codes behind MX- only: of two letters, BC
 * and NL are Canadian, and of three, MEX and COL are countries. "PI" stands for islands of the Pacific, such as Midway
 * and Saipan. The query export of 2000–2011 has "Prince Edward Island" for these, which cannot be told from the province.
 */
import { createNameReader, type NameEntry, type ReadName } from './reader.js';
import { partsOf, rowsOf } from './rows.js';

/** Rows `name | code | also written`: abbreviations of newspapers, French and Spanish names. */
const unitedStates = `
  Alabama | AL | Ala.
  Alaska | AK |
  Arizona | AZ | Ariz.
  Arkansas | AR | Ark.
  California | CA | Calif.; Californie
  Colorado | CO | Colo.
  Connecticut | CT | Conn.
  DC | DC | District of Columbia; Washington DC; Washington, District of Columbia; district de Columbia
  Delaware | DE | Del.
  Florida | FL | Fla.; Floride
  Georgia | GA | Géorgie
  Hawaii | HI | Hawai'i; Hawaï
  Idaho | ID |
  Illinois | IL | Ill.
  Indiana | IN | Ind.
  Iowa | IA |
  Kansas | KS | Kans.
  Kentucky | KY |
  Louisiana | LA | Louisiane
  Maine | ME |
  Maryland | MD |
  Massachusetts | MA | Mass.
  Michigan | MI | Mich.
  Minnesota | MN | Minn.
  Mississippi | MS | Miss.
  Missouri | MO |
  Montana | MT | Mont.
  Nebraska | NE | Neb.; Nebr.
  Nevada | NV | Nev.
  New Hampshire | NH |
  New Jersey | NJ |
  New Mexico | NM | Nouveau-Mexique; N. Mex.
  New York | NY | New York State; État de New York
  North Carolina | NC | Caroline du Nord; N. Carolina
  North Dakota | ND | Dakota du Nord; N. Dakota; N. Dak.
  Ohio | OH |
  Oklahoma | OK | Okla.
  Oregon | OR | Ore.
  Pennsylvania | PA | Penn.; Penna.; Pennsylvanie
  Rhode Island | RI |
  South Carolina | SC | Caroline du Sud; S. Carolina
  South Dakota | SD | Dakota du Sud; S. Dakota; S. Dak.
  Tennessee | TN | Tenn.
  Texas | TX | Tex.
  Utah | UT |
  Vermont | VT |
  Virginia | VA | Virginie
  Washington | WA | Wash.; Washington State; État de Washington
  West Virginia | WV | W. Va.; W. Virginia; Virginie-Occidentale
  Wisconsin | WI | Wis.; Wisc.
  Wyoming | WY | Wyo.
  American Samoa | AS | Samoa américaines
  Guam | GU |
  Northern Mariana Islands | MP | Saipan; CNMI; Îles Mariannes du Nord
  Pacific Islands | PI | Pacific Island
  Puerto Rico | PR | Porto Rico
  Virgin Islands | VI | US Virgin Islands; U.S. Virgin Islands; Virgin Islands (US); Îles Vierges`;

const canada = `
  Alberta | AB | Alta.
  British Columbia | BC | Colombie-Britannique
  Manitoba | MB |
  New Brunswick | NB | Nouveau-Brunswick
  Newfoundland and Labrador | NL | NF; Newfoundland; Labrador; Newfoundland & Labrador; Terre-Neuve-et-Labrador
  Northwest Territories | NT | NWT; Territoires du Nord-Ouest
  Nova Scotia | NS | Nouvelle-Écosse
  Nunavut | NU |
  Ontario | ON | Ont.
  Prince Edward Island | PE | PEI; Île-du-Prince-Édouard
  Quebec | QC | PQ; Québec; Que.
  Saskatchewan | SK | Sask.
  Yukon | YT | YK; Yukon Territory`;

const mexico = `
  Aguascalientes | AGU |
  Baja California | BCN | Baja California Norte
  Baja California Sur | BCS |
  Campeche | CAM |
  Chiapas | CHP |
  Chihuahua | CHH |
  Coahuila | COA | Coahuila de Zaragoza
  Colima | COL |
  Durango | DUR |
  Guanajuato | GUA |
  Guerrero | GRO |
  Hidalgo | HID |
  Jalisco | JAL |
  Mexico City | CMX | Ciudad de México; Distrito Federal; CDMX
  Michoacan | MIC | Michoacán de Ocampo
  Morelos | MOR |
  Nayarit | NAY |
  Nuevo Leon | NLE | Nuevo León
  Oaxaca | OAX |
  Puebla | PUE |
  Queretaro | QUE |
  Quintana Roo | ROO |
  San Luis Potosi | SLP |
  Sinaloa | SIN |
  Sonora | SON |
  State of Mexico | MEX | Estado de México
  Tabasco | TAB |
  Tamaulipas | TAM |
  Tlaxcala | TLA |
  Veracruz | VER |
  Yucatan | YUC | Yucatán
  Zacatecas | ZAC |`;

const statesOf = (country: 'US' | 'CA' | 'MX', table: string): NameEntry[] =>
  rowsOf(table).map(([name, code, written]) => ({
    name: name!,
    alsoWritten: [...(country === 'MX' ? [] : [code!]), `${country}-${code}`, ...partsOf(written)],
  }));

/** Every state, province and territory that is known by name; the ISO form of its code (US-TX) is among its spellings. */
export const states: readonly NameEntry[] = [
  ...statesOf('US', unitedStates),
  ...statesOf('CA', canada),
  ...statesOf('MX', mexico),
];

const smallWords = /(?<=\s)(?:and|of|the|de|du|et)(?=\s)/gi;

/** Names of places begin each word with a capital; two or three letters are a code. */
function usualForm(text: string): string {
  if (/^\p{L}{2,3}$/u.test(text)) return text.toUpperCase();
  return text
    .toLowerCase()
    .replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(smallWords, (word) => word.toLowerCase());
}

/** Reads a state: its name, its postal or ISO code, or a usual abbreviation. */
export const readState: ReadName = createNameReader(states, { usualForm });
