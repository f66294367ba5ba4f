/**
 * An ONNX graph under construction: tensors, the nodes that make them, and nothing else.
 *
 * A `Tensor` here is symbolic: a name, an element type and a shape. It has values only when onnxruntime runs the
 * finished graph. Shapes are checked while the graph is built, so that a wrong one is an error in the line that wrote it
 * and not deep inside a run.
 */

/** Element types that this project uses, by their ONNX names. */
export type ElementType = 'float' | 'double' | 'int32' | 'int64' | 'bool' | 'string';

/** The codes of the element types in an ONNX file (`TensorProto.DataType`). */
export const elementTypeCode: Readonly<Record<ElementType, bigint>> = {
  float: 1n,
  int32: 6n,
  int64: 7n,
  string: 8n,
  bool: 9n,
  double: 11n,
};

/** A size: a number, or a name (ONNX `dim_param`) where it is known only at run time, like the size of a batch. */
export type Dimension = number | string;
export type Shape = readonly Dimension[];

/** A fixed setting of a node. As in ONNX, floats (`number`) and integers (`bigint`) are different types. */
export type Attribute = number | bigint | string | readonly bigint[] | readonly string[];

/** A value in a graph. `producer` is the node that makes it; inputs and constants have none. */
export interface Tensor {
  readonly graph: Graph;
  readonly name: string;
  readonly type: ElementType;
  readonly shape: Shape;
  readonly producer?: Node;
}

/** One operation, as ONNX will run it. */
export interface Node {
  readonly opType: string;
  readonly domain: '' | 'ai.onnx.ml';
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A tensor whose values are part of the file: a weight, a look-up table, a constant. */
export interface Constant {
  readonly tensor: Tensor;
  readonly values: ArrayLike<number>;
}

/** Thrown while a graph is being built, when tensors do not fit together; the message names the operator and the shapes. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
}

/** A shape as text for messages: `[2,batch,8]`. */
export const describeShape = (shape: Shape): string => `[${shape.join(',')}]`;

/** The number of elements of a shape whose every size is known. */
export function sizeOf(shape: Shape): number {
  return shape.reduce<number>((product, size) => {
    if (typeof size === 'string') throw new GraphError(`the size of ${describeShape(shape)} is known only at run time`);
    return product * size;
  }, 1);
}

export interface OutputSpec {
  readonly type: ElementType;
  readonly shape: Shape;
}

/**
 * A directed acyclic graph. The inputs of a node are tensors that already exist, so the order of creation is an order in
 * which the nodes can run; both the ONNX file and the backward pass rely on it.
 */
export class Graph {
  readonly inputs: Tensor[] = [];
  readonly constants: Constant[] = [];
  readonly nodes: Node[] = [];
  readonly outputs: Tensor[] = [];
  readonly #names = new Set<string>();

  /**
   * @param real The floating-point type of the graph's arithmetic. Models use `float`; the gradient tests use
   *   `double`, where finite differences are precise enough to distinguish a right derivative from a nearly right one.
   */
  constructor(readonly real: 'float' | 'double' = 'float') {}

  /** Declares a tensor that the caller feeds at run time. */
  input(name: string, type: ElementType, shape: Shape): Tensor {
    const tensor = this.#tensor(name, type, shape);
    this.inputs.push(tensor);
    return tensor;
  }

  /** Stores values in the graph. Throws `GraphError` when their number is not the shape's. */
  constant(name: string, values: ArrayLike<number>, shape: Shape = [], type: ElementType = this.real): Tensor {
    if (values.length !== sizeOf(shape)) {
      throw new GraphError(`constant ${name}: ${values.length} values do not fill ${describeShape(shape)}`);
    }
    const tensor = this.#tensor(name, type, shape);
    this.constants.push({ tensor, values });
    return tensor;
  }

  /** Appends an operation and returns its outputs, one for each entry of `outputs`. */
  node(
    opType: string,
    inputs: readonly Tensor[],
    outputs: readonly OutputSpec[],
    attributes: Readonly<Record<string, Attribute>> = {},
    domain: Node['domain'] = '',
  ): Tensor[] {
    const tensors: Tensor[] = [];
    const node: Node = { opType, domain, inputs, outputs: tensors, attributes };
    for (const { type, shape } of outputs) tensors.push(this.#tensor(opType, type, shape, node));
    this.nodes.push(node);
    return tensors;
  }

  /** Marks a tensor as a result of the graph, under a name of the caller's choice. */
  output(name: string, tensor: Tensor): void {
    // Identity gives the result its public name without renaming the tensor that other nodes already refer to.
    const result = this.#tensor(name, tensor.type, tensor.shape);
    this.nodes.push({ opType: 'Identity', domain: '', inputs: [tensor], outputs: [result], attributes: {} });
    this.outputs.push(result);
  }

  #tensor(baseName: string, type: ElementType, shape: Shape, producer?: Node): Tensor {
    let name = baseName;
    for (let n = 1; this.#names.has(name); n++) name = `${baseName}_${n}`;
    this.#names.add(name);
    return { graph: this, name, type, shape, producer };
  }
}
