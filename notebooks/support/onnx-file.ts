/**
 * Reads the nodes and the stored tensors of an ONNX file from its bytes. Writes nothing.
 */
import { fromBinary } from '@bufbuild/protobuf';
import { ModelProtoSchema, TensorProto_DataType } from 'onnx-buf';

export interface OnnxFile {
  /** The operator of each node, in the order of the file. */
  readonly operators: string[];
  readonly inputs: string[];
  readonly outputs: string[];
  /** The metadata of the file, by key. */
  readonly metadata: Record<string, string>;
  /** Tensors of floats by name, row by row. */
  readonly floats: Record<string, { readonly shape: number[]; readonly values: Float32Array }>;
}

/** Parses an ONNX file. Throws protobuf's error when the bytes are no ONNX file. */
export function readOnnx(bytes: Uint8Array): OnnxFile {
  const { graph, metadataProps } = fromBinary(ModelProtoSchema, bytes);
  const { node, input, output, initializer } = graph!;
  const floats = initializer
    .filter(({ dataType }) => dataType === TensorProto_DataType.FLOAT)
    .map(({ name, dims, rawData }) => {
      const values = new Float32Array(Uint8Array.from(rawData).buffer);
      return [name, { shape: dims.map(Number), values }] as const;
    });
  return {
    operators: node.map(({ opType }) => opType),
    inputs: input.map(({ name }) => name),
    outputs: output.map(({ name }) => name),
    metadata: Object.fromEntries(metadataProps.map(({ key, value }) => [key, value])),
    floats: Object.fromEntries(floats),
  };
}
