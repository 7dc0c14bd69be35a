import { parseUrl } from "../parse-url.ts";
import type { OfficeContext } from "./office-context.ts";

/** Opens everything that a mail scanner might take for the address of a link. */
export async function scan(office: OfficeContext, token: string, email: string): Promise<void> {
  const { client } = office;
  const query = `?token=${token}`;
  const actions = ["lookup", "confirm", "cancel", "agree"].map((each) => `/booking-links/${each}`);
  const addresses = [...actions, "/accounts/activation"].flatMap((path) => [
    path,
    path + query,
    `${path}/${token}`,
  ]);
  for (const address of addresses) {
    for (const method of ["GET", "HEAD"] as const) await client.call(method, address);
  }
  // A page is opened only where the backend serves it itself: others have not asked to be called.
  const own = new URL(client.base).origin;
  const links = (await office.mailsTo(email)).flatMap((mail) => mail.links);
  for (const link of links.filter((each) => parseUrl(each)?.origin === own)) {
    for (const method of ["GET", "HEAD"]) {
      await (await fetch(link, { method, redirect: "manual" })).arrayBuffer();
    }
  }
}
