/** The second part of the film: the network, how its settings were chosen, and how far it may be trusted. */
import type { Shot } from './shot.js';

export const network: readonly Shot[] = [
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
        'The settings were chosen on the reports up to {{lastTrainYear}}, and on no others.',
        'Les réglages ont été choisis sur les rapports jusqu’à {{lastTrainYear}}, et sur eux seuls.',
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
        { cells: ['Damage found in the first fifth', '{{top20}}', '{{top20Logistic}}'], from: 1 },
        { cells: ['ROC-AUC', '{{auc}}', '{{aucLogistic}}'], from: 2 },
        { cells: ['Average precision', '{{ap}}', '{{apLogistic}}'], from: 4 },
        { cells: ['Cost per report', '{{cost}}', '{{costLogistic}}'], from: 4 },
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
        'Logistic regression comes close. It is behind by {{lead}}, from {{leadLow}} to {{leadHigh}}.',
        'La régression logistique suit de près : un retard de {{lead}}, entre {{leadLow}} et {{leadHigh}}.',
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
        'Five targets were set beforehand. Three are met, and two are missed by less than a hundredth.',
        'Sur cinq objectifs fixés d’avance, trois sont tenus, deux manqués de moins d’un centième.',
      ],
      [
        'Of {{testDamaged}} damaged aircraft, {{caught}} came first, and {{waited}} had to wait.',
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
