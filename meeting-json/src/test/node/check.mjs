// Validates documents with Ajv and compares: node check.mjs SCHEMA DOCUMENTS
// Each line of DOCUMENTS is {"change": ..., "reader": whether the Java reader takes it,
// "excuse": why the schema may take it nevertheless, or null, "document": ...}.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [, , schemaPath, documentsPath] = process.argv;
const ajv = new Ajv2020.default({ strict: true });
addFormats.default(ajv);
const accepts = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));

const summary = { accepted: 0, refused: 0, excused: {}, disagreements: [] };
for await (const line of createInterface({ input: createReadStream(documentsPath, "utf8"), crlfDelay: Infinity })) {
  const { change, reader, excuse, document } = JSON.parse(line);
  const accepted = accepts(document);
  if (accepted === reader) {
    summary[accepted ? "accepted" : "refused"]++;
  } else if (accepted && excuse !== null) {
    summary.excused[excuse] = (summary.excused[excuse] ?? 0) + 1;
  } else {
    const why = accepted ? "only the schema takes it" : ajv.errorsText(accepts.errors);
    summary.disagreements.push(`${change}: ${why}`);
  }
}
console.log(JSON.stringify(summary));
