/** The batch route in the OpenAPI document: the same rows and their answers in each of the three forms. */
import { misspeltPhase, predictionExamples } from './examples.js';
import { countSchema, namedExamples, schemaRef } from './parts.js';

const reports = predictionExamples('report');
const predictions = predictionExamples('prediction');

const rows = [
  { id: 'A-1', ...(reports.complete as object) },
  reports.phaseAndSize,
  { id: 'A-3', phaseOfFlight: 'Clim', wildlifeSize: 'Large' },
];

const answers = [
  { row: 1, id: 'A-1', prediction: predictions.complete },
  { row: 2, prediction: predictions.phaseAndSize },
  {
    row: 3,
    id: 'A-3',
    error: {
      code: 'invalid-report',
      detail: 'The report has 1 problem, listed in issues.',
      issues: [misspeltPhase],
    },
  },
];

const lines = (values: unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

const csvRows = `id;Flight Date;Time of day;Phase of flight;Speed IAS in knots;Wildlife Size;Wildlife Species;Aircraft Make Model;Aircraft Airline Operator;Airport Name;Origin State
A-1;1999-10-19;Dawn;Climb;180;Large;Canada goose;B-737-300;UNITED AIRLINES;DENVER INTL AIRPORT;Colorado
;;;Taxi;;Small;;;;;
`;

const csvAnswers = `row,id,damageProbability,triage,threshold,modelVersion,warnings,error,issues
1,A-1,0.668292,priority,0.1,1.0.0,,,
2,,0.069388,routine,0.1,1.0.0,,,
3,A-3,,,,,,invalid-report,"/phaseOfFlight ""Clim"" is not an allowed value. Did you mean ""Climb""?"
`.replaceAll('\n', '\r\n');

const flag = { type: 'string', enum: ['true', 'false'] };

const parameter = (name: string, description: string, schema: object) => ({ name, in: 'query', description, schema });

/** A parameter of any text. Swagger UI fills in the first example: none, since most files need nothing said of them. */
const textParameter = (name: string, description: string, examples: Readonly<Record<string, string>>) => ({
  ...parameter(name, description, { type: 'string' }),
  examples: {
    none: { summary: 'nothing to say', value: '' },
    ...Object.fromEntries(
      Object.entries(examples).map(([summary, value], i) => [`example${i + 1}`, { summary, value }]),
    ),
  },
});

/** What may be said of a file, and of what goes into the answer. */
const fileParameters = [
  parameter(
    'summary',
    'true: a summary is the last item of an answer as JSON or NDJSON; false: it never is, unless a queue was cut. Left out, it comes with a file of which there is something to tell.',
    flag,
  ),
  parameter('echo', 'true: an answer as CSV to a file has the columns that came in before ours.', flag),
  parameter(
    'dates',
    'The order of day and month in the dates of a file, where it cannot tell by itself: with `dmy`, 03/04/2001 is the 3rd of April, with `mdy` the 4th of March.',
    { type: 'string', enum: ['dmy', 'mdy'] },
  ),
  textParameter(
    'columns',
    'Which field some columns of a file give, as Name:field, separated by commas; `ignore` leaves a column out. A column that the file does not have is refused.',
    {
      'two columns with names of their own': 'Stage:phaseOfFlight,Machine:aircraft',
      'a name with a comma in it, and a column that is left out': '"Size, of bird":wildlifeSize,Notes:ignore',
    },
  ),
  parameter('encoding', 'The encoding of a file of text, where it is not to be found out.', {
    type: 'string',
    enum: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'],
  }),
  textParameter(
    'sheet',
    'The sheet of a workbook, by its name or its place among the visible ones; the one of which most columns are read where it is left out. An empty text counts as left out.',
    { 'by its name': 'Strikes 2024', 'by its place': '2' },
  ),
];

/** A file as bytes; which it is, its first bytes say. */
const file = (mediaType: string, description: string) => ({ [mediaType]: { schema: { description } } });

/** A text whose lines follow a schema; OpenAPI 3.1 has no other way to say so. */
const text = (mediaType: string, description: string, example: string, contentSchema?: string, name = 'threeRows') => ({
  [mediaType]: {
    schema: {
      type: 'string',
      description,
      // With a contentMediaType, Swagger UI would offer a choice of files in the place of the example.
      ...(contentSchema && { contentSchema: schemaRef(contentSchema) }),
      examples: [example],
    },
    examples: namedExamples({ [name]: example }),
  },
});

const list = (schema: string, values: Record<string, unknown[]>) => ({
  'application/json': {
    schema: { type: 'array', items: schemaRef(schema) },
    examples: namedExamples(values),
  },
});

const countHeader = (description: string) => ({ description, schema: countSchema });

/** `paths` of the batch route; `problems` are the problem responses that it shares with the other routes. */
export const batchPaths = (problems: Record<string, object>) => ({
  '/v1/predictions/batch': {
    post: {
      operationId: 'predictBatch',
      tags: ['Predictions'],
      summary: 'Judge many strike reports',
      description: [
        'Each row is answered in its order, under its `row` number and its `id` if it has one. A row that cannot be answered gets an `error` in its place, and the others are answered all the same.',
        'A JSON array is bounded (10,000 rows and 4 MiB unless the server says otherwise). NDJSON and CSV may be of any length: they are answered while they arrive, so read the answer while you send; whoever sends everything first and reads then must keep to some ten thousand rows, or ask for `rank=true`.',
        'A file is CSV or a workbook (.xlsx), with the columns of any form in which the strike reports of the FAA are passed on, or with our names of the fields; an empty cell is a missing value, and several values of a list are joined by "; ". Columns that are not understood, and those known only after the inspection, are left aside; a cell that cannot be read costs itself, with a warning, and not its row.',
        'In answers as CSV, text that a spreadsheet would take for a formula has an apostrophe in front.',
      ].join('\n\n'),
      parameters: [
        {
          name: 'rank',
          in: 'query',
          description:
            'true: the answer begins when the whole batch has been read, and is the inspection queue, highest risk first, then the refused rows. At most 1,000 of each are given unless the server says otherwise; the headers of the answer tell the limit and how many rows there were.',
          schema: { type: 'string', enum: ['true', 'false'], default: 'false' },
        },
        ...fileParameters,
      ],
      requestBody: {
        required: true,
        content: {
          ...list('BatchRow', { twoRows: rows.slice(0, 2) }),
          ...text('application/x-ndjson', 'One row a line.', lines(rows), 'BatchRow'),
          ...text('text/csv', 'A header and one row a line.', csvRows, undefined, 'twoRows'),
          ...file('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'A workbook (.xlsx).'),
          ...file('application/octet-stream', 'Any file: CSV, a workbook, JSON or NDJSON.'),
        },
      },
      responses: {
        '200': {
          description: 'The answers, in the form of the body or in the one that Accept asks for.',
          headers: {
            'Batch-Dialect': { description: 'Of a file: the form that it has.', schema: { type: 'string' } },
            'Batch-Columns-Ignored': {
              description:
                'Of a file: the columns that nothing was read from, separated by commas and escaped as in URLs; a long list ends in %E2%80%A6.',
              schema: { type: 'string' },
            },
            'Batch-Rows': countHeader('With rank=true: rows of the whole batch.'),
            'Batch-Refused': countHeader('With rank=true: refused rows of the whole batch.'),
            'Batch-Queue-Limit': countHeader('With rank=true: most rows that the queue may have.'),
          },
          content: {
            ...list('BatchAnswer', { twoRows: answers.slice(0, 2), threeRows: answers }),
            ...text('application/x-ndjson', 'One answer a line.', lines(answers), 'BatchAnswer'),
            ...text('text/csv', 'A header and one answer a line.', csvAnswers),
          },
        },
        ...problems,
      },
    },
  },
});
