import { demoOffices, type OfficeSource } from "../../mock-api/catalog.ts";
import { publish, type TermsDocumentJson } from "../../mock-api/terms/publish.ts";
import type { OfficeProfileJson } from "../../src/contract/office.ts";
import { readOfficeFile, type OfficeFile } from "../office-file.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The offices of the files beside the demo's, or alone. An office with the id of one of the demo's
 * stands in its place.
 *
 * @throws {UsageError} naming every fault of a file by its path
 */
export async function officeSource(
  paths: readonly string[],
  withoutDemo: boolean,
): Promise<OfficeSource> {
  const own = new Map<string, OfficeFile>();
  for (const path of paths) {
    const office = await readOfficeFile(path);
    const { id } = office.profile;
    if (own.has(id)) {
      throw new UsageError(
        `${path} has the id "${id}", as another --profile has. Give it another.`,
      );
    }
    own.set(id, office);
  }
  const demo = withoutDemo ? [] : demoOffices.ids.filter((id) => !own.has(id));
  return {
    ids: [...demo, ...own.keys()],
    json: (id, now) =>
      own.get(id)?.json ?? (demo.includes(id) ? demoOffices.json(id, now) : undefined),
    terms: async (id) => {
      const office = own.get(id);
      if (office) return office.terms ?? (await standIns(office.json));
      return demo.includes(id) ? await demoOffices.terms(id) : [];
    },
  };
}

/** So that a profile can be tried before its documents are written as blocks. */
function standIns({ consents }: OfficeProfileJson): Promise<readonly TermsDocumentJson[]> {
  return Promise.all(
    consents.map(({ id, version, title, effectiveOn }) =>
      publish({
        id,
        version,
        title: title.ja,
        language: "ja",
        ...(effectiveOn !== undefined && { effectiveOn }),
        blocks: [
          {
            kind: "paragraph",
            text: "これは見本です。本文はまだありません。ファイルの terms に本文を書くと、ここに表示されます。",
          },
        ],
      }),
    ),
  );
}
