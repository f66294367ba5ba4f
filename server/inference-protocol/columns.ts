/** Finds the inputs of the model among the tensors of a request, and lists all errors in these. */
import type { InferenceInput, InferenceTensor, Issue, Manifest } from '../../schemas/index.js';
import { describe } from '../http/errors/issues.js';
import { ProblemError } from '../http/errors/problems.js';
import { type InferenceBody, jsonLengthHeader } from './body.js';
import { invalidInference, unknownTensor } from './invalid-inference.js';
import { inputTensors } from './metadata.js';
import { floatsIn, stringsIn } from './tensor-bytes.js';

/** The values of one input for all rows, as they were sent. */
export interface InputColumn {
  name: string;
  values: readonly unknown[];
  /** JSON Pointer to the value of a row, or to the tensor where it was sent as bytes. */
  pointerOf: (row: number) => string;
}

/** The bytes of each input, in their order; undefined for an input that is sent in the JSON. */
function splitBytes(inputs: readonly InferenceInput[], bytes: Buffer): (Buffer | undefined)[] {
  const sizes = inputs.map(({ parameters }) => parameters?.binary_data_size);
  const total = sizes.reduce<number>((sum, size = 0) => sum + size, 0);
  if (total !== bytes.length) {
    const declared = `The inputs have a binary_data_size of ${total} together, but ${bytes.length} bytes follow the JSON`;
    throw new ProblemError('malformed-tensors', `${declared}, whose length the header ${jsonLengthHeader} gives.`);
  }
  let end = 0;
  return sizes.map((size) => {
    if (size === undefined) return undefined;
    end += size;
    return bytes.subarray(end - size, end);
  });
}

/** The values of an input, or the error in it. */
function valuesOf({ data, datatype }: InferenceInput, bytes: Buffer | undefined): readonly unknown[] | string {
  if (data && bytes) return 'has both data and a binary_data_size; send one of them.';
  // Where the data are nested, each row is a list of one value.
  if (data) return data.map((value) => (Array.isArray(value) && value.length === 1 ? value[0] : value));
  if (!bytes) return 'has neither data nor a binary_data_size; shared memory is not served.';
  return datatype === 'FP32' ? floatsIn(bytes) : stringsIn(bytes);
}

function columnOf(
  input: InferenceInput,
  place: number,
  bytes: Buffer | undefined,
  tensors: readonly InferenceTensor[],
  first: { name: string; rows: number },
): InputColumn | Issue {
  const { name, shape, datatype, data } = input;
  const pointer = `/inputs/${place}`;
  const names = tensors.map((tensor) => tensor.name);
  const tensor = tensors[names.indexOf(name)];
  if (!tensor) return unknownTensor(`${pointer}/name`, name, 'input', names);
  if (datatype !== tensor.datatype) {
    const message = `${name} must have the datatype ${tensor.datatype}, not ${describe(datatype)}.`;
    return { pointer: `${pointer}/datatype`, message, allowed: [tensor.datatype] };
  }
  const [rows, ...rest] = shape;
  if (rest.length > 1 || (rest.length === 1 && rest[0] !== 1)) {
    return {
      pointer: `${pointer}/shape`,
      message: `${name} must have the shape [N, 1] or [N], not [${shape.join(', ')}].`,
    };
  }
  if (rows !== first.rows) {
    return { pointer: `${pointer}/shape`, message: `${name} has ${rows} rows, but ${first.name} has ${first.rows}.` };
  }
  const values = valuesOf(input, bytes);
  if (typeof values === 'string') return { pointer, message: `${name} ${values}` };
  if (values.length !== rows) {
    return { pointer, message: `${name} has ${values.length} values, but ${rows} by its shape.` };
  }
  const pointerOf = (row: number) => (data ? `${pointer}/data/${row}${Array.isArray(data[row]) ? '/0' : ''}` : pointer);
  return { name, values, pointerOf };
}

/**
 * One column for each input of the model in the request, and the number of their rows. Throws a ProblemError when an input
 * is unknown, is there twice, or has a wrong type, shape or length, when there is none, and when there are more than
 * `rowLimit` rows. An input that is not there is blank in every row.
 */
export function inputColumnsOf({ request: { inputs }, bytes }: InferenceBody, manifest: Manifest, rowLimit: number) {
  const first = { name: describe(inputs[0]?.name ?? ''), rows: inputs[0]?.shape[0] ?? 0 };
  if (first.rows > rowLimit) {
    const detail = `The tensors have ${first.rows} rows and may have ${rowLimit}; send them in several requests.`;
    throw new ProblemError('too-many-rows', detail);
  }
  const bytesOfInputs = splitBytes(inputs, bytes);
  const tensors = inputTensors(manifest);
  if (inputs.length === 0) {
    const allowed = tensors.map(({ name }) => name);
    throw invalidInference([{ pointer: '/inputs', message: 'The request has no input.', allowed }]);
  }
  const columnsOrIssues = inputs.map((input, place) => columnOf(input, place, bytesOfInputs[place], tensors, first));
  const duplicates = inputs.flatMap(({ name }, place): Issue[] =>
    inputs.findIndex((input) => input.name === name) < place
      ? [{ pointer: `/inputs/${place}/name`, message: `The input ${describe(name)} comes twice.` }]
      : [],
  );
  const issues = [...columnsOrIssues.filter((result) => 'message' in result), ...duplicates];
  if (issues.length > 0) throw invalidInference(issues);
  return { columns: columnsOrIssues as InputColumn[], rows: first.rows };
}
