/**
 * Reverse-mode automatic differentiation: from a graph that computes a loss to one that also computes its gradients.
 *
 * The chain rule is applied from the loss backwards. For each node, once the gradient of the loss with respect to its
 * outputs is known, its rule gives the gradient with respect to its inputs. The gradient of a tensor that is used in
 * several places is the sum of the gradients from each. One backward pass gives the gradients of all parameters, which is
 * why networks (one scalar loss, many parameters) are trained with the reverse mode and not with the forward mode.
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
  const forward = [...graph.nodes]; // a copy, because the backward pass appends to graph.nodes

  // The tensors that depend on a parameter. All others are data and need no gradient.
  const dependents = new Set<Tensor>(parameters);
  for (const node of forward) {
    if (node.inputs.some((input) => dependents.has(input))) for (const output of node.outputs) dependents.add(output);
  }

  const gradientOf = new Map<Tensor, Tensor>();
  gradientOf.set(loss, graph.constant('one', [1], loss.shape)); // ∂loss/∂loss

  for (const node of forward.reverse()) {
    const outputGradients = node.outputs.map((output) => gradientOf.get(output));
    if (outputGradients.every((g) => g === undefined)) continue; // the loss does not depend on this node
    if (!node.inputs.some((input) => dependents.has(input))) continue; // its inputs are data

    const rule = gradientRules[node.opType];
    if (!rule) throw new GraphError(`${node.opType} has no gradient rule, but a parameter reaches the loss through it`);
    for (const [i, g] of rule(node, outputGradients).entries()) {
      const input = node.inputs[i]!;
      if (!g || !dependents.has(input)) continue;
      const partialSum = gradientOf.get(input);
      gradientOf.set(input, partialSum ? add(partialSum, g) : g);
    }
  }

  return parameters.map((parameter) => {
    const gradient = gradientOf.get(parameter);
    if (!gradient) throw new GraphError(`the loss does not depend on ${parameter.name}`);
    return gradient;
  });
}
