/**
 * Reads the text form of Prometheus as strictly as it is defined: a HELP and a TYPE before the samples of each metric,
 * once, and its samples together; buckets that grow up to +Inf, which is the count.
 * https://prometheus.io/docs/instrumenting/exposition_formats/
 */
import assert from 'node:assert/strict';

/** Samples by name and labels as they stand in the text, `name{label="value"}`. */
export type Samples = Map<string, number>;

const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (\S.*)$/;
const sample = /^([a-zA-Z_:][\w:]*)(?:\{((?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\n"])*",?)*)\})? (\S+)$/;
const types = ['counter', 'gauge', 'histogram', 'summary'];

/** As Go reads numbers, which is to say in any spelling of NaN. */
const numberIn = (text: string) => (/^[+-]Inf$/.test(text) ? Number(text.replace('Inf', 'Infinity')) : Number(text));

/** The series of a bucket: its labels without `le`. */
const seriesOf = (labels: string) => labels.replace(/,?le="[^"]*"/, '').replace(/^,/, '');

/** Reads the text; fails on whatever Prometheus would not take. */
export function parseMetrics(text: string): Samples {
  assert.ok(text.endsWith('\n'), 'the last line has no end');
  const samples: Samples = new Map();
  const typeOf = new Map<string, string>();
  const buckets = new Map<string, number>();
  let now = '';
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith('#')) {
      const [, word, name, rest] = comment.exec(line) ?? assert.fail(`no comment of the form: ${line}`);
      if (word === 'HELP') {
        assert.ok(!typeOf.has(name!), `${name} comes twice`);
        now = name!;
      } else {
        assert.equal(name, now, `the TYPE of ${name} does not follow its HELP`);
        assert.ok(types.includes(rest!), `${name} is a ${rest}`);
      }
      typeOf.set(name!, rest!);
      continue;
    }
    const [, name, labels = '', value] = sample.exec(line) ?? assert.fail(`no sample: ${line}`);
    const type = typeOf.get(now);
    const suffixes =
      type === 'histogram' ? ['_bucket', '_sum', '_count'] : type === 'summary' ? ['', '_sum', '_count'] : [''];
    assert.ok(
      suffixes.some((suffix) => name === now + suffix),
      `${name} stands among the samples of ${now}`,
    );
    const key = labels ? `${name}{${labels}}` : name!;
    assert.ok(!samples.has(key), `${key} comes twice`);
    const number = numberIn(value!);
    assert.ok(!Number.isNaN(number) || /^nan$/i.test(value!), line);
    if (type === 'counter') assert.ok(number >= 0, line);
    samples.set(key, number);
    if (type !== 'histogram' || name!.endsWith('_sum')) continue;
    const series = `${now}{${seriesOf(labels)}}`;
    const before = buckets.get(series) ?? 0;
    if (name!.endsWith('_bucket')) assert.ok(number >= before, `a bucket is smaller than the one before: ${line}`);
    else assert.equal(number, before, `${series} has another count than its +Inf bucket`);
    buckets.set(series, number);
  }
  return samples;
}
