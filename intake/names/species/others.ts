/**
 * What has no kind of its own and what is no bird: group → rows `name | plausible sizes | also written`, as ../species.ts
 * reads them. "Unknown bird" is what a pilot says who saw a bird and no more, and so a species here, unlike UNKNOWN.
 *
 * The FAA calls nearly every mammal of the ground large. Deer and coyotes break what they hit, and what is smaller than
 * a fox has a group of its own. The French "chevreuil" is read as in Canada, where it is the white-tailed deer.
 */
export const others: Readonly<Record<string, string>> = {
  'unknown, small': 'Unknown bird - small | S | UNKBS; unknown small bird; oiseau inconnu petit; petit oiseau inconnu',
  'unknown, medium': 'Unknown bird - medium | M | UNKBM; unknown medium bird; oiseau inconnu moyen',
  'unknown, large': 'Unknown bird - large | L | UNKBL; unknown large bird; oiseau inconnu grand; grand oiseau inconnu',
  unknown: `
    Unknown bird or bat | | unknown bird/bat; bird or bat; oiseau ou chauve-souris inconnu
    Unknown bird |  | UNKB; bird; oiseau; oiseau inconnu; unidentified bird`,
  mammal: `
    Coyote | ML | 1F11; Canis latrans; coyotes
    Deer | ML | cerf; cervid
    Mule deer | ML | Odocoileus hemionus; cerf mulet; black-tailed deer
    White-tailed deer | ML | 1G11; Odocoileus virginianus; cerf de Virginie; chevreuil; whitetail deer; whitetail
    Cattle | L | Bos taurus; cow; vache; bovin
    Domestic dog | ML | 1F12; Canis familiaris; dog; chien
    Elk | L | Cervus canadensis; wapiti
    Foxes | ML | fox; renard
    Moose | L | Alces alces; orignal
    Pronghorn | L | Antilocapra americana; antilope d'Amérique; antelope
    Red fox | ML | 1F131; Vulpes vulpes; renard roux
    Roe deer | ML | Capreolus capreolus; chevreuil européen
    Wild boar | L | Sus scrofa; sanglier; feral pig; wild pig; feral swine`,
  'small mammal': `
    Armadillo | ML | Dasypus novemcinctus; nine-banded armadillo; tatou
    Black-tailed jackrabbit | ML | Lepus californicus; lièvre de Californie
    Cats | ML | 1F6; cat; chat
    Domestic cat | ML | Felis catus; chat domestique; house cat
    Eastern cottontail |  | 1D21; Sylvilagus floridanus; lapin à queue blanche; cottontail
    European hare | ML | Lepus europaeus; lièvre d'Europe; lièvre; hare
    European rabbit | | Oryctolagus cuniculus; lapin de garenne
    Gunnison's prairie dog | SM | Cynomys gunnisoni
    Prairie dog | SM | Cynomys; chien de prairie
    Rabbits |  | 1D2; rabbit; lapin
    Raccoon | ML | Procyon lotor; raton laveur; racoon
    Rodents | | rongeur; rodent
    Striped skunk |  | 1F41; Mephitis mephitis; mouffette rayée; moufette rayée; skunk
    Virginia opossum | ML | Didelphis virginiana; opossum de Virginie; opossum; possum
    White-tailed jackrabbit | ML | Lepus townsendii; lièvre de Townsend
    Woodchuck | ML | Marmota monax; marmotte commune; marmotte d'Amérique; groundhog`,
  bat: `
    Bats | S | bat; chauve-souris; Chiroptera
    Big brown bat | S | 1C2105; Eptesicus fuscus; grande chauve-souris brune
    Brazilian free-tailed bat | S | 1C2201; Tadarida brasiliensis; molosse du Brésil; Mexican free-tailed bat
    Eastern pipistrelle | S | 1C2110; Perimyotis subflavus; Pipistrellus subflavus; tricolored bat; pipistrelle de l'Est
    Eastern red bat | S | 1C2101; Lasiurus borealis; chauve-souris rousse; red bat
    Evening bat | S | 1C2112; Nycticeius humeralis
    Hoary bat | S | 1C2102; Lasiurus cinereus; Aeorestes cinereus; chauve-souris cendrée
    Little brown bat | S | 1C2104; Myotis lucifugus; petite chauve-souris brune; little brown myotis
    Microbats | S | 1C2; Microchiroptera; microbat
    Seminole bat | S | 1C2107; Lasiurus seminolus
    Silver-haired bat | S | 1C2106; Lasionycteris noctivagans; chauve-souris argentée
    Vesper bats | S | 1C21; Vespertilionidae; vesper bat`,
  reptile: `
    American alligator | L | Alligator mississippiensis; alligator
    Snakes | | snake; serpent
    Turtles | | turtle; tortoise; tortue`,
};
