/**
 * Perching birds, with the swifts, which hunt as swallows do: group → rows `name | plausible sizes | also written`, as
 * ../species.ts reads them. Crows, starlings and blackbirds fly in thousands; the others mostly weigh less than fifty
 * grams, and thrushes and warblers are met at night, on migration.
 */
export const songbirds: Readonly<Record<string, string>> = {
  'flocking bird': `
    American crow | SM | YM1102; Corvus brachyrhynchos; corneille d'Amérique; common crow
    Blackbirds | SM | ZT1; blackbird; black bird
    Brewer's blackbird | SM | ZT103; Euphagus cyanocephalus; quiscale de Brewer
    Brown-headed cowbird | S | ZT104; Molothrus ater; vacher à tête brune; cowbird
    Common grackle | SM | ZT301; Quiscalus quiscula; quiscale bronzé
    Crows | SM | corneille; corneilles; corbeau; corbeaux
    European starling | SM | YL001; Sturnus vulgaris; étourneau sansonnet; starling; common starling; étourneau
    Fish crow | SM | Corvus ossifragus; corneille de rivage
    Grackles | SM | quiscale; quiscales
    Red-winged blackbird | SM | ZT101; Agelaius phoeniceus; carouge à épaulettes; redwing blackbird
    Starlings | SM | Sturnidae; étourneaux
    Black-billed magpie | SM | Pica hudsonia; pie d'Amérique
    Blackbirds, meadowlarks, orioles | | Icteridae
    Boat-tailed grackle | SM | Quiscalus major; quiscale des marais
    Bobolink | S | ZT105; Dolichonyx oryzivorus; goglu des prés
    Carrion crow | SM | Corvus corone; corneille noire
    Common myna | SM | YL101; Acridotheres tristis; martin triste; myna; common mynah; Indian myna
    Common raven | ML | YM1201; Corvus corax; grand corbeau; raven
    Crows, ravens, jays,magpies | | Corvidae; corvids; corvidé
    Eurasian magpie | SM | Pica pica; pie bavarde
    Great-tailed grackle | SM | ZT304; Quiscalus mexicanus; quiscale à longue queue
    Rook | SM | Corvus frugilegus; corbeau freux
    Rusty blackbird | SM | ZT106; Euphagus carolinus; quiscale rouilleux
    Western jackdaw | SM | Corvus monedula; Coloeus monedula; choucas des tours; jackdaw
    Yellow-billed magpie | SM | YM402; Pica nuttalli; pie à bec jaune
    Yellow-headed blackbird | SM | Xanthocephalus xanthocephalus; carouge à tête jaune`,
  songbird: `
    American pipit | S | ZC204; Anthus rubescens; pipit d'Amérique; pipit farlousane
    American robin | SM | Z6007; Turdus migratorius; merle d'Amérique; robin
    Bank swallow | S | YI003; Riparia riparia; hirondelle de rivage; sand martin
    Barn swallow | S | YI005; Hirundo rustica; hirondelle rustique
    Cedar waxwing | S | ZD102; Bombycilla cedrorum; jaseur d'Amérique; waxwing
    Chimney swift | S | T1002; Chaetura pelagica; martinet ramoneur
    Cliff swallow | S | YI009; Petrochelidon pyrrhonota; Hirundo pyrrhonota; hirondelle à front blanc;
      American cliff swallow
    Dark-eyed junco | S | ZX004; ZX328; Junco hyemalis; junco ardoisé; junco; slate-colored junco
    Eastern meadowlark | SM | ZT001; Sturnella magna; sturnelle des prés
    Horned lark | S | YH004; Eremophila alpestris; alouette hausse-col; alouette cornue; shore lark
    House finch | S | ZX018; Haemorhous mexicanus; Carpodacus mexicanus; roselin familier
    House sparrow | S | ZZ201; Passer domesticus; moineau domestique; English sparrow
    Larks | S | alouette; alouettes
    Meadowlarks | SM | sturnelle; sturnelles
    Purple martin | S | YI001; Progne subis; hirondelle noire
    Savannah sparrow | S | ZX303; Passerculus sandwichensis; bruant des prés; savanna sparrow
    Snow bunting | S | ZX202; Plectrophenax nivalis; plectrophane des neiges; bruant des neiges
    Song sparrow | S | ZX315; Melospiza melodia; bruant chanteur
    Sparrows | S | ZX3; bruant; bruants; moineau; moineaux
    Swallows | S | hirondelle; hirondelles; Hirundinidae
    Swifts | S | martinet; martinets
    Tree swallow | S | YI010; Tachycineta bicolor; hirondelle bicolore
    Western kingbird | S | Y9008; Tyrannus verticalis; tyran de l'Ouest
    Western meadowlark | SM | ZT002; Sturnella neglecta; sturnelle de l'Ouest
    American goldfinch | S | ZX017; Spinus tristis; Carduelis tristis; chardonneret jaune
    American redstart | S | ZS012; Setophaga ruticilla; paruline flamboyante
    American tree sparrow | S | ZX317; Spizelloides arborea; Spizella arborea; bruant hudsonien
    Baltimore oriole | S | ZT201; Icterus galbula; oriole de Baltimore; northern oriole
    Bell's sparrow | S | ZX316; Artemisiospiza belli
    Black-capped chickadee | S | Poecile atricapillus; Parus atricapillus; mésange à tête noire
    Black-headed munia | S | Lonchura malacca; Lonchura atricapilla; chestnut munia
    Black-throated blue warbler | S | ZS025; Setophaga caerulescens; Dendroica caerulescens; paruline bleue
    Blackpoll warbler | S | ZS010; Setophaga striata; Dendroica striata; paruline rayée
    Blue jay | SM | YM201; Cyanocitta cristata; geai bleu
    Brown thrasher | S | Z5101; Toxostoma rufum; moqueur roux
    Cape May warbler | S | ZS015; Setophaga tigrina; paruline tigrée
    Cave swallow | S | YI013; Petrochelidon fulva; hirondelle à front brun
    Chestnut-collared longspur | S | ZX003; Calcarius ornatus; plectrophane à ventre noir
    Chestnut-sided warbler | S | ZS033; Setophaga pensylvanica; paruline à flancs marron
    Chipping sparrow | S | ZX313; Spizella passerina; bruant familier
    Clay-colored sparrow | S | ZX323; Spizella pallida; bruant des plaines
    Common swift | S | Apus apus; martinet noir
    Common yellowthroat | S | ZS008; Geothlypis trichas; paruline masquée; yellowthroat
    Eastern bluebird | S | Z6015; Sialia sialis; merlebleu de l'Est
    Eastern kingbird | S | Y9004; Tyrannus tyrannus; tyran tritri
    Eastern phoebe | S | Sayornis phoebe; moucherolle phébi
    Eastern towhee | S | ZX401; Pipilo erythrophthalmus; tohi à flancs roux
    Eurasian blackbird | SM | Z6006; Turdus merula; merle noir; common blackbird
    European robin | S | Erithacus rubecula; rougegorge familier; rouge-gorge
    Field sparrow | S | Spizella pusilla; bruant des champs
    Finches | S | roselin; pinson; finch
    Finches, cardinals, buntings, sparrows | |
    Fox sparrow | S | ZX304; Passerella iliaca; bruant fauve
    Golden-crowned kinglet | S | Z9001; Regulus satrapa; roitelet à couronne dorée
    Grasshopper sparrow | S | ZX310; Ammodramus savannarum; bruant sauterelle
    Gray catbird | S | Z5301; Dumetella carolinensis; moqueur chat; grey catbird; catbird
    Gray-cheeked thrush | S | Z6016; Catharus minimus; grive à joues grises
    Hermit thrush | S | Z6014; Catharus guttatus; grive solitaire
    House wren | S | Z4003; Troglodytes aedon; troglodyte familier; northern house wren
    Indigo bunting | S | ZX203; Passerina cyanea; passerin indigo
    Japanese white-eye | S | Zosterops japonicus; warbling white-eye; zostérops du Japon
    Lapland longspur | S | ZX002; Calcarius lapponicus; plectrophane lapon; bruant lapon; Lapland bunting
    Lark bunting | S | ZX211; Calamospiza melanocorys; bruant noir et blanc
    Lark sparrow | S | ZX308; Chondestes grammacus; bruant à joues marron
    Lincoln's sparrow | S | ZX314; Melospiza lincolnii; bruant de Lincoln
    McCown's longspur | S | ZX023; Rhynchophanes mccownii; thick-billed longspur; plectrophane de McCown
    Mountain bluebird | S | Sialia currucoides; merlebleu azuré
    Nashville warbler | S | ZS019; Leiothlypis ruficapilla; paruline à joues grises
    New World wood-warblers | S | Parulidae; wood warblers; warbler; paruline
    Northern cardinal | S | Cardinalis cardinalis; cardinal rouge; cardinal
    Northern mockingbird | S | Z5201; Mimus polyglottos; moqueur polyglotte; mockingbird
    Northern parula | S | ZS005; Setophaga americana; paruline à collier
    Northern rough-winged swallow | S | YI012; Stelgidopteryx serripennis; hirondelle à ailes hérissées;
      rough-winged swallow
    Northern waterthrush | S | ZS018; Parkesia noveboracensis; paruline des ruisseaux
    Nutmeg mannikin | S | Lonchura punctulata; scaly-breasted munia; capucin damier; spice finch
    Orange-crowned warbler | S | ZS013; Leiothlypis celata; Vermivora celata; paruline verdâtre
    Orchard oriole | S | Icterus spurius; oriole des vergers
    Orioles | S | ZT2; oriole
    Ovenbird | S | ZS006; Seiurus aurocapilla; paruline couronnée
    Perching birds (y) | SM | perching birds; passerine; passereau; passereaux
    Perching birds (z) | SM |
    Pine siskin | S | ZX010; Spinus pinus; Carduelis pinus; tarin des pins
    Pipits | S | ZC2; pipit
    Red avadavat | S | Amandava amandava; strawberry finch; bengali rouge
    Red-crested cardinal | S | Paroaria coronata; paroare huppé
    Red-eyed vireo | S | ZL005; Vireo olivaceus; viréo aux yeux rouges
    Red-vented bulbul | S | Pycnonotus cafer; bulbul à ventre rouge
    Ruby-crowned kinglet | S | Z9002; Corthylio calendula; Regulus calendula; roitelet à couronne rubis
    Scarlet tanager | S | ZV001; Piranga olivacea; piranga écarlate
    Scissor-tailed flycatcher | S | Y9005; Tyrannus forficatus; tyran à longue queue
    Sky lark | S | Alauda arvensis; alouette des champs; skylark; Eurasian skylark
    Smith's longspur | S | ZX019; Calcarius pictus; plectrophane de Smith
    Sprague's pipit | S | ZC205; Anthus spragueii; pipit de Sprague
    Swainson's thrush | S | Z6004; Catharus ustulatus; grive à dos olive
    Swamp sparrow | S | ZX302; Melospiza georgiana; bruant des marais
    Tanagers | S | tanager; tangara
    Thrashers, mockingbirds, catbirds | | Mimidae
    Thrushes | S | grive; grives; thrush
    Varied thrush | S | Z6017; Ixoreus naevius; grive à collier
    Vaux's swift | S | Chaetura vauxi; martinet de Vaux
    Veery | S | Z6022; Catharus fuscescens; grive fauve
    Vesper sparrow | S | ZX312; Pooecetes gramineus; bruant vespéral
    Violet-green swallow | S | Tachycineta thalassina; hirondelle à face blanche
    Vireos | S | vireo; viréo
    Warbling vireo | S | ZL004; Vireo gilvus; viréo mélodieux
    Western bluebird | S | Sialia mexicana; merlebleu de l'Ouest
    Western house martin | S | Delichon urbicum; hirondelle de fenêtre; house martin
    Western tanager | S | ZV002; ZX110; Piranga ludoviciana; piranga à tête rouge
    White-crowned sparrow | S | ZX309; Zonotrichia leucophrys; bruant à couronne blanche
    White-eyed vireo | S | ZL001; Vireo griseus; viréo aux yeux blancs
    White-throated sparrow | S | ZX305; Zonotrichia albicollis; bruant à gorge blanche
    White-throated swift | S | T1009; Aeronautes saxatalis; martinet à gorge blanche
    Wilson's warbler | S | ZS007; Cardellina pusilla; Wilsonia pusilla; paruline à calotte noire
    Winter wren | S | Z4007; Troglodytes hiemalis; troglodyte des forêts
    Wood thrush | S | Z6018; Hylocichla mustelina; grive des bois
    Wrens | S | wren; troglodyte
    Yellow warbler | S | ZS014; Setophaga petechia; Dendroica petechia; Setophaga aestiva; paruline jaune
    Yellow-rumped warbler | S | ZS009; Setophaga coronata; Dendroica coronata; paruline à croupion jaune;
      myrtle warbler`,
};
