import { fieldNames } from "../domain/applicant.ts";
import type { Problem } from "../contract/problem.ts";
import type { FlowState, ReadyDraft, RefusedField, SlotNotice } from "./state.ts";

/** A refusal leads back to where it can be mended, with everything typed kept. */
export function afterRefusal(draft: ReadyDraft, problem: Problem): FlowState {
  switch (problem.code) {
    case "slot-taken":
    case "slot-not-bookable":
    case "daily-limit": {
      const notice: SlotNotice = { problem: problem.code, start: draft.slot.start };
      return { step: "slot", draft, notice };
    }
    case "session-ended":
      return { step: "account", draft, entry: { kind: "session-ended" } };
    case "terms-outdated":
      return { step: "consent", draft: { ...draft, consents: [] }, reason: "terms-changed" };
    case "validation-failed": {
      const refused = refusedFields(problem);
      return refused.length > 0
        ? { step: "form", draft, refused }
        : { step: "review", draft, problem };
    }
    default:
      return { step: "review", draft, problem };
  }
}

function refusedFields({ errors = [] }: Problem): RefusedField[] {
  return errors.flatMap(({ pointer, code }) => {
    const field = fieldNames.find((name) => pointer === `/applicant/${name}`);
    return field ? [{ field, code }] : [];
  });
}
