// Holds the JSON Schema and the rules together, with an independent validator (ajv):
//
//   what the schema refuses, the rules refuse (so what the rules accept, the schema accepts), and
//   what the rules refuse for its shape, the schema refuses.
//
// The same for definitions of frameworks: every built-in edition, the example, and a sample of changed ones (each is a call of its own).
//
// Documents: the conformance pack, every example, and every change of one place in it that a writer might make (left out, null, another type, blank, a code
// of another kind, a number out of range). Run by .ci/run:
//
//   node tools/schema/check.mjs AJV_FOLDER COMMAND...
//
// where COMMAND runs the send-framework command.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [ajvFolder, ...command] = process.argv.slice(2);
const require = createRequire(join(process.cwd(), ajvFolder, 'package.json'));
const Ajv = require('ajv/dist/2020').default;

function run(args, input) {
  const result = spawnSync(command[0], [...command.slice(1), ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.error || result.status === null || result.status > 1) {
    throw new Error(`${args.join(' ')}: ${result.error ?? result.stderr}`);
  }
  return result.stdout;
}

const compile = name => new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: false, allowUnionTypes: true })
  .compile(JSON.parse(run(['schema', name])));
const inspection = compile('inspection');
const schedule = compile('schedule');
const findings = compile('findings');

const folder = 'docs/examples';
const examples = readdirSync(folder).filter(f => f.endsWith('.json')).map(f => [f, JSON.parse(readFileSync(join(folder, f), 'utf8'))]);

const replacements = [null, true, 0, -1, 3, 1.5, 1e300, '', ' ', 'x', 'good', 'Typically positive', '2024-02-30', '2024-13-01', '24-01-01', 'P0Y', 'P35D',
  'P5Y3D', [], {}, [null], ['x'], { absent: 'insufficient-evidence' }, { absent: 'unreadable' }, { absent: 'unreadable', raw: '?' }, { absent: 'no' },
  { workingDays: 35 }, { workingDays: 0 }, { terms: 2 }];

function* changes(value, path = []) {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    yield [[...path, key], undefined];
    for (const replacement of replacements) yield [[...path, key], replacement];
    yield* changes(value[key], [...path, key]);
  }
}

function changed(document, path, replacement) {
  const copy = structuredClone(document);
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key];
  const last = path.at(-1);
  if (replacement !== undefined) at[last] = replacement;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
}

const documents = [];
for (const [name, example] of examples) {
  documents.push([name, example]);
  for (const [path, replacement] of changes(example)) {
    documents.push([`${name} /${path.join('/')} = ${JSON.stringify(replacement) ?? '(left out)'}`, changed(example, path, replacement)]);
  }
}

// The conformance pack too: a document for every finding, those that are JSON and judged with the usual options.
const pack = 'conformance/expected-findings';
for (const file of readdirSync(pack, { recursive: true }).filter(f => f.endsWith('.json'))) {
  const expected = JSON.parse(readFileSync(join(pack, file), 'utf8'));
  if (expected.options.strict || expected.options.maximumFindings !== 1000 || expected.options.maximumBytes !== 16777216) continue;
  try {
    documents.push([`conformance ${file}`, JSON.parse(readFileSync(join('conformance', expected.document), 'utf8'))]);
  } catch {
    // Not JSON: nothing that a schema could judge.
  }
}

const input = documents.map(([, document]) => JSON.stringify(document)).join('\n');
const verdicts = run(['validate', '-', '--ndjson', '--format', 'json'], input).trim().split('\n').map(line => JSON.parse(line)).slice(0, -1);
if (verdicts.length !== documents.length) throw new Error(`${verdicts.length} verdicts on ${documents.length} documents`);

// Shape: the document's own form, which a schema can say. Everything else takes look-ups or comparisons.
const shape = new Set(['SEND1010', 'SEND1011', 'SEND1012', 'SEND1013', 'SEND1014', 'SEND1017', 'SEND1018', 'SEND1020']);
const problems = [];
let refused = 0;
documents.forEach(([name, document], i) => {
  const accepts = inspection(document);
  refused += accepts ? 0 : 1;
  if (!accepts && verdicts[i].valid) {
    problems.push(`the schema refuses what the rules accept: ${name}: ${inspection.errors.map(e => `${e.instancePath} ${e.message}`).join('; ')}`);
  }
  const ofShape = verdicts[i].findings.find(f => f.severity === 'error' && shape.has(f.code));
  if (accepts && ofShape) {
    problems.push(`the rules refuse a shape that the schema accepts: ${name}: ${ofShape.code} ${ofShape.path} ${ofShape.message}`);
  }
  if (!findings(verdicts[i].findings)) {
    problems.push(`findings do not fit their schema: ${name}: ${findings.errors.map(e => `${e.instancePath} ${e.message}`).join('; ')}`);
  }
});

for (const [name] of examples) {
  const result = JSON.parse(run(['schedule', join(folder, name), '--as-of', '2026-11-23', '--format', 'json']));
  if (!schedule(result)) problems.push(`a schedule does not fit its schema: ${name}: ${schedule.errors.map(e => `${e.instancePath} ${e.message}`).join('; ')}`);
}

// Definitions: one call judges one document, so of all the changes of one place a fixed share is judged.
const framework = compile('framework');
const definitionFolder = join(folder, 'frameworks');
const definitions = [
  ...JSON.parse(run(['frameworks', '--format', 'json'])).frameworks.map(f => [f.id, f]),
  ...readdirSync(definitionFolder).filter(f => f.endsWith('.json')).map(f => [f, JSON.parse(readFileSync(join(definitionFolder, f), 'utf8'))]),
];
const sound = definitions.length;
const example = definitions.at(-1)[1];
const share = 97;
let nth = 0;
for (const [path, replacement] of changes(example)) {
  if (nth++ % share === 0) definitions.push([`definition /${path.join('/')} = ${JSON.stringify(replacement) ?? '(left out)'}`, changed(example, path, replacement)]);
}

const definitionShape = new Set(['SEND1010', 'SEND1011', 'SEND1012', 'SEND1017', 'SEND1018', 'SEND1020', 'SEND7001', 'SEND7002', 'SEND7003', 'SEND7028']);
let refusedDefinitions = 0;
definitions.forEach(([name, document], i) => {
  const accepts = framework(document);
  refusedDefinitions += accepts ? 0 : 1;
  const verdict = JSON.parse(run(['validate', '-', '--format', 'json'], JSON.stringify(document))).documents[0];
  const errors = accepts ? '' : framework.errors.map(e => `${e.instancePath} ${e.message}`).join('; ');
  if (i < sound && !(accepts && verdict.valid)) problems.push(`an edition is refused: ${name}: ${errors}`);
  if (!accepts && verdict.valid) problems.push(`the schema refuses what the rules accept: ${name}: ${errors}`);
  // A document that no longer says that it defines a framework is judged as an inspection.
  const ofShape = document.schema === example.schema && verdict.findings.find(f => f.severity === 'error' && definitionShape.has(f.code));
  if (accepts && ofShape) problems.push(`the rules refuse a shape that the schema accepts: ${name}: ${ofShape.code} ${ofShape.path} ${ofShape.message}`);
  if (!findings(verdict.findings)) problems.push(`findings do not fit their schema: ${name}`);
});
console.log(`${definitions.length} definitions, ${refusedDefinitions} refused by the schema.`);

problems.slice(0, 40).forEach(p => console.error(p));
console.log(`${documents.length} documents, ${refused} refused by the schema, ${verdicts.filter(v => !v.valid).length} by the rules; ${problems.length} disagreements.`);
process.exit(problems.length === 0 ? 0 : 1);
