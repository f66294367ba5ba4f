/**
 * Birds of the land but for the perching birds, by kind: group → rows `name | plausible sizes | also written`, as
 * ../species.ts reads them. Vultures and hawks soar where aircraft descend; doves feed on seeds beside the runway; a
 * turkey weighs as much as a swan.
 *
 * "Buzzard" is in no row: Americans call a vulture so, and Europeans a hawk. "Kestrel" is the American one, since the
 * FAA's files are American, but the French "faucon crécerelle" is the Eurasian one and nothing else.
 */
export const landbirds: Readonly<Record<string, string>> = {
  'large raptor': `
    Bald eagle | L | K3201; Haliaeetus leucocephalus; pygargue à tête blanche
    Black vulture | ML | K1001; Coragyps atratus; urubu noir
    Great horned owl | ML | R2203; Bubo virginianus; grand-duc d'Amérique; grand duc d'Amérique
    Hawks | | K33; buse; buses; hawk
    Northern harrier | SM | K3502; Circus hudsonius; Circus cyaneus; busard des marais; busard Saint-Martin; marsh hawk
    Osprey | ML | K2001; Pandion haliaetus; balbuzard pêcheur; fish hawk
    Peregrine falcon | | K5102; Falco peregrinus; faucon pèlerin; duck hawk; peregrine
    Red-shouldered hawk | SM | K3304; Buteo lineatus; buse à épaulettes
    Red-tailed hawk | ML | K3302; Buteo jamaicensis; buse à queue rousse; redtail; red tail hawk
    Rough-legged hawk | ML | Buteo lagopus; buse pattue; rough-legged buzzard
    Short-eared owl | SM | R2004; Asio flammeus; hibou des marais
    Snowy owl | ML | Bubo scandiacus; Nyctea scandiaca; harfang des neiges
    Swainson's hawk | ML | K3305; Buteo swainsoni; buse de Swainson
    Turkey vulture | ML | K1002; Cathartes aura; urubu à tête rouge; turkey buzzard
    Vultures | ML | vautour; vautours; urubu
    Barred owl | ML | Strix varia; chouette rayée
    Black kite | SM | Milvus migrans; milan noir
    Broad-winged hawk | SM | K3313; Buteo platypterus; petite buse
    Common buzzard | ML | Buteo buteo; buse variable; Eurasian buzzard
    Cooper's hawk | SM | K3311; Accipiter cooperii; Astur cooperii; épervier de Cooper
    Crested caracara | ML | K5209; Caracara plancus; Caracara cheriway; caracara huppé
    Eagles | L | aigle; aigles
    Falcons and Caracaras | | Falconidae
    Ferruginous hawk | ML | K3312; Buteo regalis; buse rouilleuse
    Golden eagle | L | Aquila chrysaetos; aigle royal
    Hawaiian hawk | SM | K3315; Buteo solitarius
    Hawks, eagles, vultures | |
    Kites, eagles, hawks | | Accipitridae
    New World Vultures | ML | Cathartidae
    Northern hawk owl | SM | Surnia ulula; chouette épervière
    Owls | | hibou; hiboux; chouette; chouettes
    Prairie falcon | SM | K5113; Falco mexicanus; faucon des prairies
    Raptors: Hawks, eagles, vultures, kites, osprey, f | | raptors; bird of prey; birds of prey; rapace;
      oiseau de proie;
      raptors: hawks, eagles, vultures, kites, osprey, falcons, caracaras
    Swallow-tailed kite | SM | K3109; Elanoides forficatus; milan à queue fourchue`,
  'small raptor or nightjar': `
    American kestrel | SM | K5114; Falco sparverius; crécerelle d'Amérique; faucon crécerelle d'Amérique; kestrel;
      sparrowhawk (American); American sparrowhawk; American sparrow hawk; sparrow hawk (American)
    Barn owl | SM | R1101; Tyto alba; Tyto furcata; effraie des clochers; effraie d'Amérique; chouette effraie;
      American barn owl
    Burrowing owl | SM | R2008; Athene cunicularia; Speotyto cunicularia; chevêche des terriers
    Common nighthawk | S | S5213; Chordeiles minor; engoulevent d'Amérique; nighthawk
    Lesser nighthawk | S | Chordeiles acutipennis; engoulevent minime
    Merlin | SM | K5105; Falco columbarius; faucon émerillon; pigeon hawk
    Sharp-shinned hawk | SM | K3310; Accipiter striatus; épervier brun
    Chuck-will's-widow | S | Antrostomus carolinensis; Caprimulgus carolinensis; engoulevent de Caroline
    Common poorwill | S | S5210; Phalaenoptilus nuttallii; engoulevent de Nuttall; poorwill
    Eastern whip-poor-will | S | S5204; Antrostomus vociferus; engoulevent bois-pourri; whip-poor-will
    Eurasian kestrel | SM | Falco tinnunculus; faucon crécerelle; common kestrel; European kestrel
    Falcons | | faucon; faucons
    Mississippi kite | SM | K3108; Ictinia mississippiensis; milan du Mississippi
    Northern saw-whet owl | S | Aegolius acadicus; petite nyctale
    Scops, screech owls | S | R21; screech owl; screech-owl
    White-tailed kite | SM | Elanus leucurus; élanion à queue blanche`,
  dove: `
    Doves | SM | dove; tourterelle; tourterelles; colombe
    Mourning dove | SM | O2205; Zenaida macroura; tourterelle triste
    Pigeons | SM | O21; pigeons
    Rock pigeon | SM | O2111; Columba livia; pigeon biset; rock dove; pigeon; feral pigeon; homing pigeon; common pigeon
    Spotted dove | SM | Spilopelia chinensis; Streptopelia chinensis; tourterelle tigrine
    White-winged dove | SM | O2215; Zenaida asiatica; tourterelle à ailes blanches
    Zebra dove | S | O2212; Geopelia striata; géopélie zébrée; barred dove
    Common ground-dove | S | Columbina passerina; colombe à queue noire
    Common wood-pigeon | SM | Columba palumbus; pigeon ramier; wood pigeon; palombe
    Eurasian collared dove | SM | O2203; Streptopelia decaocto; tourterelle turque; collared dove;
      Eurasian collared-dove
    Inca dove | S | O2213; Columbina inca; colombe inca
    Pigeons, doves | | Columbidae; pigeons and doves`,
  'game bird': `
    Black francolin | SM | Francolinus francolinus; francolin noir
    Chukar | SM | Alectoris chukar; perdrix choukar; chukar partridge
    Gray francolin | SM | Ortygornis pondicerianus; Francolinus pondicerianus; grey francolin; francolin gris
    Gray partridge | SM | Perdix perdix; perdrix grise; grey partridge; Hungarian partridge
    Greater sage-grouse | ML | Centrocercus urophasianus; tétras des armoises; sage grouse
    Grouse | SM | tétras; gélinotte
    Northern bobwhite | SM | Colinus virginianus; colin de Virginie; bobwhite; bobwhite quail
    Ptarmigans | SM | lagopède; lagopèdes; ptarmigan
    Quails | SM | L41; caille; cailles
    Ring-necked pheasant | ML | L4201; Phasianus colchicus; faisan de Colchide; pheasant; faisan
    Sharp-tailed grouse | SM | L3103; Tympanuchus phasianellus; tétras à queue fine
    Wild turkey | L | L6001; Meleagris gallopavo; dindon sauvage; turkey; dindon`,
  woodpecker: `
    Hairy woodpecker | S | Dryobates villosus; Picoides villosus; pic chevelu
    Northern flicker | SM | X6101; Colaptes auratus; pic flamboyant; flicker; yellow-shafted flicker;
      red-shafted flicker
    Red-naped sapsucker | S | X6104; Sphyrapicus nuchalis; pic à nuque rouge
    Woodpeckers | SM | pic-bois; woodpecker
    Woodpeckers, piculets | | Picidae
    Yellow-bellied sapsucker | S | X6102; Sphyrapicus varius; pic maculé`,
  'other land bird': `
    Anna's hummingbird | S | T3003; Calypte anna; colibri d'Anna
    Belted kingfisher | SM | Megaceryle alcyon; Ceryle alcyon; martin-pêcheur d'Amérique; kingfisher
    Budgerigar | S | P1114; Melopsittacus undulatus; perruche ondulée; budgie
    Cuckoos, roadrunners, anis | | Cuculidae; cuckoo; coucou
    Hummingbirds | S | colibri; colibris
    Parrots | SM | perroquet; perroquets; parakeet
    Ruby-throated hummingbird | S | T3001; Archilochus colubris; colibri à gorge rubis
    Yellow-billed cuckoo | SM | Q2101; Coccyzus americanus; coulicou à bec jaune`,
};
