/**
 * Reverse-mode automatic differentiation: from a graph that computes a loss to one that also computes its gradients.
 *
 * The chain rule, read from the loss backwards. For each node, once the gradient of the loss with respect to its
 * outputs is known, its rule gives the gradient with respect to its inputs. A tensor used in several places collects
 * the sum of what comes back from each. One walk serves all parameters at once, which is why it is the reverse mode
 * (one scalar loss, many parameters) and not the forward mode that trains networks.
 */
import { GraphError, type Tensor } from './graph.js';
import { add, gradientRules } from './operators.js';

/**
 * Appends to the graph of `loss` the nodes that compute its gradient with respect to each tensor of `parameters`.
 *
 * @param loss A tensor with exactly one element.
 * @returns One tensor for each parameter, of the parameter's shape.
 * @throws GraphError when the loss is no scalar, when it does not depend on a parameter, or when an operator
 *   between them has no gradient rule.
 */
export function gradients(loss: Tensor, parameters: readonly Tensor[]): Tensor[] {
  if (loss.shape.some((size) => size !== 1)) throw new GraphError(`the loss must be a scalar, not [${loss.shape}]`);
  const { graph } = loss;
  const forward = [...graph.nodes]; // the backward pass appends to graph.nodes: walk a copy

  // Which tensors depend on a parameter? The rest is data, and needs no gradient.
  const depends = new Set<Tensor>(parameters);
  for (const node of forward) {
    if (node.inputs.some((input) => depends.has(input))) for (const output of node.outputs) depends.add(output);
  }

  const gradientOf = new Map<Tensor, Tensor>();
  gradientOf.set(loss, graph.constant('one', [1], loss.shape)); // ∂loss/∂loss

  for (const node of forward.reverse()) {
    const outputGradients = node.outputs.map((output) => gradientOf.get(output));
    if (outputGradients.every((g) => g === undefined)) continue; // the loss does not hang on this node
    if (!node.inputs.some((input) => depends.has(input))) continue; // only data behind it

    const rule = gradientRules[node.opType];
    if (!rule) throw new GraphError(`${node.opType} has no gradient rule, but a parameter reaches the loss through it`);
    for (const [i, g] of rule(node, outputGradients).entries()) {
      const input = node.inputs[i]!;
      if (!g || !depends.has(input)) continue;
      const sofar = gradientOf.get(input);
      gradientOf.set(input, sofar ? add(sofar, g) : g);
    }
  }

  return parameters.map((parameter) => {
    const gradient = gradientOf.get(parameter);
    if (!gradient) throw new GraphError(`the loss does not depend on ${parameter.name}`);
    return gradient;
  });
}
