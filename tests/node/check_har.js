// Says what is wrong with the HTTP archive on standard input by the schemas of har-schema; nothing if it fits.
"use strict";

const Ajv = require("ajv");
const schemas = require("har-schema");

const ajv = new Ajv({ allErrors: true });
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-06.json"));
ajv.addSchema(Object.values(schemas));
const fits = ajv.validate("har.json#", JSON.parse(require("fs").readFileSync(0, "utf8")));
if (!fits) {
    console.log(ajv.errorsText(ajv.errors, { separator: "\n" }));
}
process.exitCode = fits ? 0 : 1;
