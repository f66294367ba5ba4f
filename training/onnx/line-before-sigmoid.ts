/**
 * Puts a straight line in front of the sigmoid that makes the output of a finished ONNX file: the answers of a model are
 * moved, and everything before the sigmoid stays as it is. Works on bytes; reads and writes no file.
 */
import { create, fromBinary, toBinary } from '@bufbuild/protobuf';
import {
  type GraphProto,
  type ModelProto,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  StringStringEntryProtoSchema,
  TensorProto_DataType,
  TensorProtoSchema,
} from 'onnx-buf';
import { GraphError } from './graph.js';

/** x ↦ slope · x + intercept, in 32-bit floats. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The same model with the line in front of the sigmoid, and with `metadata` added to or put in place of that of the file.
 * The same bytes and line give the same bytes. GraphError where `output` is not made by a sigmoid of 32-bit floats.
 */
export function lineBeforeSigmoid(
  file: Uint8Array,
  output: string,
  line: Line,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const model = fromBinary(ModelProtoSchema, file);
  const { graph } = model;
  if (!graph) throw new GraphError('the file holds no graph');
  insertLine(graph, sigmoidBehind(graph, output), line);
  for (const [key, value] of Object.entries(metadata)) setMetadata(model, key, value);
  return toBinary(ModelProtoSchema, model);
}

/** The node whose result is the output, past nodes that only give it another name. */
function sigmoidBehind(graph: GraphProto, output: string): NodeProto {
  const info = graph.output.find(({ name }) => name === output);
  if (!info) throw new GraphError(`there is no output ${output}`);
  const type = info.type?.value;
  if (type?.case !== 'tensorType' || type.value.elemType !== TensorProto_DataType.FLOAT) {
    throw new GraphError(`the output ${output} is not made of 32-bit floats`);
  }
  let node = producerOf(graph, output);
  while (node?.opType === 'Identity') node = producerOf(graph, node.input[0]!);
  if (node?.opType === 'Sigmoid' && node.domain === '') return node;
  throw new GraphError(
    `the output ${output} is made by ${node ? `the operator ${node.opType}` : 'no node'}, not by Sigmoid`,
  );
}

const producerOf = (graph: GraphProto, tensor: string) => graph.node.find((node) => node.output.includes(tensor));

/** Nodes stand in an order in which they can run, so the new ones come right before the sigmoid. */
function insertLine(graph: GraphProto, sigmoid: NodeProto, { slope, intercept }: Line): void {
  const newName = namer(graph);
  const constant = (name: string, value: number) => {
    const rawData = new Uint8Array(Float32Array.of(value).buffer);
    graph.initializer.push(
      create(TensorProtoSchema, { name, dataType: TensorProto_DataType.FLOAT, dims: [], rawData }),
    );
    return name;
  };
  const node = (opType: string, input: string[]) => {
    const name = newName(`recalibration_${opType.toLowerCase()}`);
    return create(NodeProtoSchema, { name, opType, input, output: [name] });
  };
  const scaled = node('Mul', [sigmoid.input[0]!, constant(newName('recalibration_slope'), slope)]);
  const moved = node('Add', [scaled.output[0]!, constant(newName('recalibration_intercept'), intercept)]);
  graph.node.splice(graph.node.indexOf(sigmoid), 0, scaled, moved);
  sigmoid.input = [moved.output[0]!];
}

/** Gives names that no tensor and no node of the graph has yet: a file that was moved before has the first ones. */
function namer(graph: GraphProto): (base: string) => string {
  const names = new Set([
    ...graph.input.map(({ name }) => name),
    ...graph.initializer.map(({ name }) => name),
    ...graph.node.flatMap(({ name, output }) => [name, ...output]),
  ]);
  return (base) => {
    let name = base;
    for (let n = 1; names.has(name); n++) name = `${base}_${n}`;
    names.add(name);
    return name;
  };
}

function setMetadata(model: ModelProto, key: string, value: string): void {
  const entry = model.metadataProps.find((candidate) => candidate.key === key);
  if (entry) entry.value = value;
  else model.metadataProps.push(create(StringStringEntryProtoSchema, { key, value }));
}
