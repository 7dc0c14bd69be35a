import { checkJson } from "../../src/contract/faults.ts";
import { officeProfile, type OfficeProfile } from "../../src/contract/office.ts";

export type ReadProfile =
  | { readonly profile: OfficeProfile; readonly allowsOtherSites: boolean }
  /** Why it cannot be had, in Japanese. */
  | { readonly trouble: string };

const PATIENCE_MS = 10_000;

/** Asks the API for an office, as the widget will. */
export async function readProfile(base: string, office: string): Promise<ReadProfile> {
  const address = `${base.replace(/\/+$/u, "")}/offices/${encodeURIComponent(office)}`;
  try {
    const response = await fetch(address, {
      redirect: "error",
      credentials: "omit",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status !== 200) return { trouble: refusal(response.status, office) };
    const checked = checkJson(officeProfile, await response.json());
    if (checked.faults) return { trouble: `内容に誤りがあります: ${checked.faults.join("、")}` };
    // A browser shows no page of another site the header: that it got the answer says as much.
    const allowsOtherSites =
      response.type === "cors" || response.headers.has("access-control-allow-origin");
    return { profile: checked.value, allowsOtherSites };
  } catch (error) {
    if (error instanceof SyntaxError) return { trouble: "答えが JSON ではありません。" };
    return {
      trouble: "つながりません。アドレスが正しいか、API が動いているかを確かめてください。",
    };
  }
}

function refusal(status: number, office: string): string {
  return status === 404
    ? `「${office}」という窓口が見つかりません（404）。窓口の ID と、アドレスの終わり（/v1 など）を確かめてください。`
    : `API が ${status} と答えました。`;
}
