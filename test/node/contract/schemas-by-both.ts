import { registerHooks } from "node:module";
import type * as z from "zod/mini";
import type { checkJson } from "../../../src/contract/faults.ts";

/** The contract's schemas twice: as they are written, and as the page's file reads them. */

const SUBSET = new URL("../../../src/contract/zod-subset/index.ts", import.meta.url).href;
const CONTRACT = new URL("../../../src/contract/", import.meta.url).href;
const MARK = "?by-subset";

/** The second copy of a module of the contract is at the same address, with a mark. */
registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.endsWith(MARK)) return next(specifier, context);
    if (specifier === "zod/mini") return next(SUBSET, context);
    const found = next(specifier, context);
    const isOfContract = found.url.startsWith(CONTRACT) && !found.url.endsWith(MARK);
    return isOfContract ? { ...found, url: found.url + MARK } : found;
  },
});

export interface Twins {
  readonly name: string;
  readonly byZod: z.ZodMiniType;
  readonly bySubset: z.ZodMiniType;
  readonly checkByZod: Check;
  readonly checkBySubset: Check;
}
type Check = typeof checkJson;

export async function schemasByBoth(modules: readonly string[]): Promise<Twins[]> {
  const [{ checkJson: checkByZod }, { checkJson: checkBySubset }] = await both("faults.ts");
  const twins: Twins[] = [];
  for (const module of modules) {
    const [byZod, bySubset] = await both(module);
    for (const [name, schema] of Object.entries(byZod)) {
      if (!isSchema(schema)) continue;
      twins.push({ name, byZod: schema, bySubset: bySubset[name], checkByZod, checkBySubset });
    }
  }
  return twins;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a module whose name is not known to the compiler
type Module = Record<string, any>;

async function both(module: string): Promise<[Module, Module]> {
  const byZod = await import(CONTRACT + module);
  try {
    return [byZod, await import(CONTRACT + module + MARK)];
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `${module} in a page's file: ${what}. Write it in src/contract/zod-subset as zod has it, or ` +
        "the schema with the functions that are there (docs/decisions/0021-zod-in-the-page.md).",
      { cause },
    );
  }
}

function isSchema(value: unknown): value is z.ZodMiniType {
  return typeof value === "object" && value !== null && "_zod" in value;
}
