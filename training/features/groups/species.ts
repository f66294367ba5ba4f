/**
 * Animals by kind, group → species in the FAA's wording, separated by commas.
 * Reads and writes nothing.
 *
 * The damage of a strike grows with the mass of the animal and with the number that are hit at once: a goose weighs four
 * kilograms and flies in a skein, a swallow weighs twenty grams. Related animals also behave alike. Gulls stand on
 * runways, vultures soar where aircraft descend, deer are hit on the ground only and break what they hit. Most reports
 * name no species, only a size: each of the three sizes is a group, because the size is all that they say.
 */
export const speciesGroups: Readonly<Record<string, string>> = {
  'unknown, small': 'Unknown bird - small',
  'unknown, medium': 'Unknown bird - medium',
  'unknown, large': 'Unknown bird - large',
  unknown: 'Unknown bird or bat, Unknown bird',
  waterfowl: `American wigeon, Brant, Canada goose, Ducks, Gadwall, Geese, Greater white-fronted goose, Green-winged teal,
    Mallard, Northern pintail, Northern shoveler, Snow goose, Tundra swan, Wood duck`,
  gull: `Bonaparte's gull, California gull, Franklin's gull, Glaucous-winged gull, Great black-backed gull, Gulls,
    Herring gull, Laughing gull, Ring-billed gull, Western gull`,
  heron: 'Cattle egret, Egrets, Great blue heron, Great egret, Herons, Sandhill crane, Snowy egret',
  'large raptor': `Bald eagle, Black vulture, Great horned owl, Hawks, Northern harrier, Osprey, Peregrine falcon,
    Red-shouldered hawk, Red-tailed hawk, Rough-legged hawk, Short-eared owl, Snowy owl, Swainson's hawk, Turkey vulture,
    Vultures`,
  'small raptor or nightjar': `American kestrel, Barn owl, Burrowing owl, Common nighthawk, Lesser nighthawk, Merlin,
    Sharp-shinned hawk`,
  dove: 'Doves, Mourning dove, Pigeons, Rock pigeon, Spotted dove, White-winged dove, Zebra dove',
  mammal: 'Coyote, Deer, Mule deer, White-tailed deer',
  'flocking bird': `American crow, Blackbirds, Brewer's blackbird, Brown-headed cowbird, Common grackle, Crows,
    European starling, Fish crow, Grackles, Red-winged blackbird, Starlings`,
  songbird: `American pipit, American robin, Bank swallow, Barn swallow, Cedar waxwing, Chimney swift, Cliff swallow,
    Dark-eyed junco, Eastern meadowlark, Horned lark, House finch, House sparrow, Larks, Meadowlarks, Purple martin,
    Savannah sparrow, Snow bunting, Song sparrow, Sparrows, Swallows, Swifts, Tree swallow, Western kingbird,
    Western meadowlark`,
  shorebird: `American golden-plover, Black-bellied plover, Dunlin, Killdeer, Least sandpiper, Pacific golden-plover,
    Plovers, Sandpipers, Semipalmated plover, Upland sandpiper, Western sandpiper`,
};
