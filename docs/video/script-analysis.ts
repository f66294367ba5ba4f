/** The first part of the film: the question, the data, the network, and how far it may be trusted. */
import type { Shot } from './script.js';

export const analysis: readonly Shot[] = [
  {
    chapter: 'Strike Triage',
    visual: {
      kind: 'title',
      title: 'Which aircraft first?',
      subtitle: 'A calibrated probability of damage for every bird strike report',
    },
    lines: [
      [
        'A bird has hit an aircraft. The report is in, and an engineer should look.',
        'Un oiseau a heurté un avion. Le rapport est là, un mécanicien devrait aller voir.',
      ],
      [
        'But there are more reports than engineers, and about one in ten hides damage.',
        'Mais il y a plus de rapports que de mécaniciens, et un sur dix environ cache un dégât.',
      ],
      ['Which aircraft first?', 'Quel avion d’abord ?'],
      [
        'Strike Triage answers from the report alone, before anyone has seen the aircraft.',
        'Strike Triage répond d’après le seul rapport, avant que quiconque ait vu l’avion.',
      ],
    ],
  },
  {
    chapter: 'The problem',
    visual: {
      kind: 'points',
      heading: 'Put the likely damage first',
      items: [
        'Today: in order of arrival',
        'A probability of damage for each report',
        'No inspection is ever waived',
        'Assumed: one missed damage = {{costMissed}} early inspections',
        'Inspect first from a probability of {{threshold}} on',
        'So probabilities must be true',
      ],
    },
    lines: [
      [
        'Today the queue is worked through in order of arrival.',
        'Aujourd’hui, la file est traitée par ordre d’arrivée.',
      ],
      [
        'We give each report a probability of damage, and put the likely ones first.',
        'Nous donnons à chaque rapport une probabilité de dégât ; les plus probables passent devant.',
      ],
      [
        'Nothing else changes: no inspection is ever waived.',
        'Rien d’autre ne change : aucune inspection n’est jamais supprimée.',
      ],
      [
        'We assume that missing a damage costs as much as {{costMissed}} early inspections.',
        'Nous supposons qu’un dégât manqué coûte autant que {{costMissed}} inspections anticipées.',
      ],
      [
        'Then it pays to look first from a probability of {{threshold}} on,',
        'Il vaut alors la peine de regarder d’abord dès une probabilité de {{threshold}},',
      ],
      ['provided that the probability means what it says.', 'à condition que la probabilité dise vrai.'],
    ],
  },
  {
    chapter: 'The data',
    visual: {
      kind: 'chart',
      heading: '{{reports}} reports of wildlife strikes',
      chart: { notebook: '01', cell: 'features-few' },
      facts: [
        { figure: '{{airports}}', caption: 'US airports, {{years}}', from: 0 },
        { figure: '{{unnamed}}', caption: 'of the reports name no species', from: 2 },
        { figure: '{{noSpeed}}', caption: 'give no speed', from: 2 },
      ],
    },
    lines: [
      [
        'The data are {{reports}} reports of the American aviation authority, from {{airports}} airports.',
        'Les données : {{reports}} rapports de l’autorité américaine de l’aviation, sur {{airports}} aéroports.',
      ],
      [
        'A report says when and where it was, in which phase of flight, what was hit, and by which aircraft.',
        'Un rapport dit quand, où, dans quelle phase du vol, quel animal a été heurté, par quel avion.',
      ],
      [
        'Real reports have gaps: {{unnamed}} name no species, and {{noSpeed}} give no speed.',
        'Les vrais rapports ont des lacunes : {{unnamed}} sans espèce, {{noSpeed}} sans vitesse.',
      ],
    ],
  },
  {
    chapter: 'Balance',
    visual: {
      kind: 'chart',
      heading: 'Few reports come with damage',
      chart: { notebook: '01', cell: 'target' },
      facts: [
        { figure: '{{prevalence}}', caption: 'of the reports came with damage', from: 0 },
        { figure: '{{accuracy}}', caption: 'accuracy, for always saying “no damage”', from: 1 },
      ],
    },
    lines: [
      [
        'Only {{prevalence}} of the reports came with damage, and that has consequences.',
        'Seuls {{prevalence}} des rapports portent un dégât, et cela a des conséquences.',
      ],
      [
        'Accuracy is useless: always saying “no damage” would be right in {{accuracy}} of the cases.',
        'L’exactitude ne sert à rien : dire toujours « aucun dégât » serait juste dans {{accuracy}} des cas.',
      ],
      [
        'So we judge the order of the queue, the probabilities, and the cost of the decisions.',
        'Nous jugeons donc l’ordre de la file, les probabilités et le coût des décisions.',
      ],
      [
        'We invent and discard no reports to balance the data: that would falsify the probabilities.',
        'Nous n’inventons ni n’écartons de rapports pour équilibrer : cela fausserait les probabilités.',
      ],
    ],
  },
  {
    chapter: 'Leakage',
    visual: {
      kind: 'chart',
      heading: 'A column that knows too much',
      chart: { notebook: '01', cell: 'leakage-chart' },
    },
    lines: [
      [
        'Cleaning removes {{duplicates}} exact duplicates and {{impossible}} impossible speeds, and mends spellings.',
        'Le nettoyage ôte {{duplicates}} doublons et {{impossible}} vitesses impossibles, et corrige des noms.',
      ],
      [
        'The file also holds repair costs. They are known weeks later, so they give the answer away.',
        'Le fichier contient aussi les coûts. Connus des semaines plus tard, ils trahissent la réponse.',
      ],
      [
        'A simple rule would go from {{leakBefore}} to {{leakAfter}} in average precision, by cheating.',
        'Une règle simple passerait de {{leakBefore}} à {{leakAfter}} en précision moyenne, en trichant.',
      ],
      [
        'So no cost ever reaches the network, and a test keeps it so.',
        'Aucun coût n’atteint donc le réseau, et un test y veille.',
      ],
    ],
  },
  {
    chapter: 'The data',
    visual: { kind: 'chart', heading: 'What goes with damage', chart: { notebook: '01', cell: 'rate-species' } },
    lines: [
      [
        'What does go with damage? Above all, the size of the animal.',
        'Qu’est-ce qui va de pair avec un dégât ? Avant tout, la taille de l’animal.',
      ],
      [
        'Large animals do damage in {{rateLarge}} of the reports, small ones in {{rateSmall}}.',
        'Les grands animaux causent un dégât dans {{rateLarge}} des rapports, les petits dans {{rateSmall}}.',
      ],
      [
        'Every rate is shown with its interval, so that a few reports do not pass for knowledge.',
        'Chaque taux a son intervalle : quelques rapports ne doivent pas passer pour un savoir.',
      ],
    ],
  },
  {
    chapter: 'Features',
    visual: { kind: 'chart', heading: 'A vector for each animal', chart: { notebook: '03', cell: 'species-map' } },
    lines: [
      [
        'A network needs numbers. So each species, aircraft or operator gets a short vector, which is learnt.',
        'Un réseau veut des nombres : chaque espèce, avion ou exploitant reçoit un vecteur, appris.',
      ],
      [
        'A rare aircraft leans on the vector of its family; so does one that nobody has reported yet.',
        'Un avion rare s’appuie sur le vecteur de sa famille, de même un avion encore jamais signalé.',
      ],
      [
        'The network was never told how heavy an animal is, and yet it has put them in that order.',
        'Personne ne lui a dit ce que pèse un animal ; il les a pourtant rangés dans cet ordre.',
      ],
      [
        'We measured {{changes}} changes to the features. None is better beyond luck, and we say so.',
        'Nous avons mesuré {{changes}} variantes. Aucune n’est meilleure au-delà du hasard : nous le disons.',
      ],
    ],
  },
  {
    chapter: 'The network',
    visual: { kind: 'chart', heading: 'Three parts, one probability', chart: { notebook: '03', cell: 'picture' } },
    lines: [
      [
        'Three parts read the vectors: a linear one, one that multiplies pairs, and a small deep network.',
        'Trois parties lisent les vecteurs : une linéaire, une qui multiplie les paires, un réseau profond.',
      ],
      [
        'One such network has {{weights}} weights. The answer is the mean of {{members}} of them.',
        'Un tel réseau a {{weights}} poids. La réponse est la moyenne de {{members}} réseaux.',
      ],
      [
        'In training, fields are hidden at random. This augmentation teaches the network to cope with gaps.',
        'À l’apprentissage, des champs sont cachés au hasard : le réseau apprend ainsi à faire sans.',
      ],
      [
        'All of it is TypeScript, with an automatic differentiation of our own on ONNX operators.',
        'Tout est en TypeScript, avec notre propre dérivation automatique sur des opérateurs ONNX.',
      ],
    ],
  },
  {
    chapter: 'Selection',
    visual: {
      kind: 'chart',
      heading: 'How the settings were chosen',
      chart: { notebook: '03', cell: 'search-results' },
    },
    lines: [
      [
        'The settings were chosen on the reports up to 1999, and on no others.',
        'Les réglages ont été choisis sur les rapports jusqu’à 1999, et sur eux seuls.',
      ],
      [
        '{{settings}} settings were drawn at random, and the better ones were tested at greater length.',
        '{{settings}} réglages ont été tirés au hasard, et les meilleurs éprouvés plus longuement.',
      ],
      [
        'Each was judged in two ways: on shuffled folds, and by predicting a year from those before it.',
        'Chacun a été jugé deux fois : sur des plis mélangés, et en prédisant une année par les précédentes.',
      ],
      [
        '{{close}} of them lie within a hundredth of the best: the choice is not a delicate one.',
        '{{close}} d’entre eux sont à moins d’un centième du meilleur : le choix n’a rien de délicat.',
      ],
    ],
  },
  {
    chapter: 'Over- or underfitting?',
    visual: { kind: 'chart', heading: 'Too much, or too little?', chart: { notebook: '03', cell: 'epochs-chosen' } },
    lines: [
      ['Has the network learnt too little, or too much?', 'Le réseau a-t-il trop peu appris, ou trop ?'],
      [
        'Our main figure is ROC-AUC: how often a damaged aircraft stands before an undamaged one.',
        'Notre mesure est la ROC-AUC : la fréquence où un avion abîmé précède un avion intact.',
      ],
      [
        'It is {{aucLearnt}} on what was learnt, and {{aucHeld}} on reports held out.',
        'Elle vaut {{aucLearnt}} sur ce qui fut appris, {{aucHeld}} sur les rapports mis de côté.',
      ],
      [
        'From the sixth round of training on, the held-out loss stays flat. It does not turn upwards.',
        'Dès la sixième passe, la perte sur les rapports mis de côté reste plate. Elle ne remonte pas.',
      ],
    ],
  },
  {
    chapter: 'Over- or underfitting?',
    visual: {
      kind: 'chart',
      heading: 'What overfitting would look like',
      chart: { notebook: '03', cell: 'epochs-long' },
    },
    lines: [
      [
        'Take masking and penalties away, and a large network learns its reports by heart:',
        'Sans masquage ni pénalités, un grand réseau apprend ses rapports par cœur :',
      ],
      [
        '{{freeLearnt}} on what it has seen, and only {{freeHeld}} on what it has not.',
        '{{freeLearnt}} sur ce qu’il a vu, et seulement {{freeHeld}} sur le reste.',
      ],
    ],
  },
  {
    chapter: 'Over- or underfitting?',
    visual: { kind: 'chart', heading: 'More reports would help', chart: { notebook: '03', cell: 'sizes' } },
    lines: [
      [
        'The more reports ours has to learn from, the smaller the gap: from {{gapFew}} to {{gapAll}}.',
        'Plus le nôtre a de rapports pour apprendre, plus l’écart est petit : de {{gapFew}} à {{gapAll}}.',
      ],
      [
        'So what would help most is more reports, not a larger network.',
        'Il gagnerait donc à avoir plus de rapports, et non un réseau plus grand.',
      ],
    ],
  },
  {
    chapter: 'Over- or underfitting?',
    visual: { kind: 'chart', heading: 'Outcomes dealt anew', chart: { notebook: '03', cell: 'permutation' } },
    lines: [
      [
        'The hardest proof: we deal out the outcomes anew, at random, and train again.',
        'La preuve la plus dure : nous redistribuons les issues au hasard, et recommençons.',
      ],
      [
        'On reports held out the network then scores {{dealtHeld}}: a coin toss. So nothing leaks.',
        'Sur les rapports mis de côté, il obtient {{dealtHeld}} : pile ou face. Rien ne fuit donc.',
      ],
      ['With the true outcomes it reaches {{trueHeld}}.', 'Avec les vraies issues, il atteint {{trueHeld}}.'],
    ],
  },
  {
    chapter: 'Results',
    visual: {
      kind: 'table',
      heading: 'The locked test: {{testReports}} later reports, opened once',
      head: ['', 'Network', 'Logistic regression'],
      rows: [
        ['Damage found in the first fifth', '{{top20}}', '{{top20Logistic}}'],
        ['ROC-AUC', '{{auc}}', '{{aucLogistic}}'],
        ['Average precision', '{{ap}}', '{{apLogistic}}'],
        ['Cost per report', '{{cost}}', '{{costLogistic}}'],
      ],
    },
    lines: [
      [
        'Then came the locked test: {{testReports}} later reports, opened once, at the very end.',
        'Vint le test sous clé : {{testReports}} rapports postérieurs, ouverts une seule fois, à la toute fin.',
      ],
      [
        'The first fifth of the queue held {{top20Short}} of all damage, where chance would put one fifth.',
        'Le premier cinquième de la file contenait {{top20Short}} des dégâts ; le hasard en mettrait un cinquième.',
      ],
      [
        'ROC-AUC is {{aucShort}}, with an interval from {{aucLow}} to {{aucHigh}}.',
        'La ROC-AUC est de {{aucShort}}, avec un intervalle de {{aucLow}} à {{aucHigh}}.',
      ],
      [
        'Logistic regression comes close, with {{aucLogisticShort}}: behind by {{lead}}, from {{leadLow}} to {{leadHigh}}.',
        'La régression logistique suit, avec {{aucLogisticShort}} : un retard de {{lead}}, entre {{leadLow}} et {{leadHigh}}.',
      ],
      [
        'In average precision the two are equal. Most of what a report tells, it tells by its parts.',
        'En précision moyenne, ils se valent : un rapport parle surtout par chacun de ses champs.',
      ],
    ],
  },
  {
    chapter: 'Results',
    visual: {
      kind: 'chart',
      heading: 'The probabilities are true',
      chart: { notebook: '03', cell: 'test-reliability' },
      facts: [
        { figure: '{{said}}', caption: 'damage foretold, on average', from: 0 },
        { figure: '{{happened}}', caption: 'damage that happened', from: 0 },
      ],
    },
    lines: [
      [
        'And the probabilities hold in years to come: {{said}} was foretold, and {{happened}} happened.',
        'Et les probabilités tiennent pour les années futures : {{said}} annoncés, {{happened}} constatés.',
      ],
    ],
  },
  {
    chapter: 'Honest misses',
    visual: {
      kind: 'points',
      heading: 'What it misses',
      items: [
        'Three of five targets met; two missed by less than a hundredth',
        '{{caught}} of {{testDamaged}} damaged aircraft first; {{waited}} had to wait',
        '{{needless}} looked at early, with nothing to find',
        'Small animals: {{smallFirst}} of {{smallDamaged}} damaged aircraft came first',
        'Military: none of {{militaryDamaged}}',
      ],
    },
    lines: [
      [
        'Of five targets that were set beforehand, three are met, and two are missed by less than a hundredth.',
        'Sur cinq objectifs fixés d’avance, trois sont tenus, deux manqués de moins d’un centième.',
      ],
      [
        'Of {{testDamaged}} damaged aircraft {{caught}} came first, and {{waited}} had to wait.',
        'Sur {{testDamaged}} avions endommagés, {{caught}} sont passés devant et {{waited}} ont attendu.',
      ],
      [
        '{{needless}} aircraft were looked at early, with nothing to find.',
        '{{needless}} avions ont été vus en avance, sans rien à trouver.',
      ],
      [
        'Small animals are the blind spot: of {{smallDamaged}} damaged aircraft only {{smallFirst}} came first.',
        'Les petits animaux sont l’angle mort : sur {{smallDamaged}} avions endommagés, {{smallFirst}} seulement devant.',
      ],
      [
        'And of {{militaryDamaged}} damaged military aircraft, none did.',
        'Et sur {{militaryDamaged}} avions militaires endommagés, aucun.',
      ],
    ],
  },
];
