/** The third part of the film: the service and the triage desk at work, how they are run, and where their limits are. */
import type { Shot } from './shot.js';

export const service: readonly Shot[] = [
  {
    chapter: 'Live: the interface for programs',
    visual: { kind: 'demo', demo: 'swagger' },
    lines: [
      [
        'This is the service itself, recorded in a browser. Here is its documentation, ready to be tried.',
        'Voici le service lui-même, filmé dans un navigateur, et sa documentation, prête à l’essai.',
      ],
      [
        'We send a report: a Canada goose, met in the climb.',
        'Nous envoyons un rapport : une bernache du Canada, en montée.',
      ],
      [
        'The answer is a probability, its priority, the threshold, and the model that said so.',
        'La réponse : une probabilité, la priorité, le seuil, et le modèle qui l’a donnée.',
      ],
      [
        'A report with mistakes is told all that is wrong with it, at once.',
        'Un rapport fautif apprend d’un seul coup tout ce qui ne va pas.',
      ],
    ],
  },
  {
    chapter: 'Live: the triage desk',
    visual: { kind: 'demo', demo: 'report' },
    lines: [
      [
        'People use the triage desk. Two fields are enough for a first answer.',
        'Les personnes utilisent le bureau de tri. Deux champs suffisent pour une première réponse.',
      ],
      [
        'With each further field the answer moves: here, the species and the speed.',
        'À chaque champ de plus, la réponse bouge : ici, l’espèce et la vitesse.',
      ],
      [
        'The bars give the reasons. They are exact Shapley values:',
        'Les barres donnent les raisons. Ce sont des valeurs de Shapley exactes :',
      ],
      [
        'from the mean of reference reports, they add up to this very probability.',
        'partant de la moyenne de rapports de référence, leur somme donne cette probabilité.',
      ],
    ],
  },
  {
    chapter: 'Live: the triage desk',
    visual: { kind: 'demo', demo: 'queue' },
    lines: [
      [
        'Now a whole queue: we drop the file as the authority publishes it.',
        'Voici une file entière : nous déposons le fichier tel que l’autorité le publie.',
      ],
      ['All {{reports}} reports are ranked while we watch.', 'Les {{reports}} rapports sont classés sous nos yeux.'],
      [
        'The slider says what a given number of inspections is expected to find, and to miss.',
        'Le curseur dit ce qu’un nombre donné d’inspections devrait trouver, et manquer.',
      ],
      [
        'The most urgent reports stand at the top, and each opens with its reasons.',
        'Les rapports les plus urgents sont en tête, et chacun s’ouvre avec ses raisons.',
      ],
    ],
  },
  {
    chapter: 'Live: the triage desk',
    visual: { kind: 'demo', demo: 'model' },
    lines: [
      [
        'The page on the model says what it is for, what it must not be used for,',
        'Une page sur le modèle dit à quoi il sert, et à quoi il ne sert pas,',
      ],
      [
        'and how far it may be trusted, each figure with its interval.',
        'et jusqu’où s’y fier, chaque chiffre avec son intervalle.',
      ],
    ],
  },
  {
    chapter: 'Container and operation',
    visual: {
      kind: 'commands',
      heading: 'One command to run it',
      items: [
        { command: 'npm run up', text: 'with Node and npm, and nothing else' },
        { command: 'docker compose up --scale api=3', text: 'three replicas behind one address' },
        { text: 'No root, no writable disk; model, look-ups and calibration in one ONNX file of {{modelSize}}' },
        { text: 'Ready only after the model has reproduced its examples' },
        { text: 'Health checks, metrics, drift, new models without a pause' },
      ],
    },
    lines: [
      [
        'One command starts it. It takes Node and npm, and nothing else.',
        'Une commande le démarre, avec Node et npm pour seul bagage.',
      ],
      [
        'Another starts three replicas in containers, behind one address.',
        'Une autre lance trois répliques en conteneurs, derrière une même adresse.',
      ],
      [
        'A container runs without root rights and without a writable disk.',
        'Un conteneur tourne sans droits d’administrateur et sans disque inscriptible.',
      ],
      [
        'It takes requests only when its model has reproduced known answers.',
        'Il n’accepte de requêtes que si son modèle a reproduit des réponses connues.',
      ],
      [
        'It reports its health, its speed and the drift of the reports, and changes models without a pause.',
        'Il rend compte de sa santé, de sa vitesse, de la dérive, et change de modèle sans pause.',
      ],
    ],
  },
  {
    chapter: 'Limits',
    visual: {
      kind: 'points',
      heading: 'What it must not be used for',
      items: [
        'It sets an order. It never waives an inspection',
        'Reported strikes only, {{airports}} US airports, {{years}}',
        'Never to compare airlines, airports or crews',
        'The cost of a miss is assumed: put in your own',
      ],
    },
    lines: [
      [
        'It ranks reports, and must never be used to waive an inspection.',
        'Il classe des rapports et ne doit jamais servir à supprimer une inspection.',
      ],
      [
        'It knows only strikes that were reported, at {{airports}} American airports, up to {{lastYear}}.',
        'Il ne connaît que des chocs signalés, sur {{airports}} aéroports américains, jusqu’en {{lastYear}}.',
      ],
      [
        'It must not compare airlines, because they do not report alike.',
        'Il ne doit pas comparer les compagnies : elles ne signalent pas de la même façon.',
      ],
      [
        'And the cost of a miss is an assumption: put your own in its place.',
        'Et le coût d’un dégât manqué est une hypothèse : mettez le vôtre à la place.',
      ],
    ],
  },
  {
    chapter: 'Strike Triage',
    visual: {
      kind: 'title',
      title: 'Which aircraft first?',
      subtitle: 'The first fifth of the queue holds {{top20Short}} of all damage',
    },
    lines: [
      ['About one report in ten hides damage.', 'Un rapport sur dix environ cache un dégât.'],
      [
        'With this order, the first fifth of the queue finds more than half of it.',
        'Avec cet ordre, le premier cinquième de la file en trouve plus de la moitié.',
      ],
      [
        'All of it can be run again: the analysis, the training, the service, and this film.',
        'Tout peut être refait : l’analyse, l’apprentissage, le service, et ce film.',
      ],
    ],
  },
];
