/**
 * Operators that are no passenger airlines, group → rows `name | also written`, as ../operators.ts reads them. Freight
 * flies at night, when birds migrate; the military has forms and bases of its own; a private pilot reports what broke.
 * The feeders of FedEx, UPS and the banks fly freight, whatever their names say.
 */
export const otherOperators: Readonly<Record<string, string>> = {
  freight: `
    ABX AIR | ABX
    AIRBORNE EXPRESS | Airborne
    AMERIFLIGHT | AMF
    ASTAR AIR CARGO | DHL; Astar
    ATLAS AIR | GTI
    DHL AIRWAYS | DHL; DHL Airlines
    EVERGREEN INTERNATIONAL | EIA; EVERGREEN INTL AIRLINES
    FEDEX EXPRESS | FDX; FedEx; Fed Ex; Federal Express
    KALITTA AIR | CKS; Kalitta
    POLAR AIR CARGO | PAC; Polar Air
    UPS AIRLINES | UPS; United Parcel Service
    AIR CARGO CARRIERS | SNC
    AIR TRANSPORT INTL | ATN; ATI
    AIRNET EXPRESS | USC; AirNet; AirNet Systems
    ALASKA CENTRAL EXPRESS | AER
    ALOHA AIR CARGO |
    AMERISTAR JET CHARTER | AJI; Ameristar
    BANKAIR | BKA; Bank Air
    CAPITAL CARGO INTL | CCI; Capital Cargo International Airlines
    CARGOJET AIRWAYS | CJT; Cargojet
    CARGOLUX AIRLINES INTL | CLX; Cargolux
    CENTRAL AIR SOUTHWEST | CTL
    CORPORATE AIR | CPR
    EMERY WORLDWIDE | EWW; Emery Worldwide Airlines
    EXPRESS ONE INTL | LHN; Express One
    FLIGHT EXPRESS | FLX
    KITTY HAWK AIR CARGO | KHA; Kitty Hawk
    MARTINAIRE | MRA; Martinaire Aviation
    MOUNTAIN AIR CARGO | MTN
    NORTHERN AIR CARGO | NAC
    SOUTHERN AIR | SOO
    SUPERIOR AVIATION | HKA; Superior Air
    TRANS AIR | TransAir
    USA JET AIRLINES | JUS; USA Jet
    WESTAIR | PCM; West Air
    WIGGINS AIRWAYS | WIG; Wiggins`,
  military: `
    MILITARY | MIL; US Air Force; USAF; Air Force; US Navy; USN; Navy; US Army; Army; US Marine Corps; USMC; US Marines;
      Marine Corps; Marines; US Coast Guard; USCG; Coast Guard; Air National Guard; Army National Guard; Air Force Reserve;
      US Military; armed forces; militaire; armée; armée de l'air`,
  'private or business': `
    BUSINESS | BUS; corporate; corporate aviation; business aviation; business jet; corporate jet; affaires;
      aviation d'affaires
    EXECUTIVE JET AVIATION | EJA
    FLIGHT OPTIONS | OPT
    GOVERNMENT | GOV; govt; US Government; federal government; state government; local government; gouvernement; public use
    NETJETS | EJA; NETJETS AVIATION; Net Jets
    PRIVATELY OWNED | PVT; private; private owner; private aircraft; private pilot; private individual; owner; personal;
      privé; particulier; propriétaire privé
    ADI SHUTTLE GROUP | ADI Shuttle
    AVANTAIR | VNR
    BOEING COMMERCIAL AIRPLANE GRP | BOE; Boeing; Boeing Commercial Airplanes; Boeing Commercial Airplane Group
    BOMBARDIER BUSINESS JET | LXJ; BOMBARDIER BUSINESS JET SOLUTIONS; Flexjet
    CITATIONAIR | Citation Air; CitationShares
    CLAY LACY AVIATION | CLY; Clay Lacy
    EXECUTIVE JET MGMNT | EJM; Executive Jet Management
    FAA | Federal Aviation Administration
    FORD MOTOR | Ford Motor Company
    PHI INC | PHM; PHI; Petroleum Helicopters
    US CUSTOMS AND BORDER PROTECTION | Customs and Border Protection; US Customs; CBP
    XOJET | XOJ; XO Jet`,
};
