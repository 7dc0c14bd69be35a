import { readFileSync } from "node:fs";
import { format } from "oxfmt";

const config = new URL("../../.oxfmtrc.json", import.meta.url);

/** JSON as the project's formatter leaves it, so that what is written passes its check. */
export async function formatJson(
  contents: ReadonlyMap<string, unknown>,
): Promise<ReadonlyMap<string, string>> {
  const { printWidth } = JSON.parse(readFileSync(config, "utf8")) as { printWidth: number };
  const formatted = await Promise.all(
    [...contents].map(async ([path, content]) => {
      const { code, errors } = await format(path, JSON.stringify(content, null, 2), { printWidth });
      if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors)}`);
      return [path, code] as const;
    }),
  );
  return new Map(formatted);
}
