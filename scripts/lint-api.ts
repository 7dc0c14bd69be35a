import { globSync } from "node:fs";
import { redocly, root } from "./openapi/redocly.ts";

/** `npm run lint:api`: the documents of docs/api and the workflows of docs/arazzo, by redocly.yaml. */
const workflows = globSync("docs/arazzo/*.yaml", { cwd: root }).sort();
const { code, output } = await redocly(["lint", "contract", "test-interface", ...workflows]);
process.stdout.write(output);
process.exitCode = code;
