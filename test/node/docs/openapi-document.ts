import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../../scripts/openapi/redocly.ts";

export interface Node {
  readonly [name: string]: unknown;
}
export interface Media {
  readonly schema: {
    readonly $ref?: string;
    readonly anyOf?: readonly { readonly $ref: string }[];
  };
  readonly examples?: Readonly<Record<string, { readonly $ref: string }>>;
}
export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly schema?: { readonly const?: string } }>>;
  readonly content?: Readonly<Record<string, Media>>;
  readonly "x-problem-codes"?: readonly string[];
}
export interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer>>;
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Node>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

export function readDocument(name: "openapi" | "test-interface"): Document {
  return JSON.parse(readFileSync(join(root, `docs/api/${name}.json`), "utf8")) as Document;
}

export const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  );

/** Every body that is sent either way, with the names of its schemas and examples. */
export function bodiesOf(document: Document) {
  return operationsOf(document).flatMap(({ operation }) => {
    const request = Object.values(operation.requestBody?.content ?? {});
    const answers = Object.values(operation.responses).flatMap(({ content = {} }) =>
      Object.values(content),
    );
    return [
      ...request.map((media) => ({ ...namesOf(media), isRequest: true })),
      ...answers.map((media) => ({ ...namesOf(media), isRequest: false })),
    ];
  });
}

function namesOf({ schema, examples = {} }: Media) {
  const refs = schema.$ref ? [schema.$ref] : (schema.anyOf ?? []).map(({ $ref }) => $ref);
  return {
    schemas: refs.map(lastPart),
    examples: Object.values(examples).map(({ $ref }) => lastPart($ref)),
  };
}

const lastPart = (ref: string) => ref.slice(ref.lastIndexOf("/") + 1);
