// Makes the TypeScript types of a meeting from its JSON Schema: node types.mjs SCHEMA RESULT
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const [, , schemaPath, resultPath] = process.argv;
const text = readFileSync(schemaPath, "utf8");
const schema = JSON.parse(text);

/** A description beside a reference would make a second type of the one referred to. */
function wrapReferences(node) {
  if (Array.isArray(node)) {
    return node.map(wrapReferences);
  }
  if (node === null || typeof node !== "object") {
    return node;
  }
  if (typeof node.$ref === "string" && node.description !== undefined) {
    return { description: node.description, allOf: [{ $ref: node.$ref }] };
  }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, wrapReferences(value)]));
}

/** Conditions have no types, but those that tell the methods of a vote apart are a union. */
function withoutConditions(definition) {
  const { allOf, ...rest } = definition;
  if (allOf === undefined) {
    return definition;
  }
  const union = allOf.every((condition) => condition.then.$ref !== undefined);
  return union
    ? { title: rest.title, description: rest.description, oneOf: allOf.map((condition) => condition.then) }
    : rest;
}

for (const [name, definition] of Object.entries(schema.$defs)) {
  schema.$defs[name] = withoutConditions(definition);
}

const banner = `/*
 * Paperless Meeting: the types of the meeting document.
 * Made from meeting.schema.json; do not edit.
 * Schema: ${schema.$id}
 * SHA-256 of the schema: ${createHash("sha256").update(text).digest("hex")}
 */`;

const types = await compile(wrapReferences(schema), "Meeting", {
  additionalProperties: false,
  bannerComment: banner,
  ignoreMinAndMaxItems: true,
  unreachableDefinitions: false,
});
writeFileSync(resultPath, types.endsWith("\n") ? types : `${types}\n`);
