/**
 * Airlines that carry passengers, group → rows `name | also written`, as ../operators.ts reads them. A large airline's
 * mechanics find and report each trace of blood after landing, so most of its reports are harmless.
 */
export const airlines: Readonly<Record<string, string>> = {
  'major airline': `
    AIR CANADA | ACA
    AIR FRANCE | AFR
    AIRTRAN AIRWAYS | TRS; AirTran; Air Tran Airways
    ALASKA AIRLINES | ASA; Alaska; Alaska Air
    ALLEGIANT AIR | AAY; Allegiant; Allegiant Airlines
    ALOHA AIRLINES | AAH; Aloha
    AMERICA WEST AIRLINES | AWE; America West
    AMERICAN AIRLINES | AAL; American
    AMERICAN TRANS AIR | AMT; American Transair
    ATA AIRLINES | AMT; ATA
    BRITISH AIRWAYS | BAW
    CONTINENTAL AIRLINES | COA; Continental
    DELTA AIR LINES | DAL; Delta; Delta Airlines
    FRONTIER AIRLINES | FFT; Frontier
    HAWAIIAN AIR | HAL; Hawaiian; Hawaiian Airlines
    JAPAN AIRLINES | JAL
    JETBLUE AIRWAYS | JBU; JetBlue; Jet Blue
    KLM ROYAL DUTCH AIRLINES | KLM; KLM Royal Dutch
    LUFTHANSA | DLH; Deutsche Lufthansa; Lufthansa German Airlines
    MIDWEST AIRLINES | MEP; Midwest Express; Midwest Express Airlines
    NORTHWEST AIRLINES | NWA; Northwest
    SOUTHWEST AIRLINES | SWA; Southwest
    SPIRIT AIRLINES | NKS; Spirit
    SUN COUNTRY AIRLINES | SCX; Sun Country
    TRANS WORLD AIRLINES | TWA
    UNITED AIRLINES | UAL; United
    US AIRWAYS | AWE; US Air; USAir; U.S. Airways; USAirways
    VIRGIN AMERICA | VRD
    AER LINGUS | EIN
    AEROMEXICO | AMX; Aerovias de Mexico
    AIR CHINA | CCA
    AIR JAMAICA | AJM
    AIR NEW ZEALAND | ANZ
    AIR TRANSAT | TSC
    ALITALIA | AZA
    ALL NIPPON AIRWAYS | ANA
    AVELO AIRLINES | VXP; Avelo
    AVIANCA | AVA
    BREEZE AIRWAYS | MXY; Breeze
    CATHAY PACIFIC | CPA; Cathay Pacific Airways
    CHAMPION AIR |
    CHINA AIRLINES | CAL
    COPA AIRLINES | CMP; Copa
    EMIRATES | UAE; Emirates Airline
    EVA AIR | EVA; EVA Airways
    KOREAN AIR | KAL; Korean Air Lines
    MIAMI AIR INTL | BSK; Miami Air
    MIDWAY AIRLINES | MDW; Midway
    MONARCH AIRLINES | MON
    NORTH AMERICAN | NAO; North American Airlines
    OMNI AIR INTL | OAE; Omni Air
    PAN AM | Pan American World Airways; Pan American
    QANTAS | QFA; Qantas Airways
    RYAN INTL AIRLINES | RYN
    SINGAPORE AIRLINES | SIA
    SKYBUS AIRLINES | Skybus
    SKYSERVICE AIRLINES | SSV; Skyservice
    SOUTHEAST AIRLINES |
    SWISS INTL AIR LINES | SWR; Swiss
    THOMAS COOK AIRLINES | TCX; Thomas Cook
    THOMSONFLY | TOM; Thomson Airways
    TRANSMERIDIAN AIRLINES | TransMeridian
    TURKISH AIRLINES | THY
    USA 3000 | GWY; USA 3000 Airlines
    VANGUARD AIRLINES | VGD; Vanguard
    VIRGIN ATLANTIC | VIR; Virgin Atlantic Airways
    VOLARIS | VOI
    WESTJET | WJA; WestJet Airlines
    WORLD AIRWAYS | WOA
    XTRA AIRWAYS | Xtra`,
  'regional airline': `
    AIR WISCONSIN AIRLINES | AWI; Air Wisconsin
    ALLEGHENY AIRLINES | ALO; Allegheny; ALLEGHENYAIRLINES
    AMERICAN EAGLE AIRLINES | EGF; American Eagle
    ATLANTIC COAST AIRLINES | BLR; Atlantic Coast
    ATLANTIC SOUTHEAST | CAA; ASQ; Atlantic Southeast Airlines
    CAPE AIR | KAP; Hyannis Air Service
    CHAUTAUQUA AIRLINES | CHQ; Chautauqua
    COLGAN AIR | CJC; COLGAN AIRWAYS; Colgan
    COMAIR AIRLINES | Comair
    COMMUTAIR | UCA; CommutAir (Champlain Enterprises)
    COMPASS AIRLINES | CPZ
    ENDEAVOR AIR | EDV; FLG; Endeavor; Endeavor Airlines
    ENVOY AIR | ENY; Envoy
    EXPRESSJET (CONTINENTAL EXPRS) | BTA; Continental Express; ExpressJet (Continental Express)
    EXPRESSJET AIRLINES | BTA; ASQ; ExpressJet
    GOJET AIRLINES | GJS; GoJet
    GREAT LAKES AIRLINES | GLA; Great Lakes; Great Lakes Aviation
    HORIZON AIR | QXE; Horizon; Horizon Airlines
    MESA AIRLINES | ASH; Mesa; Mesa Air
    MESABA AIRLINES | MES; Mesaba; Mesaba Aviation
    PIEDMONT AIRLINES | PDT; Piedmont
    PINNACLE | FLG; PINNACLE AIRLINES
    PSA AIRLINES | JIA; PSA
    REPUBLIC AIRLINES | RPA; Republic; Republic Airways
    SHUTTLE AMERICA | TCF
    SKYWEST AIRLINES | SKW; SkyWest; Sky West Airlines
    TRANS STATES AIRLINES | LOF; Trans States
    AIR CANADA JAZZ | JZA; Jazz; Jazz Aviation; Jazz Air
    AIR GEORGIAN | GGN
    AIR MIDWEST | AMW
    BIGSKY AIRLINES | Big Sky; Big Sky Airlines
    BOSTON-MAINE AIRWAYS | Boston Maine
    CCAIR | CC Air
    CHICAGO EXPRESS | Chicago Express Airlines; ATA Connection
    CORPORATE AIRLINES |
    EMPIRE AIRLINES | CFS
    ERA AVIATION | ERH; Era Alaska
    FREEDOM AIRLINES | FRL
    FRONTIER FLYING SERVICE | FTA
    GULFSTREAM INTL AIRLINES | GFT; Gulfstream International
    INDEPENDENCE AIR | IDE
    ISLAND AIR | MKU; Hawaii Island Air; Aloha IslandAir
    ISLAND AIRLINES |
    LYNX AVIATION | SSX
    MOKULELE AIRLINES | Mokulele
    PACIFIC ISLAND AVIATION |
    PACIFIC WINGS |
    PENAIR | PEN; Peninsula Airways
    PORTER AIRLINES | POE; Porter
    SKYWAY AIRLINES | SYX; Midwest Connect`,
};
