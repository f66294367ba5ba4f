/** The first part of the film: the question, the data, and what the network is given of them. */
import type { Shot } from './shot.js';

export const question: readonly Shot[] = [
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
      facts: [
        { figure: '{{leakBefore}}', caption: 'average precision of a simple rule', from: 2 },
        { figure: '{{leakAfter}}', caption: 'with the repair bill: cheating', from: 2 },
      ],
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
];
