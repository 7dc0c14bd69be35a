import { about, tags } from "./about.ts";
import { calls } from "./calls/index.ts";
import type { Example } from "./examples/recorder.ts";
import { operationOf } from "./operation.ts";
import { headers, parameters, securitySchemes } from "./parts.ts";
import { contractSchemas } from "./schemas.ts";

/** The contract as an OpenAPI 3.1 document. */
export function contractDocument(recorded: readonly Example[]) {
  const own = recorded.filter(({ name }) => !name.startsWith("test-"));
  const exampleNames = new Set(own.map(({ name }) => name));
  const paths: Record<string, Record<string, object>> = {};
  for (const call of calls) {
    (paths[call.path] ??= {})[call.method] = operationOf(call, exampleNames);
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "hw-online-booking: the booking API",
      version: "1.0.0",
      description: about,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      { url: "http://127.0.0.1:8787/v1", description: "The mock: npm run mock-api" },
      { url: "https://api.example.jp/v1", description: "Yours: the attribute api-base" },
    ],
    tags,
    paths,
    components: {
      schemas: contractSchemas(),
      parameters,
      headers,
      securitySchemes,
      examples: examplesOf(own),
    },
  };
}

export function examplesOf(examples: readonly Example[]): object {
  return Object.fromEntries(
    examples.map(({ name, summary, value }) => [
      name,
      { summary, description: `docs/examples/${name}.json`, value },
    ]),
  );
}
