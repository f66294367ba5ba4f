/**
 * Birds of the water by kind: group → rows `name | plausible sizes | also written`, as ../species.ts reads them.
 * Ducks and geese come in flocks and weigh up to twelve kilograms; gulls stand on runways; the waders of mud flats fly
 * as one cloud. Terns, which weigh a tenth of a gull, and birds that dive or soar over the sea have groups of their own.
 */
export const waterbirds: Readonly<Record<string, string>> = {
  waterfowl: `
    American wigeon | SM | J2103; Mareca americana; Anas americana; canard d'Amérique; canard siffleur d'Amérique;
      baldpate
    Brant | | Branta bernicla; bernache cravant; brent goose; brant goose
    Canada goose | ML | J2204; Branta canadensis; bernache du Canada; Canadian goose; honker
    Ducks | | J21; canard; canards
    Gadwall | SM | J2134; Mareca strepera; Anas strepera; canard chipeau
    Geese | ML | goose; oie; oies; bernache; wild geese
    Greater white-fronted goose | ML | J2210; Anser albifrons; oie rieuse; white-fronted goose; specklebelly
    Green-winged teal | SM | J2106; Anas crecca; Anas carolinensis; sarcelle d'hiver; sarcelle à ailes vertes
    Mallard | SM | J2109; Anas platyrhynchos; canard colvert; colvert; mallard duck
    Northern pintail | SM | J2104; Anas acuta; canard pilet; pintail; pintail duck
    Northern shoveler | SM | J2131; Spatula clypeata; Anas clypeata; canard souchet; shoveler
    Snow goose | ML | J2202; Anser caerulescens; Chen caerulescens; oie des neiges
    Tundra swan | L | Cygnus columbianus; cygne siffleur; whistling swan
    Wood duck | SM | Aix sponsa; canard branchu; canard carolin
    American black duck | SM | Anas rubripes; canard noir; black duck
    Black-bellied whistling-duck | SM | Dendrocygna autumnalis; dendrocygne à ventre noir
    Blue-winged teal | SM | J2107; Spatula discors; Anas discors; sarcelle à ailes bleues; sarcelle soucrourou
    Bufflehead | SM | Bucephala albeola; petit garrot
    Cackling goose | ML | J2212; Branta hutchinsii; bernache de Hutchins
    Canvasback | SM | Aythya valisineria; fuligule à dos blanc
    Cinnamon teal | SM | Spatula cyanoptera; Anas cyanoptera; sarcelle cannelle
    Common eider | ML | Somateria mollissima; eider à duvet
    Common goldeneye | SM | Bucephala clangula; garrot à œil d'or; garrot à oeil d'or
    Common merganser | ML | Mergus merganser; grand harle; harle bièvre; goosander
    Ducks, geese, swans | | Anatidae; waterfowl; sauvagine
    Greater scaup | SM | Aythya marila; fuligule milouinan
    Hooded merganser | SM | J2118; Lophodytes cucullatus; harle couronné
    Lesser scaup | SM | J2139; Aythya affinis; petit fuligule
    Long-tailed duck | SM | J2143; Clangula hyemalis; harelde kakawi; oldsquaw
    Mottled duck | SM | Anas fulvigula; canard brun
    Muscovy duck | ML | Cairina moschata; canard musqué
    Mute swan | L | Cygnus olor; cygne tuberculé
    Red-breasted merganser | SM | J2117; Mergus serrator; harle huppé
    Redhead | SM | J2141; Aythya americana; fuligule à tête rouge
    Ring-necked duck | SM | J2112; Aythya collaris; fuligule à collier
    Ruddy duck | SM | J2140; Oxyura jamaicensis; érismature rousse
    Swans | L | cygne; cygnes
    Trumpeter swan | L | Cygnus buccinator; cygne trompette`,
  gull: `
    Bonaparte's gull | SM | NE115; Chroicocephalus philadelphia; Larus philadelphia; mouette de Bonaparte
    California gull | SM | NE121; Larus californicus; goéland de Californie
    Franklin's gull | SM | NE112; Leucophaeus pipixcan; Larus pipixcan; mouette de Franklin
    Glaucous-winged gull | ML | NE106; Larus glaucescens; goéland à ailes grises
    Great black-backed gull | ML | Larus marinus; goéland marin
    Gulls | | NE1; goéland; mouette; seagull; sea gull; Laridae
    Herring gull | ML | NE101; Larus argentatus; Larus smithsonianus; goéland argenté; goéland d'Amérique;
      American herring gull
    Laughing gull | SM | NE114; Leucophaeus atricilla; Larus atricilla; mouette atricille
    Ring-billed gull | SM | NE104; Larus delawarensis; goéland à bec cerclé
    Western gull | ML | Larus occidentalis; goéland d'Audubon
    Black-headed gull | SM | Chroicocephalus ridibundus; Larus ridibundus; mouette rieuse
    Black-legged kittiwake | SM | Rissa tridactyla; mouette tridactyle
    Glaucous gull | ML | Larus hyperboreus; goéland bourgmestre
    Gulls,terns, kittiwakes | | gulls, terns; gulls and terns
    Lesser black-backed gull | ML | Larus fuscus; goéland brun
    Mew gull | SM | NE102; Larus canus; Larus brachyrhynchus; goéland cendré; common gull; short-billed gull
    Thayer's gull | ML | Larus thayeri; goéland de Thayer
    Yellow-legged gull | ML | Larus michahellis; goéland leucophée`,
  tern: `
    Brown noddy | SM | Anous stolidus; noddi brun
    Caspian tern | SM | NE203; Hydroprogne caspia; Sterna caspia; sterne caspienne
    Common tern | SM | Sterna hirundo; sterne pierregarin
    Fairy tern | SM | Sternula nereis
    Least tern | S | NE217; Sternula antillarum; Sterna antillarum; petite sterne
    Sooty tern | SM | Onychoprion fuscatus; Sterna fuscata; sterne fuligineuse
    Terns | SM | sterne; sternes
    White tern | SM | Gygis alba; gygis blanche`,
  heron: `
    Cattle egret | SM | I1301; Bubulcus ibis; Ardea ibis; héron garde-bœufs; héron garde-boeufs; western cattle egret
    Egrets | SM | I13; aigrette; aigrettes
    Great blue heron | ML | I1102; Ardea herodias; grand héron
    Great egret | ML | I1302; Ardea alba; Casmerodius albus; grande aigrette; common egret; great white egret
    Herons | ML | héron; hérons
    Sandhill crane | L | M4001; Antigone canadensis; Grus canadensis; grue du Canada
    Snowy egret | SM | Egretta thula; aigrette neigeuse
    American bittern | SM | I1202; Botaurus lentiginosus; butor d'Amérique
    Black-crowned night-heron | SM | Nycticorax nycticorax; bihoreau gris; black-crowned night heron
    Cranes | ML | grue; grues
    Gray heron | ML | Ardea cinerea; héron cendré; grey heron
    Green heron | SM | I1110; Butorides virescens; héron vert
    Herons, egrets, bitterns | | Ardeidae; herons and egrets
    Least bittern | S | Ixobrychus exilis; petit blongios
    Little blue heron | SM | I1109; Egretta caerulea; aigrette bleue
    White ibis | SM | Eudocimus albus; ibis blanc
    White stork | L | Ciconia ciconia; cigogne blanche
    White-faced ibis | SM | I6107; Plegadis chihi; ibis à face blanche
    Whooping crane | L | Grus americana; grue blanche
    Wood stork | L | Mycteria americana; tantale d'Amérique
    Yellow-crowned night-heron | SM | Nyctanassa violacea; bihoreau violacé`,
  shorebird: `
    American golden-plover | SM | N5104; Pluvialis dominica; pluvier bronzé; lesser golden-plover
    Black-bellied plover | SM | N5105; Pluvialis squatarola; pluvier argenté; grey plover; gray plover
    Dunlin | S | N6013; Calidris alpina; bécasseau variable
    Killdeer | SM | N5111; Charadrius vociferus; pluvier kildir; gravelot kildir
    Least sandpiper | S | N6024; Calidris minutilla; bécasseau minuscule
    Pacific golden-plover | SM | N5122; Pluvialis fulva; pluvier fauve
    Plovers | SM | N51; pluvier; pluviers; gravelot
    Sandpipers | S | bécasseau; bécasseaux
    Semipalmated plover | S | N5123; Charadrius semipalmatus; pluvier semipalmé
    Upland sandpiper | SM | N6001; Bartramia longicauda; maubèche des champs; upland plover
    Western sandpiper | S | Calidris mauri; bécasseau d'Alaska
    American avocet | SM | Recurvirostra americana; avocette d'Amérique
    American woodcock | SM | N6011; Scolopax minor; bécasse d'Amérique; woodcock; timberdoodle
    Baird's sandpiper | S | N6014; Calidris bairdii; bécasseau de Baird
    Black-necked stilt | SM | N8203; Himantopus mexicanus; échasse d'Amérique
    Buff-breasted sandpiper | S | N6020; Calidris subruficollis; Tryngites subruficollis; bécasseau roussâtre
    Eurasian thick-knee | SM | N9002; Burhinus oedicnemus; œdicnème criard; oedicnème criard
    European golden-plover | SM | Pluvialis apricaria; pluvier doré
    Greater yellowlegs | SM | N6033; Tringa melanoleuca; grand chevalier
    Lesser yellowlegs | S | N6029; Tringa flavipes; petit chevalier
    Long-billed dowitcher | SM | Limnodromus scolopaceus; bécassin à long bec
    Northern lapwing | SM | Vanellus vanellus; vanneau huppé; lapwing
    Pectoral sandpiper | S | N6017; Calidris melanotos; bécasseau à poitrine cendrée
    Plovers, lapwings | | Charadriidae
    Red knot | SM | Calidris canutus; bécasseau maubèche
    Sanderling | S | Calidris alba; bécasseau sanderling
    Sandpipers, curlews, phalaropes, allies | | Scolopacidae
    Semipalmated sandpiper | S | N6028; Calidris pusilla; bécasseau semipalmé
    Shorebirds | | limicole; oiseau de rivage; waders
    Short-billed dowitcher | SM | Limnodromus griseus; bécassin roux
    Spotted sandpiper | S | N6002; Actitis macularius; Actitis macularia; chevalier grivelé
    Whimbrel | SM | Numenius phaeopus; Numenius hudsonicus; courlis corlieu
    Willet | SM | Tringa semipalmata; Catoptrophorus semipalmatus; chevalier semipalmé
    Wilson's snipe | SM | N6039; Gallinago delicata; bécassine de Wilson; common snipe; snipe`,
  'seabird or diver': `
    American white pelican | L | H2003; Pelecanus erythrorhynchos; pélican d'Amérique; white pelican
    Anhinga | ML | Anhinga anhinga; anhinga d'Amérique; snakebird
    Black-footed albatross | L | Phoebastria nigripes; albatros à pieds noirs
    Bonin petrel | SM | Pterodroma hypoleuca; pétrel des Bonin
    Brown pelican | L | Pelecanus occidentalis; pélican brun
    Common loon | L | E1001; Gavia immer; plongeon huard; plongeon imbrin; great northern diver
    Cormorants | ML | cormoran; cormorans
    Double-crested cormorant | ML | H4105; Phalacrocorax auritus; Nannopterum auritum; cormoran à aigrettes
    Great cormorant | ML | Phalacrocorax carbo; grand cormoran
    Great frigatebird | ML | Fregata minor; frégate du Pacifique
    Grebes | SM | grèbe; grèbes
    Horned grebe | SM | Podiceps auritus; grèbe esclavon
    Laysan albatross | L | Phoebastria immutabilis; albatros de Laysan
    Long-tailed jaeger | SM | Stercorarius longicaudus; labbe à longue queue
    Loons | ML | plongeon; plongeons
    Pelicans | L | pélican; pélicans
    Pied-billed grebe | SM | F1003; Podilymbus podiceps; grèbe à bec bigarré
    Red-throated loon | ML | Gavia stellata; plongeon catmarin
    Western grebe | SM | Aechmophorus occidentalis; grèbe élégant`,
  'rail or coot': `
    American coot | SM | M7005; Fulica americana; foulque d'Amérique; coot
    Common gallinule | SM | M7003; Gallinula galeata; gallinule d'Amérique; common moorhen
    Rails | SM | râle; râles
    Sora | S | M7001; Porzana carolina; marouette de Caroline; sora rail`,
};
