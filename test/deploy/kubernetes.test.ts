import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { models, root } from '../../paths.js';
import openapi from '../../schemas/generated/openapi.json' with { type: 'json' };
import { modelFolder } from '../../server/models/folders.js';
import { assertTimeToStop, port, settings, text, yaml } from './files.js';

const folder = 'deploy/kubernetes';
const manifest = (name: string) => yaml(`${folder}/${name}.yaml`);
const kustomization = manifest('kustomization');
const deployment = manifest('deployment');
const inferenceService = yaml('deploy/kserve/inference-service.yaml');

/** Type and file of everything that is applied; the types are Kubernetes' own, from its OpenAPI document. */
const typed = {
  'apps/v1.Deployment': [`${folder}/deployment.yaml`],
  'core/v1.Service': [`${folder}/service.yaml`],
  'autoscaling/v2.HorizontalPodAutoscaler': [`${folder}/autoscaler.yaml`],
  'policy/v1.PodDisruptionBudget': [`${folder}/disruption-budget.yaml`],
  'networking/v1.NetworkPolicy': [`${folder}/network-policy.yaml`],
};

/** What KServe's v1beta1 API puts beside a pod's own fields, as far as it is used here. */
const inferenceServiceType = `{
  apiVersion: 'serving.kserve.io/v1beta1';
  kind: 'InferenceService';
  metadata: import('ROOT/meta/v1.d.ts').ObjectMeta;
  spec: { predictor: Omit<import('ROOT/core/v1.d.ts').PodSpec, 'containers'> & {
    containers: (import('ROOT/core/v1.d.ts').Container & { name: 'kserve-container' })[];
    minReplicas?: number; maxReplicas?: number; scaleTarget?: number;
    scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  } };
}`;

/** A patch says only what it changes. */
const patchType = `Omit<import('ROOT/apps/v1.d.ts').Deployment, 'spec'> & {
  spec: Pick<import('ROOT/apps/v1.d.ts').DeploymentSpec, 'template'>;
}`;

/** The files as constants of their types: the compiler then finds what is unknown, missing or of the wrong kind. */
function asTypeScript() {
  const constants = Object.entries(typed).flatMap(([type, files]) => {
    const [group, version, kind] = type.split(/[/.]/);
    return files.map((file) => [`import('ROOT/${group}/${version}.d.ts').${kind}`, file]);
  });
  constants.push(
    [patchType, `${folder}/api-keys.yaml`],
    [inferenceServiceType, 'deploy/kserve/inference-service.yaml'],
  );
  return constants
    .map(([type, file], i) => `// ${file}\nexport const _${i}: ${type} = ${JSON.stringify(yaml(file!), null, 1)};`)
    .join('\n')
    .replaceAll('ROOT', join(root, 'node_modules/kubernetes-types'));
}

describe('The Kubernetes manifests', () => {
  it("are of Kubernetes' types, without a field that it does not know", () => {
    const here = mkdtempSync(join(tmpdir(), 'manifests-'));
    writeFileSync(join(here, 'manifests.ts'), asTypeScript());
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', 'manifests.ts'];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...flags], { cwd: here, encoding: 'utf8' });
    rmSync(here, { recursive: true });
    assert.equal(status, 0, stdout);
  });

  it('are all applied, but for the patch, which changes the container that there is', () => {
    const files = readdirSync(join(root, folder)).filter((file) => file !== 'kustomization.yaml');
    const patch = 'api-keys.yaml';
    assert.deepEqual([...kustomization.resources, patch].sort(), files.sort());
    assert.match(text(`${folder}/kustomization.yaml`), new RegExp(`^#   - path: ${patch}$`, 'm'));
    const patched = manifest('api-keys');
    assert.equal(patched.metadata.name, deployment.metadata.name);
    const [container] = patched.spec.template.spec.containers;
    assert.equal(container.name, deployment.spec.template.spec.containers[0].name);
    const [{ name, value }] = container.env;
    const config = settings({ [name]: value });
    assert.ok(config.keys.apiFile?.startsWith(`${container.volumeMounts[0].mountPath}/`));
  });

  it('mean the same pods', () => {
    const { labels } = deployment.spec.template.metadata;
    assert.deepEqual(deployment.spec.selector.matchLabels, labels);
    assert.deepEqual(deployment.spec.template.spec.topologySpreadConstraints[0].labelSelector.matchLabels, labels);
    assert.deepEqual(manifest('service').spec.selector, labels);
    assert.deepEqual(manifest('disruption-budget').spec.selector.matchLabels, labels);
    assert.deepEqual(manifest('network-policy').spec.podSelector.matchLabels, labels);
    const { scaleTargetRef } = manifest('autoscaler').spec;
    assert.deepEqual(scaleTargetRef, { apiVersion: 'apps/v1', kind: 'Deployment', name: deployment.metadata.name });
  });

  it('mean the same port', () => {
    const [{ name }] = deployment.spec.template.spec.containers[0].ports;
    assert.equal(manifest('service').spec.ports[0].targetPort, name);
    assert.equal(manifest('network-policy').spec.ingress[0].ports[0].port, name);
    const { annotations } = deployment.spec.template.metadata;
    assert.equal(annotations['prometheus.io/port'], String(port));
    assert.ok(annotations['prometheus.io/path'] in openapi.paths);
  });

  it('keep a pod at work while another is replaced, evicted or lost', () => {
    assert.equal(deployment.spec.strategy.rollingUpdate.maxUnavailable, 0);
    const { minReplicas } = manifest('autoscaler').spec;
    assert.ok(minReplicas > manifest('disruption-budget').spec.maxUnavailable);
    assert.equal(deployment.spec.replicas, undefined, 'each apply would undo what the autoscaler has done');
  });

  it('name the image by its name and version', () => {
    const [image] = kustomization.images;
    assert.equal(deployment.spec.template.spec.containers[0].image, image.name);
    assert.equal(image.newTag, packageJson.version);
    const [served] = inferenceService.spec.predictor.containers;
    assert.equal(served.image, `${image.newName}:${image.newTag}`);
  });

  it("name the InferenceService as its clients name the model, and scale it as the Deployment's autoscaler does", () => {
    const { name } = JSON.parse(
      readFileSync(join(modelFolder({ version: 'latest' }, models), 'manifest.json'), 'utf8'),
    );
    assert.equal(inferenceService.metadata.name, name);
    const { minReplicas, maxReplicas, scaleMetric, scaleTarget } = inferenceService.spec.predictor;
    const { spec } = manifest('autoscaler');
    const [{ resource }] = spec.metrics;
    assert.deepEqual(
      { minReplicas, maxReplicas, scaleMetric, scaleTarget },
      {
        minReplicas: spec.minReplicas,
        maxReplicas: spec.maxReplicas,
        scaleMetric: resource.name,
        scaleTarget: resource.target.averageUtilization,
      },
    );
  });
});

const pods = { Deployment: deployment.spec.template.spec, InferenceService: inferenceService.spec.predictor };

for (const [kind, pod] of Object.entries(pods)) {
  describe(`The pod of the ${kind}`, () => {
    const [container] = pod.containers;
    const { startupProbe, readinessProbe, livenessProbe } = container;

    it('gives the service settings that it has, and time to stop', () => {
      const env: { name: string; value: string }[] = container.env;
      const config = settings(Object.fromEntries(env.map(({ name, value }) => [name, value])));
      assertTimeToStop(config, 1000 * pod.terminationGracePeriodSeconds);
      assert.ok(config.shutdown.delayMs > 1000 * readinessProbe.periodSeconds * readinessProbe.failureThreshold);
    });

    it('is probed at routes and the port of the service, readiness and life apart', () => {
      const [{ name, containerPort }] = container.ports;
      assert.equal(containerPort, port);
      for (const { httpGet } of [startupProbe, readinessProbe, livenessProbe]) {
        assert.ok(httpGet.path in openapi.paths, httpGet.path);
        assert.ok([name, port].includes(httpGet.port));
      }
      assert.equal(readinessProbe.httpGet.path, '/health/ready');
      assert.equal(livenessProbe.httpGet.path, '/health/live');
    });

    it('asks for what the autoscaler measures by, and has no rights to lose', () => {
      assert.ok(container.resources.requests.cpu);
      assert.ok(container.resources.limits.memory);
      assert.deepEqual(container.securityContext, {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      assert.ok(pod.securityContext.runAsNonRoot && pod.securityContext.runAsUser > 0);
    });
  });
}
