import type { OfficeContext } from "./office-context.ts";

export interface ConsentBody {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly agreedAt: string;
}

/** Every document of the profile in its version, agreed to now. */
export async function consentsOf(office: OfficeContext): Promise<ConsentBody[]> {
  const agreedAt = office.toWire(await office.now());
  return await Promise.all(
    office.profile.consents.map(async ({ id, version }) => {
      const digest = await office.digestOf(id, version);
      return { id, version, digest, agreedAt };
    }),
  );
}
