/**
 * onnxruntime, silenced: since 1.29 it reports its use to its maker and keeps an identifier in the home folder, unless
 * this variable is set when the first session is made. Everything here takes onnxruntime from this module.
 */
process.env.ORT_DISABLE_TELEMETRY = '1';

export { InferenceSession, Tensor } from 'onnxruntime-node';
