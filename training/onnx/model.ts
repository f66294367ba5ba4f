/**
 * From a graph to the bytes of an ONNX file, by the official protobuf schema.
 */
import { create, type MessageInitShape, toBinary } from '@bufbuild/protobuf';
import {
  AttributeProto_AttributeType as AttributeKind,
  type AttributeProtoSchema,
  ModelProtoSchema,
  type NodeProtoSchema,
  type TensorProtoSchema,
  type ValueInfoProtoSchema,
} from 'onnx-buf';
import { type Attribute, type Constant, elementTypeCode, type Graph, type Node, type Tensor } from './graph.js';

/** Pinned, so that a newer library does not silently change which runtimes can open the file. */
export const versions = { opset: 21, mlOpset: 3, irVersion: 10 } as const;

export interface ModelDescription {
  readonly name: string;
  readonly description?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/**
 * Serialises a graph as one self-contained ONNX model, without the nodes that no output needs: gradient rules leave some,
 * for inputs that are data, and onnxruntime would run them. The same graph always gives the same bytes.
 */
export function encodeModel(graph: Graph, { name, description = '', metadata = {} }: ModelDescription): Uint8Array {
  const needed = neededNodes(graph);
  const model = create(ModelProtoSchema, {
    irVersion: BigInt(versions.irVersion),
    producerName: 'strike-triage',
    docString: description,
    opsetImport: [
      { domain: '', version: BigInt(versions.opset) },
      { domain: 'ai.onnx.ml', version: BigInt(versions.mlOpset) },
    ],
    metadataProps: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    graph: {
      name,
      input: graph.inputs.map(valueInfo),
      output: graph.outputs.map(valueInfo),
      initializer: neededConstants(graph, needed).map(initializer),
      node: needed.map(nodeProto),
    },
  });
  return toBinary(ModelProtoSchema, model);
}

/** The nodes that the outputs depend on, in the order in which they can run. */
function neededNodes({ nodes, outputs }: Graph): Node[] {
  const needed = new Set<Tensor>(outputs);
  const kept = nodes.toReversed().filter((node) => {
    const isNeeded = node.outputs.some((output) => needed.has(output));
    if (isNeeded) for (const input of node.inputs) needed.add(input);
    return isNeeded;
  });
  return kept.reverse();
}

/** The constants without those that are inputs of left out nodes alone. */
function neededConstants({ constants, nodes }: Graph, needed: readonly Node[]): Constant[] {
  const inputsOf = (some: readonly Node[]) => new Set(some.flatMap(({ inputs }) => inputs));
  const [ofAll, ofNeeded] = [inputsOf(nodes), inputsOf(needed)];
  return constants.filter(({ tensor }) => ofNeeded.has(tensor) || !ofAll.has(tensor));
}

const elementType = (tensor: Tensor): number => Number(elementTypeCode[tensor.type]);

function valueInfo({ name, shape, ...tensor }: Tensor): MessageInitShape<typeof ValueInfoProtoSchema> {
  const dim = shape.map((size) => ({
    value:
      typeof size === 'string'
        ? { case: 'dimParam' as const, value: size }
        : { case: 'dimValue' as const, value: BigInt(size) },
  }));
  const elemType = elementType({ name, shape, ...tensor });
  return { name, type: { value: { case: 'tensorType', value: { elemType, shape: { dim } } } } };
}

function initializer({ tensor, values }: Constant): MessageInitShape<typeof TensorProtoSchema> {
  const { name, type, shape } = tensor;
  return {
    name,
    dataType: elementType(tensor),
    dims: shape.map((size) => BigInt(size)),
    rawData: rawBytes(type, values),
  };
}

/** ONNX stores numbers little-endian, as does every platform that onnxruntime-node supports. */
function rawBytes(type: Tensor['type'], values: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const array = {
    float: () => Float32Array.from(values),
    double: () => Float64Array.from(values),
    int32: () => Int32Array.from(values),
    int64: () => BigInt64Array.from(Array.from(values, BigInt)),
    bool: () => Uint8Array.from(values),
    string: () => {
      throw new TypeError('text belongs in an attribute, not in a constant');
    },
  }[type]();
  return new Uint8Array(array.buffer);
}

function nodeProto(node: Node, index: number): MessageInitShape<typeof NodeProtoSchema> {
  return {
    name: `${node.opType}_${index}`,
    opType: node.opType,
    domain: node.domain,
    input: node.inputs.map(({ name }) => name),
    output: node.outputs.map(({ name }) => name),
    attribute: Object.entries(node.attributes).map(([name, value]) => attributeProto(name, value)),
  };
}

function attributeProto(name: string, value: Attribute): MessageInitShape<typeof AttributeProtoSchema> {
  const text = new TextEncoder();
  if (typeof value === 'number') return { name, type: AttributeKind.FLOAT, f: value };
  if (typeof value === 'bigint') return { name, type: AttributeKind.INT, i: value };
  if (typeof value === 'string') return { name, type: AttributeKind.STRING, s: text.encode(value) };
  if (isText(value)) return { name, type: AttributeKind.STRINGS, strings: value.map((s) => text.encode(s)) };
  return { name, type: AttributeKind.INTS, ints: [...value] };
}

const isText = (value: readonly bigint[] | readonly string[]): value is readonly string[] =>
  typeof value[0] === 'string';
