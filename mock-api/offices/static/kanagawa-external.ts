import type { OfficeProfileJson } from "../../../src/contract/office.ts";
import { kanagawaTerms } from "../../terms/kanagawa-terms.ts";
import type { StaticOfficeJson } from "../../../src/contract/static-office.ts";
import { publish } from "../../terms/publish.ts";
import { webexTerms } from "../../terms/webex-terms.ts";
import { kanagawa } from "../kanagawa.ts";
import { assuming, text } from "../wording.ts";
import { memberOf, movedEvidence } from "./evidence.ts";

/**
 * Kanagawa Labour Centre as an office whose bookings another site takes: the documents, who may use the
 * service and what to prepare stand here, then a link leads on.
 *
 * @returns what a webmaster puts beside the page, for `profile="kanagawa.json"`
 */
export async function kanagawaExternal(now: Temporal.Instant): Promise<StaticOfficeJson> {
  // What only the other site needs to know.
  const {
    timeZone: _timeZone,
    calendar: _calendar,
    slots: _slots,
    deadlines: _deadlines,
    horizon: _horizon,
    limits: _limits,
    fields: _fields,
    purpose: _purpose,
    cancellation: _cancellation,
    ...office
  } = kanagawa(now);
  const { sources, assumptions } = movedEvidence(office, (path) => {
    const member = memberOf(path);
    return member in office && member !== "procedure" ? path : undefined;
  });
  const profile = {
    ...office,
    notices: [
      text(
        "これは見本です。かながわ労働センターへの実際の予約はできません。予約サイトへのリンクも見本で、どこにもつながりません。電話番号は実在の窓口のものです。この見本のことで電話しないでください。",
        "This is a sample. It does not book anything at the real Kanagawa Labour Centre, and the link to the booking site is a sample that leads nowhere. The phone number is the real office's: please do not call it because of this sample.",
      ),
    ],
    procedure: { kind: "external", url: "https://yoyaku.example/" } as const,
    sources,
    assumptions: [
      ...assumptions,
      ...assuming({
        procedure: [
          "方針4(5)アは予約サイトで申し込むと定めていますが、そのアドレスを示していないため、実在しないドメインの見本へのリンクにしました。",
          "The policy, 4(5)ア, has people book on a site whose address it does not give; the link leads to a sample at a reserved domain.",
        ],
      }),
    ],
  };
  // The procedure `external` may leave them out, which the type of a written profile cannot say.
  return {
    profile: profile as OfficeProfileJson,
    terms: await Promise.all([kanagawaTerms, webexTerms].map(publish)),
  };
}
